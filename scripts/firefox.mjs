import { resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import manifest from '../manifest.json' with { type: 'json' };

const addonId = manifest.browser_specific_settings.gecko.id;
/** Chosen once, so that the extension's own pages have a known address. */
const uuid = '3b1f6c1e-7a52-4c55-9a6f-0d5ad1f7c0de';

/**
 * Opens Firefox in a throw-away profile with the built extension as a temporary add-on, every request going through
 * the proxy.
 * @param {{ executablePath: string, extension: string, port: number, headless?: boolean }} options
 */
export async function openFirefox({ executablePath, extension, port, headless = true }) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless,
    acceptInsecureCerts: true,
    defaultViewport: { width: 1366, height: 768 },
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
      'extensions.background.idle.timeout': 800,
      'extensions.webextensions.uuids': JSON.stringify({ [addonId]: uuid }),
    },
  });
  await browser.installExtension(resolve(extension));
  return {
    browser,
    /** Opens a page of the extension. @param {string} path @param {string} selector shown once it is ready */
    openOwnPage: async (path, selector) => {
      const page = await browser.newPage();
      // goto() never settles on moz-extension: addresses.
      await page.goto(`moz-extension://${uuid}/${path}`, { timeout: 1500 }).catch(() => null);
      await page.waitForSelector(selector);
      return page;
    },
    close: () => browser.close(),
  };
}
