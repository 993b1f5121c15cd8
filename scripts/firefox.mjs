import { resolve } from 'node:path';
import puppeteer, { TargetType } from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };
import { opensWelcomeTab } from './welcome-tab.mjs';

/** @import { Browser, Page } from 'puppeteer-core' */

const addonId = manifest.browser_specific_settings.gecko.id;
/** Chosen once, so that the extension's own pages have a known address. */
const uuid = '3b1f6c1e-7a52-4c55-9a6f-0d5ad1f7c0de';

/**
 * Opens Firefox in a throw-away profile with the built extension as a temporary add-on, every request going through
 * the proxy. The tab that the extension opens when it is installed is closed again. Its event page sleeps after 1.8 s
 * without work, so that whatever is tried is tried with a sleeping one.
 * @param {{ executablePath: string, extension: string, port: number, headless?: boolean, locale?: string,
 *   viewport?: { width: number, height: number } | null, preferences?: Record<string, unknown> }} options `extension` is
 *   a built folder, `port` the proxy's; `locale` is the UI language if this Firefox has it; `preferences` as in
 *   about:config
 */
export async function openFirefox({
  executablePath,
  extension,
  port,
  headless = true,
  locale = 'en-US',
  viewport = { width: 1366, height: 768 },
  preferences = {},
}) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: viewport,
    args: ['--remote-allow-system-access'], // without it moz-extension: pages are refused
    extraPrefsFirefox: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
      // Otherwise Firefox repeats its own refused requests past the proxy.
      'network.proxy.allow_bypass': false,
      'network.proxy.failover_direct': false,
      'network.trr.mode': 5,
      // Short, so that it sleeps within a test, but longer than a start on a busy machine: it would be put to sleep unanswered.
      'extensions.background.idle.timeout': 1_800,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
      'intl.locale.requested': locale,
      ...preferences,
    },
  });
  // The first tab is older than the default.
  const pages = await browser.pages();
  if (viewport) for (const page of pages) await page.setViewport(viewport);
  const load = async () => {
    await browser.installExtension(resolve(extension));
  };
  await load();
  if (opensWelcomeTab(extension)) await closeNewTab(browser, pages);
  /** @param {string} path @param {string} selector */
  const openOwnPage = async (path, selector) => {
    const page = await browser.newPage();
    // goto() never settles on moz-extension: addresses.
    await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 500 }).catch(() => null);
    await page.waitForSelector(selector);
    return page;
  };
  return {
    browser,
    /** Loads the folder again after a build; pages must be reloaded afterwards. */
    reload: load,
    /** Opens a page of the extension. @param {string} path @param {string} selector shown once it is ready */
    openOwnPage,
    /** Waits until the event page sleeps; the next event wakes it. */
    waitForSleep: async () => {
      const page = await openOwnPage('src/pages/popup/index.html', 'main');
      await page.waitForFunction(isBackgroundAsleep, { polling: 100 });
      await page.close();
    },
    close: () => browser.close(),
  };
}

/**
 * Closes the tab that comes, or has come, besides these; of an extension's own page Firefox tells no address.
 * @param {Browser} browser @param {Page[]} known
 */
async function closeNewTab(browser, known) {
  const opened = await browser.waitForTarget(async (target) => {
    const page = target.type() === TargetType.PAGE ? await target.page() : null;
    return page !== null && !known.includes(page);
  });
  await (await opened.page())?.close();
}

/** Runs in a page of the extension: whether it is the only one alive. */
function isBackgroundAsleep() {
  const api = /** @type {{ browser: { extension: { getViews(): Window[] } } }} */ (/** @type {unknown} */ (globalThis));
  return api.browser.extension.getViews().length === 1;
}
