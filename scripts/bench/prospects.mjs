import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { openDemo } from '../../demo/open-demo.mjs';
import { buildAll } from '../build.mjs';
import { openChromium } from '../chromium.mjs';
import { ensureBrowser } from '../find-browser.mjs';
import { openBench } from './in-extension.mjs';
import { loadBuilt } from './load-built.mjs';
import { account, conversations } from './mailbox.mjs';
import { longestTask } from './longest-task.mjs';
import { percentile } from './percentile.mjs';
import { askWorker, deriveSearchDays, leastWork, multiplyStandings } from './prospects-page.mjs';

/** @import { Page } from 'playwright' */
/** @import { Figure } from './figure.ts' */

const few = 1_000;
/** About every second one stands in a group. */
const many = 10_000;
const copies = 10;
const presses = 10;
/** Times that each question is asked; where a worker must be started for it, fewer. */
const rounds = 40;
const starts = 8;
/** More than the list of a small mailbox may take that of a large one. */
const growth = 1.3;

/**
 * The prospects view over a small and a large mailbox: how long the worker takes to list and to search, how long the popup takes to
 * show its rows, and the longest task of the webmail's page, with the sidebar in it, and of the popup.
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
    /** @param {string} what */
    const measure = (what) => askOften(browser, extensionPage, address, what);
    const emptyMs = await popupOpens(browser, '.remark');
    await fill(few, 3);
    const small = await measure(`${few} conversations`);
    small.push(opening(`${few} conversations`, await popupOpens(browser, '.row'), emptyMs));

    await fill(many, 4);
    const { answer } = await extensionPage.evaluate(askWorker, { account: address });
    const tab = await browser.context.newPage();
    await tab.goto(demo.url());
    await tab.locator('ghostlight-sidebar .row').first().waitFor();
    const tasks = await useView(tab, 'sidebar', answer);
    await tab.close();
    const popup = await popupPage(browser);
    await popup.locator('.row').first().waitFor();
    tasks.push(...(await useView(popup, 'popup', answer)));
    await popup.close();

    const { standings, listed } = await extensionPage.evaluate(multiplyStandings, copies);
    const what = `${standings} conversations, ${listed} of them in groups`;
    const unprepared = await extensionPage.evaluate(askWorker, { account: address, search: 'person 12' });
    const derivedMs = await extensionPage.evaluate(deriveSearchDays);
    const large = await measure(what);
    large.push(opening(what, await popupOpens(browser, '.row'), emptyMs));
    return [
      ...small,
      ...large.map((figure, index) => besideSmall(figure, small[index])),
      { what: `${what}: search before its words were derived, as after an update`, value: unprepared.ms, ...unbound },
      { what: `${what}: derive its words in the background`, value: derivedMs, ...unbound },
      ...tasks,
    ];
  } finally {
    await browser.close();
    demo.close();
  }
}

const unbound = { floor: null, floorWhat: '', target: null };

/** A figure of the large mailbox beside that of the small one. @param {Figure} figure @param {Figure | undefined} small @returns {Figure} */
function besideSmall(figure, small) {
  if (small === undefined || figure.target === null) return figure;
  return {
    ...figure,
    floor: small.value,
    floorWhat: `with ${few} conversations`,
    target: Math.min(figure.target, small.value * growth),
  };
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

/**
 * How long the worker takes to answer, running and just started.
 * @param {Awaited<ReturnType<typeof openChromium>>} browser @param {Page} page @param {string} account @param {string} what
 * @returns {Promise<Figure[]>}
 */
async function askOften(browser, page, account, what) {
  /** @param {{ search?: string }} query @param {number} times @param {() => Promise<unknown>} before */
  const ask = async (query, times, before) => {
    const waits = [];
    let size = 0;
    for (let round = 0; round < times; round += 1) {
      await before();
      const { ms, answer } = await page.evaluate(askWorker, { account, ...query });
      waits.push(ms);
      size = answer.length;
    }
    return { ms: percentile(waits, 0.5), spread: `p95 ${percentile(waits, 0.95).toFixed(0)}, ${kilobytes(size)}` };
  };
  const list = await ask({}, rounds, () => Promise.resolve());
  const started = await ask({}, starts, () => browser.stopWorker());
  const nothing = await ask({ search: 'zzz' }, starts, () => browser.stopWorker());
  // A list without words forgets what the search before has read.
  const forget = () => page.evaluate(askWorker, { account });
  const letter = await ask({ search: 'p' }, starts, forget);
  const rare = await ask({ search: 'person 123' }, starts, forget);
  await page.evaluate(askWorker, { account, search: 'person 1' });
  const next = await ask({ search: 'person 12' }, rounds, () => Promise.resolve());
  return [
    { ...unbound, what: `${what}: list, ${list.spread}`, value: list.ms, target: 100 },
    { ...unbound, what: `${what}: list by a worker that must be started, ${started.spread}`, value: started.ms },
    { ...unbound, what: `${what}: search for a first letter, ${letter.spread}`, value: letter.ms },
    { ...unbound, what: `${what}: search for words that few have, ${rare.spread}`, value: rare.ms },
    { ...unbound, what: `${what}: search by a worker that must be started, ${nothing.spread}`, value: nothing.ms },
    { ...unbound, what: `${what}: search with one letter more, ${next.spread}`, value: next.ms },
  ];
}

/** Median ms from opening the popup until something stands there. @param {Awaited<ReturnType<typeof openChromium>>} browser @param {string} selector */
async function popupOpens(browser, selector) {
  const waits = [];
  for (let round = 0; round < starts; round += 1) {
    const page = await popupPage(browser);
    await page.locator(selector).first().waitFor();
    waits.push(await page.evaluate(() => performance.now()));
    await page.close();
  }
  return percentile(waits, 0.5);
}

/** @param {string} what @param {number} ms @param {number} emptyMs @returns {Figure} */
const opening = (what, ms, emptyMs) => ({
  what: `${what}: open the popup until its rows are there`,
  value: ms,
  floor: emptyMs,
  floorWhat: 'with an empty mailbox',
  target: null,
});

/** @param {number} characters */
const kilobytes = (characters) => `${(characters / 1000).toFixed(0)} kB`;

/**
 * Uses the view as a rep does, and watches the page meanwhile.
 * @param {Page} page @param {string} where @param {string} answer what it shows @returns {Promise<Figure[]>}
 */
async function useView(page, where, answer) {
  const floor = {
    floor: await page.evaluate(leastWork, answer),
    floorWhat: 'JSON.parse, and createElement of its rows',
  };
  const field = page.locator('.search-field');
  const more = page.locator('[data-action=show-more]').first();
  const rows = page.locator('.row');
  /** @param {string} what @param {() => Promise<unknown>} act */
  const watched = async (what, act) => {
    const ms = await longestTask(page, act);
    return { what: `${where}: ${what}, ${await rows.count()} rows`, value: ms, ...floor, target: 50 };
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
