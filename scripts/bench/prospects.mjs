import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { openDemo } from '../../demo/open-demo.mjs';
import { buildAll } from '../build.mjs';
import { openChromium } from '../chromium.mjs';
import { ensureBrowser } from '../find-browser.mjs';
import { openBench } from './in-extension.mjs';
import { loadBuilt } from './load-built.mjs';
import { account, conversations } from './mailbox.mjs';
import { longestTask } from './longest-task.mjs';
import { askWorker, leastWork, multiplyStandings } from './prospects-page.mjs';

/** @import { Page } from 'playwright' */
/** @import { Figure } from './figure.ts' */

const few = 1_000;
/** About every second one stands in a group. */
const many = 10_000;
const copies = 10;
const presses = 10;

/**
 * The prospects view over a large mailbox: how long the worker takes to list and to search, and the longest task of the webmail's
 * page, with the sidebar in it, and of the popup.
 * @returns {Promise<Figure[]>}
 */
export async function prospects() {
  await buildAll({ modes: ['chrome'], quiet: true });
  const demo = await openDemo({ mailboxes: inventedMailboxes(Date.now()) });
  const { address } = demo.control.mailbox(0).owner;
  const browser = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: 'dist/chrome',
    port: demo.stage.port,
  });
  try {
    const fill = await filler(browser, address);
    const extensionPage = await popupPage(browser);
    /** @type {Figure[]} */
    const figures = [];
    await fill(few, 3);
    figures.push(...(await askThrice(extensionPage, address, `${few} conversations`)));
    await fill(many, 4);
    const { answer } = await extensionPage.evaluate(askWorker, { account: address });

    const tab = await browser.context.newPage();
    await tab.goto(demo.url());
    await tab.locator('ghostlight-sidebar .row').first().waitFor();
    figures.push(...(await useView(tab, 'sidebar', answer)));
    await tab.close();
    const popup = await popupPage(browser);
    await popup.locator('.row').first().waitFor();
    figures.push(...(await useView(popup, 'popup', answer)));
    await popup.close();

    const { standings, listed } = await extensionPage.evaluate(multiplyStandings, copies);
    await browser.stopWorker();
    figures.push(
      ...(await askThrice(extensionPage, address, `${standings} conversations, ${listed} of them in groups`)),
    );
    return figures;
  } finally {
    await browser.close();
    demo.close();
  }
}

/** @param {Awaited<ReturnType<typeof openChromium>>} browser */
async function popupPage({ context, id }) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/src/pages/popup/index.html`);
  return page;
}

/**
 * Puts a mailbox into the extension's store and lets the extension judge it.
 * @param {Awaited<ReturnType<typeof openChromium>>} browser @param {string} address
 */
async function filler(browser, address) {
  const { recordOf, newAccount, defaultSettings } = await loadBuilt();
  const bench = await openBench(browser.context, browser.id);
  const owned = /** @template T @param {T} facts @returns {T} */ (facts) =>
    /** @type {typeof facts} */ (JSON.parse(JSON.stringify(facts).replaceAll(account.address, address)));
  /** @param {number} count @param {number} minQuietWorkingDays */
  return async (count, minQuietWorkingDays) => {
    const facts = owned(conversations(count));
    for (let from = 0; from < count; from += 500)
      await bench.put(
        'conversations',
        facts.slice(from, from + 500).map((each) => recordOf(each, owned(account), defaultSettings)),
      );
    await bench.put('accounts', [{ ...newAccount(owned(account)), conversationCount: count }]);
    await bench.judgeAll(address, { minQuietWorkingDays });
  };
}

/** @param {Page} page @param {string} account @param {string} what @returns {Promise<Figure[]>} */
async function askThrice(page, account, what) {
  const none = { floorMs: null, floor: '', targetMs: null };
  const listed = await page.evaluate(askWorker, { account });
  const first = await page.evaluate(askWorker, { account, search: 'person 12' });
  const next = await page.evaluate(askWorker, { account, search: 'person 123' });
  return [
    { what: `${what}: list, ${kilobytes(listed.answer)}`, ms: listed.ms, ...none },
    { what: `${what}: search for the first time, ${kilobytes(first.answer)}`, ms: first.ms, ...none },
    { what: `${what}: search with one letter more`, ms: next.ms, ...none },
  ];
}

/** @param {string} answer */
const kilobytes = (answer) => `${(answer.length / 1000).toFixed(0)} kB`;

/**
 * Uses the view as a rep does, and watches the page meanwhile.
 * @param {Page} page @param {string} where @param {string} answer what it shows @returns {Promise<Figure[]>}
 */
async function useView(page, where, answer) {
  const floor = { floorMs: await page.evaluate(leastWork, answer), floor: 'JSON.parse, and createElement of its rows' };
  const field = page.locator('.search-field');
  const more = page.locator('[data-action=show-more]').first();
  const rows = page.locator('.row');
  /** @param {string} what @param {() => Promise<unknown>} act */
  const watched = async (what, act) => {
    const ms = await longestTask(page, act);
    return { what: `${where}: ${what}, ${await rows.count()} rows`, ms, ...floor, targetMs: 50 };
  };
  const heading = page.locator('[data-action=toggle-group]').first();
  return [
    await watched('nothing', () => page.waitForTimeout(1_000)),
    await watched('close a group and open it', async () => {
      await heading.click();
      await heading.click();
    }),
    await watched('search, letter by letter', async () => {
      await field.pressSequentially('person 12', { delay: 200 });
      await page.locator('.search-outcome > p:not(:empty)').waitFor();
    }),
    await watched('clear the search', async () => {
      await field.press('Escape');
      await page.locator('.search-outcome > p:empty').waitFor({ state: 'attached' });
    }),
    await watched(`show more, ${presses} times`, async () => {
      for (let press = 0; press < presses && (await more.isVisible()); press += 1) {
        const shown = await rows.count();
        await more.click();
        await page.waitForFunction((before) => {
          const root = document.querySelector('ghostlight-sidebar')?.shadowRoot ?? document;
          return root.querySelectorAll('.row').length > before;
        }, shown);
      }
    }),
    await watched('scroll', async () => {
      await rows.first().hover();
      for (let turn = 0; turn < 60; turn += 1) await page.mouse.wheel(0, 400);
      await page.waitForTimeout(300);
    }),
    await watched('move by keyboard', async () => {
      await rows.first().focus();
      for (let press = 0; press < 40; press += 1) await page.keyboard.press('ArrowDown');
      await page.keyboard.press('End');
    }),
  ];
}
