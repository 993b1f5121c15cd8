import type { Page } from 'playwright';
import { expect } from 'vitest';
import type { Webmail } from '../../demo/types.ts';
import { sidebarOf } from '../../scripts/play/sidebar.mjs';
import { outlookTest, test, type Stage } from './harness.ts';

/* What may happen to a tab under Ghostlight's feet, in both acted webmails. */

type AnyStage = Stage<Webmail>;

const ghost = 'julien-festival';
const warnings = '[data-standing=quiet], [data-standing=ghosting], [data-standing=unconfirmed]';

async function openGhost(stage: AnyStage) {
  const tab = await stage.openTab(ghost);
  await tab.sidebar.waitForStanding('ghosting');
  return tab;
}

/** Errors that reach the page or its console from now on, whoever throws them. */
function errorsOf(page: Page): string[] {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  page.on('console', (message) => {
    if (message.type() === 'error') errors.push(message.text());
  });
  return errors;
}

/** Runs in the page: another body takes the place of the one there is, with all in it but our element. */
function replaceBody(): void {
  const { body } = document;
  const next = document.createElement('body');
  for (const { name, value } of body.attributes) next.setAttribute(name, value);
  next.append(...[...body.childNodes].filter((node) => node.nodeName !== 'GHOSTLIGHT-SIDEBAR'));
  body.replaceWith(next);
}

/** Runs in the page: everything is written anew. */
function writeAnew(): void {
  document.open();
  document.close();
  document.body.append(Object.assign(document.createElement('p'), { id: 'elsewhere', textContent: 'No mailbox.' }));
}

const faults: Record<string, (stage: AnyStage) => Promise<void>> = {
  'leaves one calm line in every tab when the extension is updated, and starts anew with the page': async (stage) => {
    const tabs = [await openGhost(stage), await stage.openTab()];
    const errors = tabs.map(({ page }) => errorsOf(page));
    await stage.browser.reload();
    for (const { page, sidebar } of tabs) {
      await page.bringToFront();
      // What the rep presses next, wherever: nothing of ours is asked of an extension that is gone.
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Shift');
      await sidebar.root.getByText(/reload this page/i).waitFor();
    }
    stage.demo.control.answer({ key: ghost, text: 'Pardon !' });
    for (const { page, sidebar } of tabs) {
      await page.bringToFront();
      for (let presses = 0; presses < 5; presses += 1) await page.keyboard.press('Shift');
      expect(await sidebar.root.getByText(/reload this page/i).count()).toBe(1);
      expect(await sidebar.standing.count()).toBe(0);
      expect(await sidebar.root.locator('[data-action^=insert], [data-action=undo], [data-action=more]').count()).toBe(
        0,
      );
      await expect.poll(() => page.locator('[data-ghostlight-chip]').count()).toBe(0);
    }
    expect(errors).toEqual([[], []]);

    const [{ page, sidebar }] = tabs as [(typeof tabs)[0]];
    await page.reload();
    await sidebar.root.locator('.prospects, .remark, [data-standing]').first().waitFor();
    expect(await page.locator('ghostlight-sidebar').count()).toBe(1);
    expect(await sidebar.root.getByText(/reload this page/i).count()).toBe(0);
  },

  'shows in one window what the rep says in the other': async (stage) => {
    const { sidebar } = await openGhost(stage);
    const { context } = stage.browser;
    const cdp = await context.browser()?.newBrowserCDPSession();
    const opened = context.waitForEvent('page');
    await cdp?.send('Target.createTarget', { url: 'about:blank', newWindow: true });
    const page = await opened;
    await page.goto(stage.demo.url());
    await stage.openRow(page, ghost);
    const other = sidebarOf(page);
    await other.waitForStanding('ghosting');

    await sidebar.action('more').click();
    await sidebar.action('mark-answered-elsewhere').click();
    await sidebar.action('take-back').waitFor();
    await other.action('take-back').click();
    for (const each of [sidebar, other]) {
      await each.action('take-back').waitFor({ state: 'detached' });
      await each.waitForStanding('ghosting');
    }
    expect(await stage.store.read('marks')).toEqual([]);
  },

  'goes on when the page takes another body, and warns of nothing in one that was written anew': async (stage) => {
    const { page, sidebar } = await openGhost(stage);
    const errors = errorsOf(page);
    await page.evaluate(replaceBody);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('more').click();
    await sidebar.action('mark-met').click();
    await sidebar.action('take-back').waitFor();
    expect(await page.locator('ghostlight-sidebar').count()).toBe(1);
    await page.evaluate(writeAnew);
    await page.locator('#elsewhere').waitFor();
    await expect.poll(() => sidebar.root.locator(warnings).count()).toBe(0);
    expect(await sidebar.root.locator('[data-action^=insert]').count()).toBe(0);
    expect(errors).toEqual([]);
  },

  'takes no text into another mailbox that the tab goes to while it is inserted': async (stage) => {
    const { page, sidebar } = await openGhost(stage);
    stage.demo.control.setSwitches({ composerDelayMs: 2_000 });
    const { owner } = stage.demo.control.mailbox(0);
    await sidebar.action('insert-last-message').click();
    await expect.poll(() => stage.store.read('locks')).toHaveLength(1);
    await page.goto(stage.demo.url(1));
    await sidebar.root.locator('.prospects, .remark').first().waitFor();
    expect(await sidebar.counts()).not.toHaveProperty('ghosting');
    expect(await sidebar.root.locator(warnings).count()).toBe(0);
    expect(stage.demo.control.drafts().filter(({ slot }) => slot === 1)).toEqual([]);
    expect(await stage.store.read('locks')).toMatchObject([{ account: owner.address, insertedAtMs: null }]);
    const other = stage.demo.control.mailbox(1).owner.address;
    const stored = (await stage.store.read('conversations')) as { account: string; contacts: string[] }[];
    const ofOther = stored.filter(({ account }) => account === other);
    expect(ofOther.some(({ contacts }) => contacts.some((contact) => contact.includes('julien')))).toBe(false);
  },

  'changes nothing and asks nobody while the machine is offline': async (stage) => {
    const { page, sidebar } = await openGhost(stage);
    const { context } = stage.browser;
    const asked: string[] = [];
    context.on('request', (request) => {
      if (request.serviceWorker() !== null && !request.url().startsWith('chrome-extension:')) asked.push(request.url());
    });
    await context.setOffline(true);
    try {
      expect(await page.evaluate(() => navigator.onLine)).toBe(false);
      await sidebar.action('more').click();
      await sidebar.action('mark-met').click();
      await sidebar.action('take-back').click();
      await sidebar.action('take-back').waitFor({ state: 'detached' });
      await sidebar.waitForStanding('ghosting');
      expect(await stage.store.read('marks')).toEqual([]);
      expect(await sidebar.action('insert-last-message').count()).toBe(1);
    } finally {
      await context.setOffline(false);
    }
    expect(asked).toEqual([]);
    await page.reload();
    await sidebar.waitForStanding('ghosting');
  },
};

for (const [title, play] of Object.entries(faults)) {
  test(`Gmail: ${title}`, ({ stage }) => play(stage));
  outlookTest(`Outlook: ${title}`, ({ stage }) => play(stage));
}
