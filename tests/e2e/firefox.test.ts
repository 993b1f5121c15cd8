import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { openDemo, type Demo } from '../../demo/open-demo.mjs';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { foreignRequests } from '../../scripts/play/network.mjs';

let demo: Demo;
let firefox: Awaited<ReturnType<typeof openFirefox>>;

beforeAll(async () => {
  demo = await openDemo({ mailboxes: inventedMailboxes(Date.now()), switches: { undoSendMs: 1_500 } });
  const executablePath = ensureBrowser('firefox');
  firefox = await openFirefox({ executablePath, extension: 'dist/firefox', port: demo.stage.port });
});
afterAll(async () => {
  await firefox.close();
  demo.close();
});

/** Waits for something in the sidebar; polls, because changes inside a shadow root wake no observer of the page. */
async function inSidebar(page: Page, selector: string): Promise<ElementHandle<Element>> {
  const found = await page.waitForFunction(
    (wanted) => document.querySelector('ghostlight-sidebar')?.shadowRoot?.querySelector(wanted),
    { polling: 100 },
    selector,
  );
  return found.asElement() as ElementHandle<Element>;
}

it('warns, inserts and recognises the sent message in Firefox', async () => {
  const page = await firefox.browser.newPage();
  await page.goto(demo.url());
  await inSidebar(page, '[data-group="to-check"]');
  await page.evaluate((hash) => (location.hash = hash), demo.control.route(0, 'julien-festival'));
  await inSidebar(page, '[data-standing="ghosting"]');
  await (await inSidebar(page, '[data-action="insert-last-message"]')).click();
  await inSidebar(page, '[data-insert="inserted"]');
  const text = await page.$eval('[g_editable=true]', (body) => (body instanceof HTMLElement ? body.innerText : ''));
  expect(text).toMatch(/Julien[^]*--/);
  await (await page.$('.aoO'))?.click();
  await inSidebar(page, '[data-standing="last-message"]');
  expect(demo.control.sentMails()).toHaveLength(1);
  expect(foreignRequests(demo)).toEqual([]);
});
