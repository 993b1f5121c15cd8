import { openChromium } from './chromium.mjs';
import { ensureBrowser } from './find-browser.mjs';
import { openFirefox } from './firefox.mjs';
import { seatAt } from './play/seat.mjs';

/** @import { BrowserKind } from './find-browser.mjs' */

/** The build each browser takes: a mode of vite.config.ts and a folder in dist/. @type {Record<BrowserKind, string>} */
export const buildOf = { chromium: 'chrome', firefox: 'firefox' };

/**
 * Opens a browser in a throw-away profile with the built extension, every request going through the proxy.
 * @param {{ kind: BrowserKind, port: number, headless?: boolean, locale?: string }} options `port` of the proxy; `locale`
 *   is the UI language, as far as the browser has it
 */
export async function openBrowser({ kind, headless = true, ...rest }) {
  const options = {
    executablePath: ensureBrowser(kind),
    extension: `dist/${buildOf[kind]}`,
    headless,
    // In a window a person sizes, the page takes the room there is.
    ...(headless ? {} : { viewport: null }),
    ...rest,
  };
  if (kind === 'chromium') {
    const chromium = await openChromium(options);
    const { context } = chromium;
    const page = context.pages()[0] ?? (await context.newPage());
    return {
      seat: seatAt(page),
      /** Loads the extension again after a build; pages must be reloaded afterwards. */
      reload: async () => void (await chromium.reload()),
      /** Ends the background worker as the browser does after a while without work. */
      letBackgroundSleep: chromium.stopWorker,
      whenClosed: new Promise((resolve) => context.on('close', resolve)),
      close: chromium.close,
      chromium,
    };
  }
  const firefox = await openFirefox(options);
  const [page = await firefox.browser.newPage()] = await firefox.browser.pages();
  return {
    seat: seatAt(page),
    reload: firefox.reload,
    letBackgroundSleep: async () => {
      await firefox.waitForSleep();
      await page.bringToFront();
    },
    whenClosed: new Promise((resolve) => firefox.browser.on('disconnected', resolve)),
    close: firefox.close,
    firefox,
  };
}
