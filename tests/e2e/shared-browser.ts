import type { Page } from 'playwright';
import { openChromium } from '../../scripts/chromium.mjs';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { openStoreWindow } from '../../scripts/play/store.mjs';
import { forgetEverything } from './forget-everything.ts';
import { openRelay } from './relay.ts';

/** A Chromium with the built extension, and a look into what it stores. */
export interface OpenedBrowser {
  browser: Awaited<ReturnType<typeof openChromium>>;
  store: Awaited<ReturnType<typeof openStoreWindow>>;
}

/** Opens one, every request going through the proxy at this port. `locale` is the language of its interface. */
export async function openBrowser(port: number, locale?: string): Promise<OpenedBrowser> {
  const executablePath = ensureBrowser('chromium');
  const browser = await openChromium({ executablePath, extension: 'dist/chrome', port, ...(locale && { locale }) });
  return { browser, store: await openStoreWindow(browser.context, browser.id) };
}

/** One browser for test after test: starting it takes longer than many a test. */
export interface SharedBrowser {
  /** The browser with an extension that knows nothing, as after its start. `port` is the proxy's. */
  take(port: number): Promise<OpenedBrowser>;
  /** Closes the tabs. */
  giveBack(): Promise<void>;
  /** Closes the browser, so that the next one to take it gets a new one. */
  close(): Promise<void>;
  /** Closes it for good. */
  end(): Promise<void>;
}

let shared: Promise<SharedBrowser> | undefined;

/** The browser of this worker, for all its files and both webmails. */
export const sharedBrowser = (): Promise<SharedBrowser> => (shared ??= shareBrowser());

async function shareBrowser(): Promise<SharedBrowser> {
  const relay = await openRelay();
  let opened: (OpenedBrowser & { own: Page | undefined }) | null = null;
  const withOwnPage = (fresh: OpenedBrowser) => ({ ...fresh, own: fresh.browser.context.pages().at(-1) });
  const close = async () => {
    await opened?.browser.close();
    opened = null;
  };
  return {
    async take(port) {
      relay.leadTo(port);
      if (opened?.browser.context.browser()?.isConnected() === false) opened = null;
      // A test that loads the extension again takes its pages away.
      if (opened?.own?.isClosed()) {
        const { browser } = opened;
        opened = withOwnPage({ browser, store: await openStoreWindow(browser.context, browser.id) });
      }
      // One that cannot even forget is of no use to anybody.
      const isForgotten =
        opened?.own &&
        (await forget(opened, opened.own).then(
          () => true,
          () => false,
        ));
      if (!isForgotten) await close();
      opened ??= withOwnPage(await openBrowser(relay.port));
      return opened;
    },
    async giveBack() {
      const { own, browser } = opened ?? {};
      const tabs = browser?.context.pages().filter((page) => page !== own) ?? [];
      await Promise.all(tabs.map((tab) => tab.close()));
    },
    close,
    end: async () => {
      await close();
      relay.close();
    },
  };
}

/** Ends the worker, with whatever a closed tab has told it last, and empties all it has stored. */
async function forget({ browser }: OpenedBrowser, own: Page): Promise<void> {
  await browser.stopWorker();
  await own.evaluate(forgetEverything);
  await own.evaluate(async () => {
    const { chrome } = globalThis as unknown as {
      chrome: {
        storage: Record<'local' | 'session', { clear(): Promise<void> }>;
        alarms: { clearAll(): Promise<boolean> };
      };
    };
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await chrome.alarms.clearAll();
  });
}
