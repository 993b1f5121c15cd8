import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { build, preview, runnerImport } from 'vite';
import { ensureBrowser } from '../../../scripts/find-browser.mjs';
import { kinds } from './kinds.mjs';

const root = join(import.meta.dirname, '../../..');
/** Pages at work at the same time. */
const hands = 3;
/** How long a page may still move after the last press, ms; skeletons show themselves after 300 ms. */
const settlingMs = 60;
const skeletonMs = 350;
/** How long an element is waited for, ms. */
const patienceMs = 10_000;

/** @typedef {import('./kinds.mjs').Kind} Kind */
/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./kinds.mjs').Scenario} Scenario */

/**
 * Takes pictures of every state of every page, named `<scenario>.<variant>.png`.
 * @param {string} folder made when it is missing
 * @param {string[]} wanted names of scenarios, or how they begin with a `*` behind; all without
 */
export async function shoot(folder, wanted = []) {
  mkdirSync(folder, { recursive: true });
  const outDir = mkdtempSync(join(tmpdir(), 'gallery-'));
  const server = await serveGallery(outDir);
  const address = `${server.resolvedUrls?.local[0]}tests/sidebar/gallery`;
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
  const jobs = (await Promise.all(kinds.map((kind) => listJobs(kind, wanted)))).flat();
  const next = jobs.values();
  const work = async () => {
    for (const { kind, variant, names } of next) {
      const page = await browser.newPage({
        viewport: { width: variant.width, height: variant.height ?? kind.height },
        reducedMotion: 'reduce',
      });
      page.setDefaultTimeout(patienceMs);
      await page.clock.install();
      for (const [name, scenario] of names) {
        const picture = `${name}.${variant.name}.png`;
        const report = (/** @type {unknown} */ error) => {
          console.error(`${picture}: ${error instanceof Error ? error.message : String(error)}`);
          process.exitCode = 1;
        };
        page.once('pageerror', report);
        await page.goto(`${address}/${kind.page}?name=${name}${variant.query}`);
        await takePicture(page, kind, scenario, join(folder, picture)).catch(report);
        page.off('pageerror', report);
      }
      await page.close();
    }
  };
  await Promise.all(Array.from({ length: hands }, work));
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true });
}

/** Takes one picture of a page that was just opened. */
async function takePicture(
  /** @type {Page} */ page,
  /** @type {Kind} */ kind,
  /** @type {Scenario} */ scenario,
  /** @type {string} */ path,
) {
  await page.locator(kind.ready).first().waitFor();
  await act(page, scenario);
  const isLoading = (await page.locator('.skeleton').count()) > 0;
  await page.waitForTimeout(isLoading ? skeletonMs : settlingMs);
  // A dialog covers the window, not the page.
  const fullPage = kind.isWhole === true && (await page.locator('dialog[open]').count()) === 0;
  if (fullPage) await page.evaluate(() => scrollTo(0, 0));
  await page.screenshot({ path, fullPage });
}

/** Bundles the pages: one file each is loaded much faster than a hundred, for every picture again. */
async function serveGallery(/** @type {string} */ outDir) {
  const input = kinds.map(({ page }) => join(import.meta.dirname, page));
  const common = { root, configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('warn') };
  await build({
    ...common,
    build: {
      outDir,
      emptyOutDir: true,
      target: 'esnext',
      minify: false,
      chunkSizeWarningLimit: 10_000,
      rolldownOptions: { input },
    },
  });
  return preview({ ...common, build: { outDir }, preview: { port: 0 } });
}

/** The variants of a kind of page, each with the scenarios that are shown so. */
async function listJobs(/** @type {Kind} */ kind, /** @type {string[]} */ wanted) {
  /** @type {{ module: Record<string, Record<string, Scenario>> }} */
  const { module } = await runnerImport(join(import.meta.dirname, kind.module), { root, configFile: false });
  const scenarios = module[kind.scenarios] ?? {};
  const isWanted = (/** @type {string} */ name) =>
    wanted.length === 0 || wanted.some((one) => (one.endsWith('*') ? name.startsWith(one.slice(0, -1)) : name === one));
  return kind.variants.map((variant) => ({
    kind,
    variant,
    names: Object.entries(scenarios).filter(([name]) => isWanted(name) && (variant.only?.includes(name) ?? true)),
  }));
}

/** Does in the page what leads to the state of a scenario. */
async function act(/** @type {Page} */ page, /** @type {Scenario} */ scenario) {
  const { press = [], laterMs, search, fields = {}, click = [] } = scenario;
  if (laterMs) await page.clock.fastForward(laterMs);
  for (const [id, text] of Object.entries(fields)) {
    await page.fill(`#${id}`, text);
    await page.locator(`#${id}`).blur();
  }
  for (const action of press) await pressAction(page, action);
  for (const id of click) await page.click(`#${id}`);
  if (search === undefined) return;
  await page.locator('.search-field').fill(search);
  await page.locator('.search-outcome > p:not(:empty)').waitFor();
}

/** Presses a button of the page or of the sidebar, which a rep opens first where the window left it collapsed. */
async function pressAction(/** @type {Page} */ page, /** @type {string} */ action) {
  const button = page.locator(`[data-action="${action}"]`).first();
  const tab = page.locator('ghostlight-sidebar .tab');
  await button.or(tab).first().waitFor();
  if ((await button.count()) === 0) await tab.click();
  await button.click();
}
