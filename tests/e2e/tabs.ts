import type { openBrowser } from '../../scripts/open-browser.mjs';
import type { seatAt } from '../../scripts/play/seat.mjs';

/** Either browser, with the extension in it. */
export type Browser = Awaited<ReturnType<typeof openBrowser>>;

/** Opens another tab, in front of all others. */
export async function openTab(browser: Browser): Promise<Parameters<typeof seatAt>[0]> {
  if (browser.chromium) return browser.chromium.context.newPage();
  const page = await browser.firefox.browser.newPage();
  await page.setViewport({ width: 1366, height: 768 });
  return page;
}
