import { resolve } from 'node:path';
import { chromium } from 'playwright';
import { opensWelcomeTab } from './welcome-tab.mjs';

/**
 * What a throw-away browser goes without. Of several such lists Chromium follows the last one only: those of Playwright's that keep
 * it from asking anybody or from changing what pages see are named again.
 */
const withoutFeatures = [
  // Two pages with scripts of their own behind the address bar, which take a third of the time of a start.
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  // Playwright's.
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'ThirdPartyStoragePartitioning',
];

/**
 * Opens Chromium in a throw-away profile with the built extension loaded, every request going through the proxy. The tab that
 * the extension opens when it is installed is closed again.
 * @param {{ executablePath: string, extension: string, port: number, headless?: boolean, locale?: string,
 *   viewport?: { width: number, height: number } | null }} options `extension` is a built folder, `port` the proxy's;
 *   `locale` is the browser's UI language
 */
export async function openChromium({ executablePath, extension, port, headless = true, locale = 'en', viewport }) {
  const context = await chromium.launchPersistentContext('', {
    executablePath,
    headless,
    ignoreHTTPSErrors: true,
    proxy: { server: `http://127.0.0.1:${port}` },
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      '--enable-unsafe-extension-debugging',
      `--lang=${locale}`,
      ...(headless ? [`--disable-features=${withoutFeatures.join(',')}`] : []),
    ],
    env: { ...process.env, LANGUAGE: locale },
    ...(viewport === undefined ? { viewport: { width: 1366, height: 768 } } : { viewport }),
  });
  const browser = context.browser();
  if (!browser) throw new Error('Chromium was closed while it started.');
  const cdp = await browser.newBrowserCDPSession();
  const load = () => cdp.send('Extensions.loadUnpacked', { path: resolve(extension) });
  const [{ id }, welcome] = await Promise.all([load(), opensWelcomeTab(extension) && context.waitForEvent('page')]);
  if (!context.serviceWorkers().length) await context.waitForEvent('serviceworker');
  if (welcome) {
    // Closed while it asks for its messages, it would leave all pages of the extension without any: Chromium keeps the empty answer.
    await welcome.locator('h1').waitFor();
    await welcome.close();
  }
  return {
    context,
    id,
    /** Loads the folder again after a build; pages must be reloaded afterwards. */
    reload: load,
    /** Ends the background worker and answers whether one ran; the next event starts a new one. */
    stopWorker: async () => {
      const { targetInfos } = await cdp.send('Target.getTargets');
      const workers = targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(id));
      for (const { targetId } of workers) await cdp.send('Target.closeTarget', { targetId });
      return workers.length > 0;
    },
    close: () => context.close(),
  };
}
