import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Demo } from '../../demo/types.ts';
import { openBrowser } from '../../scripts/open-browser.mjs';
import { seatAt } from '../../scripts/play/seat.mjs';
import { test } from './harness.ts';
import { openWatchedDemo } from './manners.ts';
import { quick, repAt } from './rep.ts';
import { openTab, type Browser } from './tabs.ts';

const ghost = 'julien-festival';

/** Runs in the page before anything else: whatever of these the extension used would be noted. */
function patchEverything(): void {
  const noted: string[] = [];
  Object.assign(window, { noted });
  const patch = (owner: object, name: string, isOurs: (self: unknown, args: unknown[]) => boolean) => {
    const original = Reflect.get(owner, name) as (...args: unknown[]) => unknown;
    Reflect.set(owner, name, function (this: unknown, ...args: unknown[]) {
      if (isOurs(this, args)) noted.push(name);
      return Reflect.apply(original, this, args);
    });
  };
  const isSidebar = (one: unknown) => one instanceof Element && one.localName === 'ghostlight-sidebar';
  const names = /ghostlight|ghosting/;
  const words = ([text]: unknown[]) => typeof text === 'string' && names.test(text);
  patch(Element.prototype, 'attachShadow', () => true);
  patch(Element.prototype, 'append', (_, args) => args.some(isSidebar));
  patch(Node.prototype, 'appendChild', (_, args) => args.some(isSidebar));
  patch(EventTarget.prototype, 'addEventListener', isSidebar);
  patch(Document.prototype, 'createElement', (_, args) => words(args));
  patch(JSON, 'parse', (_, args) => words(args));
}

/** Runs in the page: says to everybody who may listen what only our own parts may say. */
function forgeMessages(account: string): void {
  const calls = ['eraseEverything', 'readSettings', 'exportPart', 'report', 'addMark'].map((method) => ({
    ghostlight: 'call',
    method,
    argument: { account },
  }));
  const all = [...calls, { type: 'changed', account, conversationIds: ['x'] }, { ghostlight: 'value', value: null }];
  const channels = ['ghostlight', 'changed'].map((name) => new BroadcastChannel(name));
  for (const message of all) {
    window.postMessage(message, '*');
    for (const channel of channels) channel.postMessage(message);
    for (const target of [window, document, document.querySelector('ghostlight-sidebar')])
      for (const type of ['ghostlight', 'message', 'changed'])
        target?.dispatchEvent(new CustomEvent(type, { detail: message, bubbles: true, composed: true }));
    window.dispatchEvent(new MessageEvent('message', { data: message }));
  }
  for (const channel of channels) channel.close();
}

describe('a page of the webmail that is hostile', () => {
  test('reaches nothing of ours by what it has made of its own world', async ({ stage }) => {
    await stage.browser.context.addInitScript(patchEverything);
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    expect(await page.evaluate(() => Reflect.get(window, 'noted') as string[])).toEqual([]);
    // And the patches do see what the page itself does.
    await page.evaluate(() => void document.createElement('div').attachShadow({ mode: 'open' }));
    expect(await page.evaluate(() => Reflect.get(window, 'noted') as string[])).toEqual(['attachShadow']);
  });

  test('can send our background nothing, and read nothing there', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    const before = await stage.store.read('conversations');
    await page.evaluate(forgeMessages, stage.demo.control.mailbox(0).owner.address);
    const found = await page.evaluate((id) => {
      const names = ['chrome', 'browser'].map((name) => Reflect.get(window, name) as { runtime?: object } | undefined);
      const frame = document.createElement('iframe');
      frame.src = `chrome-extension://${id}/src/pages/options/index.html`;
      document.body.append(frame);
      return names.map((api) => typeof api?.runtime);
    }, stage.browser.id);
    expect(found).toEqual(['undefined', 'undefined']);
    await sidebar.waitForStanding('ghosting');
    expect(((await stage.store.read('conversations')) as unknown[]).length).toBe((before as unknown[]).length);
    expect(await stage.store.read('marks')).toEqual([]);
    expect(await stage.store.read('locks')).toEqual([]);
    const framed = page.frames().filter((frame) => frame.url().startsWith('chrome-extension://'));
    expect(framed).toEqual([]);
  });

  test('is answered nothing by pages of ours that it opens or asks for', async ({ stage }) => {
    const { page } = await stage.openTab();
    const answers = await page.evaluate(async (id) => {
      const paths = ['manifest.json', 'src/pages/options/index.html', 'icons/32.png'];
      return Promise.all(
        paths.map((path) =>
          fetch(`chrome-extension://${id}/${path}`).then(
            () => path,
            () => null,
          ),
        ),
      );
    }, stage.browser.id);
    expect(answers).toEqual([null, null, null]);
  });
});

describe.each(['chromium', 'firefox'] as const)('forms that hide what is asked of the page, in %s', (kind) => {
  let demo: Demo;
  let browser: Browser;
  beforeAll(async () => {
    demo = await openWatchedDemo({ mailboxes: inventedMailboxes(Date.now()), switches: quick.gmail });
    browser = await openBrowser({ kind, port: demo.stage.port });
  });
  afterAll(async () => {
    await browser.close();
    demo.close();
  });

  it('do not keep the sidebar from its conversation', async () => {
    const page = await openTab(browser);
    const rep = repAt(seatAt(page), 'gmail', demo);
    await rep.openSilence(ghost);
    await rep.seat.evaluate(() => {
      const form = document.createElement('form');
      for (const name of ['parentElement', 'childNodes', 'localName', 'tagName', 'matches', 'closest', 'textContent'])
        form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
      form.style.display = 'contents';
      // Around the whole page, and within the mail.
      for (const body of document.querySelectorAll('.a3s')) body.append(form.cloneNode(true));
      const [main] = document.querySelectorAll('[role=main]');
      main?.before(form);
      if (main) form.append(main);
    }, null);
    await rep.seat.evaluate(() => {
      for (let round = 0; round < 50; round += 1) document.title = `${String(round)} ${document.location.hash}`;
      document.querySelector('[role=main]')?.setAttribute('class', 'changed');
    }, null);
    await rep.insert();
    expect((await rep.ownWords())?.length).toBeGreaterThan(20);
    await rep.undo();
  });
});
