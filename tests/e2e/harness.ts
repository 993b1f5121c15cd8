import type { Page } from 'playwright';
import { expect, test as base } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Mailbox } from '../../demo/mailbox/types.ts';
import { openDemo, type Demo } from '../../demo/open-demo.mjs';
import { openChromium } from '../../scripts/chromium.mjs';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { foreignRequests } from '../../scripts/play/network.mjs';
import { sidebarOf } from '../../scripts/play/sidebar.mjs';
import { openStoreWindow } from '../../scripts/play/store.mjs';

export type Sidebar = ReturnType<typeof sidebarOf>;

/** The built extension in a fresh Chromium, and the acted Gmail it meets there. */
export interface Stage {
  demo: Demo;
  browser: Awaited<ReturnType<typeof openChromium>>;
  /** Opens a tab at the inbox, and from there the conversation with this key. */
  openTab(key?: string): Promise<{ page: Page; sidebar: Sidebar }>;
  /** Opens a tab at a conversation by its address, so that no row of it was seen. */
  openLink(key: string): Promise<{ page: Page; sidebar: Sidebar }>;
  store: Awaited<ReturnType<typeof openStoreWindow>>;
}

/**
 * Opens stage and browser.
 * @param options.mailboxes by login slot; the invented ones without
 * @param options.locale interface language of the browser
 */
export async function openStage(
  options: { mailboxes?: Mailbox[]; switches?: Parameters<typeof openDemo<'gmail'>>[0]['switches']; locale?: string } = {},
): Promise<Stage & { close(): Promise<void> }> {
  const demo = await openDemo({
    mailboxes: options.mailboxes ?? inventedMailboxes(Date.now()),
    switches: { undoSendMs: 1_500, ...options.switches },
  });
  const browser = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: 'dist/chrome',
    port: demo.stage.port,
    ...(options.locale && { locale: options.locale }),
  });
  const store = await openStoreWindow(browser.context, browser.id);

  /** As a rep does: the list is seen, then a row is clicked. */
  async function openFromList(page: Page, key: string): Promise<void> {
    const id = demo.control.conversationId(0, key);
    const isKnown = async () =>
      (await store.read('conversations', [demo.control.mailbox(0).owner.address, id])) !== undefined;
    await expect.poll(isKnown, { timeout: 10_000 }).toBe(true);
    await page.locator(`tr.zA:visible .y6 [data-legacy-thread-id="${id}"]`).click();
  }

  return {
    demo,
    browser,
    store,
    async openTab(key) {
      const page = await browser.context.newPage();
      await page.goto(demo.url());
      const sidebar = sidebarOf(page);
      await sidebar.root.waitFor({ state: 'attached' });
      if (key !== undefined) await openFromList(page, key);
      return { page, sidebar };
    },
    async openLink(key) {
      const page = await browser.context.newPage();
      await page.goto(demo.url() + demo.control.route(0, key));
      await page.locator('h2.hP:visible').waitFor();
      return { page, sidebar: sidebarOf(page) };
    },
    async close() {
      await browser.close();
      demo.close();
    },
  };
}

/** A test with a stage of its own; afterwards nothing may have been asked of another host, nor sent by a script. */
export const test = base.extend<{ stage: Stage }>({
  stage: async ({ task }, use) => {
    const stage = await openStage();
    await use(stage);
    const foreign = foreignRequests(stage.demo);
    const { untrusted } = stage.demo.control.sendClicks();
    await stage.close();
    if (foreign.length) throw new Error(`${task.name}: requests to other hosts: ${foreign.join(', ')}`);
    if (untrusted) throw new Error(`${task.name}: Send was pressed ${untrusted} times by a script`);
  },
});

/** The visible reply editor. */
export const replyBody = (page: Page) => page.locator('[g_editable=true]:visible');

/** Lines of the reply above its signature, blank ones left out. */
export async function ownLines(page: Page): Promise<string[]> {
  const lines = (await replyBody(page).innerText()).split('\n').map((line) => line.trim());
  const signature = lines.indexOf('--');
  return lines.slice(0, signature === -1 ? lines.length : signature).filter(Boolean);
}
