import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import type { Demo } from '../../demo/types.ts';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { keyboardCommands, type KeyboardCommand } from '../../src/messaging/contract.ts';
import { ownLines, replyBody, test, type Stage } from './harness.ts';
import { openWatchedDemo } from './manners.ts';

const ghost = 'julien-festival';

/** As the browser does when the rep presses the keys of a command: what its worker hears is the same. */
async function press({ browser }: Stage, command: KeyboardCommand): Promise<void> {
  const own = (url: string) => url.includes(browser.id);
  const worker =
    browser.context.serviceWorkers().find((one) => own(one.url())) ??
    (await browser.context.waitForEvent('serviceworker'));
  await worker.evaluate((name) => {
    const { chrome } = globalThis as unknown as {
      chrome: { commands: { onCommand: { dispatch(name: string): void } } };
    };
    chrome.commands.onCommand.dispatch(name);
  }, command);
}

describe('keyboard commands', () => {
  test('collapse the sidebar and open it, with the keyboard in it', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.bringToFront();
    await press(stage, 'toggle-sidebar');
    await sidebar.action('expand').waitFor();
    await press(stage, 'toggle-sidebar');
    await sidebar.action('collapse').waitFor();
    await page.keyboard.press('Escape');
    await sidebar.action('expand').waitFor();
  });

  test('insert the text on offer from a collapsed card, never send it, and say what happened', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('collapse').click();
    await page.bringToFront();
    await press(stage, 'insert-text');
    await sidebar.insertEnded('inserted');
    expect((await ownLines(page)).length).toBeGreaterThan(2);
    expect(await stage.store.read('locks')).toHaveLength(1);
    await press(stage, 'insert-text');
    await press(stage, 'insert-text');
    expect(await stage.store.read('locks')).toHaveLength(1);
    expect(stage.demo.control.sendClicks()).toEqual({ trusted: 0, untrusted: 0 });
  });

  test('insert nothing where the list is on screen', async ({ stage }) => {
    const { page } = await stage.openTab();
    await page.bringToFront();
    await press(stage, 'insert-text');
    // Commands are obeyed in their order: once this one shows, the one before has done what it does.
    await press(stage, 'toggle-sidebar');
    await page.locator('ghostlight-sidebar [data-action="expand"]').waitFor();
    expect(await replyBody(page).count()).toBe(0);
    expect(await stage.store.read('locks')).toEqual([]);
  });

  test('go to the next conversation that needs the rep', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.evaluate(() => (location.hash = '#inbox'));
    await page.locator('h2.hP:visible').waitFor({ state: 'detached' });
    await page.bringToFront();
    await press(stage, 'next-prospect');
    await page.locator('h2.hP:visible').waitFor();
    await sidebar.waitForStanding('ghosting');
  });

  test('hear no key that a page makes up', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.evaluate(() => {
      for (const key of ['G', 'J', 'L'])
        for (const target of [document, document.body, document.querySelector('ghostlight-sidebar') ?? document])
          for (const type of ['keydown', 'keypress', 'keyup'])
            target.dispatchEvent(
              new KeyboardEvent(type, {
                key,
                code: `Key${key}`,
                altKey: true,
                shiftKey: true,
                bubbles: true,
                composed: true,
              }),
            );
      for (const command of ['toggle-sidebar', 'insert-text', 'next-prospect'])
        window.postMessage({ ghostlight: 'call', method: 'runCommand', argument: { command } }, '*');
    });
    // A real command after all of them is obeyed alone.
    await page.bringToFront();
    await press(stage, 'toggle-sidebar');
    await sidebar.action('expand').waitFor();
    expect(await replyBody(page).count()).toBe(0);
    expect(await stage.store.read('locks')).toEqual([]);
    expect(await page.evaluate(() => document.querySelector('h2.hP')?.checkVisibility())).not.toBe(false);
  });
});

describe('in Firefox', () => {
  let demo: Demo;
  let firefox: Awaited<ReturnType<typeof openFirefox>>;
  beforeAll(async () => {
    demo = await openWatchedDemo({ mailboxes: inventedMailboxes(Date.now()) });
    const executablePath = ensureBrowser('firefox');
    firefox = await openFirefox({ executablePath, extension: 'dist/firefox', port: demo.stage.port });
  });
  afterAll(async () => {
    await firefox.close();
    demo.close();
  });

  it('each command has its keys and says what it does', async () => {
    const own = await firefox.openOwnPage('src/pages/popup/index.html', 'main');
    const commands = await own.evaluate(() => {
      const { browser } = globalThis as unknown as {
        browser: { commands: { getAll(): Promise<{ name: string; shortcut: string; description: string }[]> } };
      };
      return browser.commands.getAll();
    });
    const named = commands.filter(({ name }) => keyboardCommands.some((known) => known === name));
    expect(named.map(({ name }) => name).sort()).toEqual([...keyboardCommands].sort());
    for (const { shortcut, description } of named) {
      expect(shortcut).toMatch(/^Alt\+Shift\+[GJL]$/);
      expect(description).toMatch(/^[A-Z][a-z ]+$/);
    }
  });
});
