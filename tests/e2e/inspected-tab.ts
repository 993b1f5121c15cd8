import axe from 'axe-core';
import { openChromium } from '../../scripts/chromium.mjs';
import { ensureBrowser, type BrowserKind } from '../../scripts/find-browser.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { seatAt, type Seat } from '../../scripts/play/seat.mjs';

export type Theme = 'light' | 'dark';

interface Asked {
  /** Selector of the element to look at with all that is in it. */
  within?: string | undefined;
  /** Whether the rest was looked at in the other theme. */
  isOfColoursAlone?: boolean;
}

/** A tab of either browser, in which nothing may move, with the built extension; and what stands in it, as tools see it. */
export interface InspectedTab {
  seat: Seat;
  /** Goes to a page of the extension and waits for what shows that it is ready. */
  goTo: (path: string, ready: string) => Promise<void>;
  /** Has a page of the extension be in this theme. */
  setTheme: (theme: Theme) => Promise<void>;
  /** Replaces every colour by those of a contrast theme; absent in Firefox, which is asked for that at its start alone. */
  forceColours?: (isForced: boolean) => Promise<void>;
  /** What axe finds wrong in the page. */
  violations: (asked?: Asked) => Promise<string[]>;
  /** Errors of the pages and what their policy refused, since the tab was opened. */
  complaints: () => string[];
  close: () => Promise<void>;
}

/** Opens a browser, every request going through the proxy at this port, and the tab. */
export const openInspectedTab = (kind: BrowserKind, port: number): Promise<InspectedTab> =>
  kind === 'chromium' ? openInChromium(port) : openInFirefox(port);

async function openInChromium(port: number): Promise<InspectedTab> {
  const executablePath = ensureBrowser('chromium');
  const { context, id, close } = await openChromium({ executablePath, extension: 'dist/chrome', port });
  const page = await context.newPage();
  await page.emulateMedia({ reducedMotion: 'reduce' });
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', ({ message }) => complaints.push(message));
  const seat = seatAt(page);
  return {
    seat,
    async goTo(path, ready) {
      await page.goto(`chrome-extension://${id}/${path}`);
      await seat.waitFor(ready);
    },
    async setTheme(theme) {
      await page.emulateMedia({ colorScheme: theme });
      await seat.waitFor(`html[data-theme=${theme}]`);
    },
    forceColours: (isForced) => page.emulateMedia({ forcedColors: isForced ? 'active' : null }),
    violations: (asked) => violationsIn(seat, (source) => page.evaluate(source), asked),
    complaints: () => complaints,
    close,
  };
}

async function openInFirefox(port: number): Promise<InspectedTab> {
  const firefox = await openFirefox({
    executablePath: ensureBrowser('firefox'),
    extension: 'dist/firefox',
    port,
    preferences: { 'ui.prefersReducedMotion': 1, 'layout.css.prefers-color-scheme.content-override': 0 },
  });
  const page = await firefox.openOwnPage('src/pages/popup/index.html', 'main');
  const seat = seatAt(page);
  const complaints: string[] = [];
  page.on('console', (message) => void (message.type() === 'error' && complaints.push(message.text())));
  page.on('pageerror', (error) => complaints.push(error instanceof Error ? error.message : String(error)));
  const home = await seat.evaluate(() => location.origin, null);
  return {
    seat,
    async goTo(path, ready) {
      // A page that the driver goes to from another one of the extension never gets the focus.
      if (page.url().startsWith('moz-extension:'))
        await seat.evaluate((address) => void location.assign(address), `${home}/${path}`);
      // goto() never settles on moz-extension: addresses.
      else await page.goto(`${home}/${path}`, { timeout: 500 }).catch(() => null);
      await seat.waitFor(ready);
    },
    // Firefox is asked for a theme at its start alone: the page's own switch is turned.
    setTheme: (theme) => seat.evaluate((wanted) => void (document.documentElement.dataset['theme'] = wanted), theme),
    violations: (asked) => violationsIn(seat, (source) => page.evaluate(source), asked),
    complaints: () => complaints,
    close: firefox.close,
  };
}

/** Puts axe into the page past its content policy, as only a driver can, and asks it. */
export async function violationsIn(
  seat: Seat,
  run: (source: string) => Promise<unknown>,
  { within, isOfColoursAlone = false }: Asked = {},
): Promise<string[]> {
  if (!(await seat.evaluate(() => 'axe' in globalThis, null))) await run(`${axe.source};null`);
  return seat.evaluate(askAxe, { within: within ?? null, isOfColoursAlone });
}

/** Runs in the page. */
async function askAxe({ within, isOfColoursAlone }: { within: string | null; isOfColoursAlone: boolean }) {
  const page = globalThis as unknown as { axe: typeof axe };
  const { violations } = await page.axe.run(within ?? document, {
    resultTypes: ['violations'],
    ...(isOfColoursAlone && { runOnly: ['color-contrast', 'link-in-text-block'] }),
  });
  return violations.flatMap(({ id, nodes }) =>
    nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary ?? ''}`),
  );
}
