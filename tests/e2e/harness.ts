import type { Page } from 'playwright';
import { expect, test as base } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Mailbox } from '../../demo/mailbox/types.ts';
import type { Demo, SwitchesOf, Webmail } from '../../demo/types.ts';
import { seatAt } from '../../scripts/play/seat.mjs';
import { sidebarOf } from '../../scripts/play/sidebar.mjs';
import { openFromList, webmails } from '../../scripts/play/webmails.mjs';
import { expectManners, openWatchedDemo } from './manners.ts';
import { openBrowser, sharedBrowser, type OpenedBrowser, type SharedBrowser } from './shared-browser.ts';

export type Sidebar = ReturnType<typeof sidebarOf>;

/** The built extension in a Chromium that knows nothing yet, and the acted webmail it meets there. */
export interface Stage<W extends Webmail = 'gmail'> extends OpenedBrowser {
  demo: Demo<W>;
  /** Opens a tab at the inbox, and from there the conversation with this key. */
  openTab(key?: string): Promise<{ page: Page; sidebar: Sidebar }>;
  /** Clicks the row of a conversation. */
  openRow(page: Page, key: string): Promise<void>;
  /** Opens a tab at a conversation by its address, so that no row of it was clicked. */
  openLink(key: string): Promise<{ page: Page; sidebar: Sidebar }>;
}

/** What shows that a conversation is open, whichever it is. */
const openConversation: Record<Webmail, string> = {
  gmail: 'h2.hP:visible',
  outlook: '#ConversationReadingPaneContainer [data-testid=SentReceivedSavedTime]',
};

/**
 * Opens stage and browser. Closing them fails where manners were forgotten.
 * @param options.shared takes this browser, which stays open
 * @param options.webmail Gmail without
 * @param options.mailboxes by login slot; the invented ones without
 * @param options.locale interface language of the browser
 */
export async function openStage<W extends Webmail = 'gmail'>(
  options: {
    webmail?: W;
    mailboxes?: Mailbox[];
    switches?: Partial<SwitchesOf[W]>;
    locale?: string;
    shared?: SharedBrowser;
  } = {},
): Promise<Stage<W> & { close(): Promise<void> }> {
  const name: Webmail = options.webmail ?? 'gmail';
  const demo = await openWatchedDemo({
    ...(options.webmail && { webmail: options.webmail }),
    mailboxes: options.mailboxes ?? inventedMailboxes(Date.now()),
    switches: { undoSendMs: 1_500, ...options.switches } as Partial<SwitchesOf[W]>,
  });
  const { shared, locale } = options;
  const { port } = demo.stage;
  const { browser, store } = await (shared ? shared.take(port) : openBrowser(port, locale));

  /** As a rep does: the list is seen, then a row is clicked. Rows of a list that scrolls are read where they come up. */
  async function openRow(page: Page, key: string): Promise<void> {
    const id = demo.control.conversationId(0, key);
    const account = demo.control.mailbox(0).owner.address;
    const isKnown = async () => (await store.read('conversations', [account, id])) !== undefined;
    const { scrolledList } = webmails[name];
    if (scrolledList === null) await expect.poll(isKnown, { timeout: 10_000 }).toBe(true);
    // A list is only ever scrolled down: before it is painted that would pass its first rows by.
    else await page.locator(`${scrolledList} [data-convid]`).first().waitFor();
    await openFromList(seatAt(page), webmails[name], id);
  }

  return {
    demo,
    browser,
    store,
    openRow,
    async openTab(key) {
      const page = await browser.context.newPage();
      await page.goto(demo.url());
      const sidebar = sidebarOf(page);
      await sidebar.root.waitFor({ state: 'attached' });
      if (key !== undefined) await openRow(page, key);
      return { page, sidebar };
    },
    async openLink(key) {
      const page = await browser.context.newPage();
      await page.goto(demo.url() + demo.control.route(0, key));
      await page.locator(openConversation[name]).first().waitFor();
      return { page, sidebar: sidebarOf(page) };
    },
    async close() {
      await (shared ? shared.giveBack() : browser.close());
      demo.close();
      expectManners(demo);
    },
  };
}

/** A test on a stage of its own; the browser is the shared one, but for one that a failed test may have left in disorder. */
const testOn = <W extends Webmail>(webmail: W) =>
  base.extend<{ stage: Stage<W>; shared: SharedBrowser }>({
    shared: [
      async ({}, use) => {
        const shared = await sharedBrowser();
        await use(shared);
        await shared.end();
      },
      { scope: 'worker' },
    ],
    stage: async ({ shared, task }, use) => {
      const stage = await openStage({ webmail, shared });
      await use(stage);
      try {
        await stage.close();
      } finally {
        if (task.result?.errors?.length) await shared.close();
      }
    },
  });

/** A test with a stage on which Gmail is acted. */
export const test = testOn('gmail');

/** A test with a stage on which Outlook is acted. */
export const outlookTest = testOn('outlook');

/** The visible reply editor. */
export const replyBody = (page: Page) => page.locator('[g_editable=true]:visible');

/** Lines of the reply above its signature, blank ones left out. */
export async function ownLines(page: Page): Promise<string[]> {
  const lines = (await replyBody(page).innerText()).split('\n').map((line) => line.trim());
  const signature = lines.indexOf('--');
  return lines.slice(0, signature === -1 ? lines.length : signature).filter(Boolean);
}
