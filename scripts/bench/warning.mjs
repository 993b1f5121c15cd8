import { buildAll } from '../build.mjs';
import { createEmptyCall, openActed } from './acted-page.mjs';
import { warned, warnedKey, warnedLength, warnedPlace } from './page-mailbox.mjs';
import { percentile } from './percentile.mjs';
import { watchOpening } from './watch-opening.mjs';

/** @import { Page } from 'playwright' */
/** @import { Figure } from './figure.ts' */
/** @import { Acted, WebmailName } from './acted-page.mjs' */

/** How far apart in time the page is read anyway, ms: openings are spread over it. */
const regularMs = 2000;

/**
 * What stands in a webmail's page.
 * @typedef {object} Marks
 * @property {string} name
 * @property {(id: string) => string} row of a conversation
 * @property {(id: string) => string} whole matches once everything that a reading needs stands in the page
 * @property {number} count how many elements `whole` then matches on screen
 * @property {(page: Page, index: number) => Promise<void>} bringRow on screen
 * @property {() => Promise<Acted>} open
 */

/** @type {Record<WebmailName, Marks>} */
const marks = {
  gmail: {
    name: 'Gmail',
    row: (id) => `tr.zA:has(.y6 [data-legacy-thread-id="${id}"])`,
    // The acted page paints the newest message whole, and ids later.
    whole: (id) => `h2.hP[data-legacy-thread-id="${id}"], .h7 .adn[data-legacy-message-id]`,
    count: 2,
    bringRow: () => Promise.resolve(),
    open: () => openActed('gmail', { switches: { pane: 'none' } }),
  },
  outlook: {
    name: 'Outlook',
    row: (id) => `[role="option"][data-convid="${id}"]`,
    // Addresses, recipients and bodies come together, after all else.
    whole: () => '#ConversationReadingPaneContainer [role="document"]',
    count: warnedLength,
    // Of its rows no more exist than fit the list.
    bringRow: (page, index) =>
      page.locator('#MailList [role="listbox"]').evaluate((list, place) => {
        list.scrollTop = list.scrollHeight * place;
      }, warnedPlace(index)),
    open: () => openActed('outlook'),
  },
};

/**
 * From the page holding a whole conversation to the sidebar's warning, the worker asleep.
 * @returns {Promise<Figure[]>}
 */
export async function warning() {
  await buildAll({ modes: ['chrome'], quiet: true });
  return [...(await openMany(marks.gmail)), ...(await openMany(marks.outlook))];
}

/** @param {Marks} marks @returns {Promise<Figure[]>} */
async function openMany({ name, row, whole, count, bringRow, open }) {
  const acted = await open();
  const { page } = acted;
  try {
    await page.goto(acted.listAddress);
    await page.locator('ghostlight-sidebar .prospects, ghostlight-sidebar .remark').first().waitFor();
    const emptyCall = await createEmptyCall(page, acted.id);
    /** @type {number[]} */
    const openings = [];
    /** @type {number[]} */
    const wakings = [];
    for (let index = 0; index < warned; index += 1) {
      const id = acted.conversationId(warnedKey(index));
      await bringRow(page, index);
      await page.locator(`${row(id)}:visible`).waitFor();
      await page.waitForTimeout(regularMs / 2 + (regularMs * index) / warned);
      await acted.stopWorker();
      wakings.push(await emptyCall());
      await acted.stopWorker();
      openings.push(await page.evaluate(watchOpening, { row: row(id), whole: whole(id), count, standing: 'ghosting' }));
      await page.goBack();
    }
    const floorWhat = 'a message to the sleeping worker and its empty answer';
    return [0.5, 0.95].map((share) => ({
      what: `${name}: open a conversation until its warning is painted, p${100 * share} of ${warned}`,
      value: percentile(openings, share),
      floor: percentile(wakings, share),
      floorWhat,
      target: share === 0.95 ? 150 : null,
    }));
  } finally {
    await acted.close();
  }
}
