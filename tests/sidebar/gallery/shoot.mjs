import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { createServer } from 'vite';
import { ensureBrowser } from '../../../scripts/find-browser.mjs';

const root = join(import.meta.dirname, '../../..');

/** How the sidebar is shown; `only` names the scenarios for which the width matters. */
const sidebarVariants = [
  { name: 'en-light', query: '', width: 420, height: 768 },
  { name: 'en-dark', query: '&dark', width: 420, height: 768 },
  { name: 'fr-light', query: '&locale=fr', width: 420, height: 768 },
  { name: 'fr-dark', query: '&locale=fr&dark', width: 420, height: 768 },
  { name: 'rtl', query: '&rtl', width: 420, height: 768 },
  { name: 'fr-zoomed', query: '&locale=fr', width: 683, height: 384 },
  { name: 'wide', query: '', width: 1366, height: 768, only: ['ghosting', 'prospects', 'tab-ghosting'] },
  { name: 'narrow', query: '&untouched', width: 1024, height: 768, only: ['ghosting', 'prospects'] },
];
const popupVariants = [
  { name: 'en-light', query: '' },
  { name: 'en-dark', query: '&dark' },
  { name: 'fr-light', query: '&locale=fr' },
  { name: 'fr-dark', query: '&locale=fr&dark' },
];

/** As narrow and as wide as it is used; the whole page is shown. */
const optionsVariants = [
  { name: 'en-light', query: '', width: 1366 },
  { name: 'en-dark', query: '&dark', width: 1366 },
  { name: 'fr-light', query: '&locale=fr', width: 1366 },
  { name: 'fr-dark', query: '&locale=fr&dark', width: 1366 },
  { name: 'fr-narrow', query: '&locale=fr', width: 480 },
  { name: 'en-narrow-dark', query: '&dark', width: 480 },
  { name: 'fr-middle', query: '&locale=fr', width: 900 },
];

const dashboardVariants = [
  ...optionsVariants.map((variant) => (variant.width === 900 ? { ...variant, width: 1024 } : variant)),
  { name: 'rtl', query: '&rtl', width: 1024 },
];

/** @typedef {Record<string, { press?: string[], laterMs?: number, fields?: Record<string, string>, click?: string[] }>} Scenarios */

/**
 * Takes pictures of every state of sidebar, popup and options page.
 * @param {string} folder made when it is missing
 * @param {string[]} wanted names of scenarios, all without; those of the popup begin with `popup`, those
 *   of the options page with `options`
 */
export async function shoot(folder, wanted = []) {
  mkdirSync(folder, { recursive: true });
  const isWanted = (/** @type {string} */ name) => wanted.length === 0 || wanted.includes(name);
  const server = await createServer({ root, configFile: false, logLevel: 'warn', server: { port: 0 } });
  await server.listen();
  const browser = await chromium.launch({ executablePath: ensureBrowser('chromium') });
  const address = `${server.resolvedUrls?.local[0]}tests/sidebar/gallery`;
  const load = async (/** @type {string} */ path) => /** @type {any} */ (await server.ssrLoadModule(path));
  /** @type {{ scenarios: Scenarios }} */
  const { scenarios } = await load('/tests/sidebar/scenarios.ts');
  /** @type {{ popupScenarios: Scenarios }} */
  const { popupScenarios } = await load('/tests/sidebar/gallery/popup-scenarios.ts');
  /** @type {{ optionsScenarios: Scenarios }} */
  const { optionsScenarios } = await load('/tests/sidebar/gallery/options-scenarios.ts');
  /** @type {{ dashboardScenarios: Scenarios }} */
  const { dashboardScenarios } = await load('/tests/sidebar/gallery/dashboard-scenarios.ts');

  for (const { name: variant, query, width, height, only } of sidebarVariants) {
    const page = await browser.newPage({ viewport: { width, height } });
    page.on('pageerror', (error) => console.error(variant, error.message));
    await page.clock.install();
    for (const [name, { press = [], laterMs }] of Object.entries(scenarios)) {
      if (!isWanted(name) || (only && !only.includes(name))) continue;
      await page.goto(`${address}/index.html?name=${name}${query}`);
      await page.locator('ghostlight-sidebar .ghostlight').waitFor();
      if (laterMs) await page.clock.fastForward(laterMs);
      for (const action of press) await page.locator(`[data-action="${action}"]`).first().click();
      // Skeletons show themselves after 300 ms.
      await page.waitForTimeout(name === 'loading' ? 350 : 60);
      await page.screenshot({ path: join(folder, `${name}.${variant}.png`) });
    }
    await page.close();
  }
  for (const { name: variant, query } of popupVariants) {
    const page = await browser.newPage({ viewport: { width: 360, height: 580 } });
    page.on('pageerror', (error) => console.error(variant, error.message));
    for (const [name, { press = [] }] of Object.entries(popupScenarios)) {
      if (!isWanted(name)) continue;
      await page.goto(`${address}/popup.html?name=${name}${query}`);
      await page.locator('.popup :is(.prospects, .remark)').first().waitFor();
      for (const action of press) await page.locator(`[data-action="${action}"]`).first().click();
      await page.waitForTimeout(60);
      await page.screenshot({ path: join(folder, `${name}.${variant}.png`) });
    }
    await page.close();
  }
  for (const { name: variant, query, width } of optionsVariants) {
    const page = await browser.newPage({ viewport: { width, height: 768 } });
    page.on('pageerror', (error) => console.error(variant, error.message));
    for (const [name, { press = [], fields = {}, click = [] }] of Object.entries(optionsScenarios)) {
      if (!isWanted(name)) continue;
      await page.goto(`${address}/options.html?name=${name}${query}`);
      await page.locator('.options .section:not(:has(.skeleton))').waitFor();
      for (const [id, text] of Object.entries(fields)) {
        await page.fill(`#${id}`, text);
        await page.locator(`#${id}`).blur();
      }
      for (const action of press) await page.locator(`[data-action="${action}"]`).first().click();
      for (const id of click) await page.click(`#${id}`);
      await page.waitForTimeout(60);
      await page.screenshot({ path: join(folder, `${name}.${variant}.png`), fullPage: true });
    }
    await page.close();
  }
  for (const { name: variant, query, width } of dashboardVariants) {
    const page = await browser.newPage({ viewport: { width, height: 768 } });
    page.on('pageerror', (error) => console.error(variant, error.message));
    for (const name of Object.keys(dashboardScenarios)) {
      if (!isWanted(name)) continue;
      await page.goto(`${address}/dashboard.html?name=${name}${query}`);
      await page.locator('.dashboard :is(.summary, .remark, .skeleton)').first().waitFor();
      await page.waitForTimeout(name === 'dashboard-loading' ? 350 : 60);
      await page.screenshot({ path: join(folder, `${name}.${variant}.png`), fullPage: true });
    }
    await page.close();
  }
  await browser.close();
  await server.close();
}
