import { buildAll } from '../build.mjs';
import { createEmptyCall, openActed } from './acted-page.mjs';
import { warned, warnedKey } from './page-mailbox.mjs';
import { percentile } from './percentile.mjs';
import { watchOpening } from './watch-opening.mjs';

/** @import { Figure } from './figure.ts' */
/** @import { WebmailName } from './acted-page.mjs' */

/** How far apart in time the page is read anyway, ms: openings are spread over it. */
const regularMs = 2000;

/** What stands in each webmail's page. */
const marks = {
  gmail: {
    name: 'Gmail',
    /** @param {string} id */
    row: (id) => `tr.zA:has(.y6 [data-legacy-thread-id="${id}"])`,
    // The acted page paints the newest message whole, and ids later.
    /** @param {string} id */
    whole: (id) => `h2.hP[data-legacy-thread-id="${id}"], .h7 .adn[data-legacy-message-id]`,
    count: 2,
    list: '#inbox',
    switches: { pane: /** @type {const} */ ('none') },
  },
};

/**
 * From the page holding a whole conversation to the sidebar's warning, the worker asleep.
 * @returns {Promise<Figure[]>}
 */
export async function warning() {
  await buildAll({ modes: ['chrome'], quiet: true });
  return openMany('gmail');
}

/** @param {'gmail'} webmail @returns {Promise<Figure[]>} */
async function openMany(webmail) {
  const { name, row, whole, count, switches } = marks[webmail];
  const acted = await openActed(webmail, { switches });
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
      await page.waitForTimeout(regularMs / 2 + (regularMs * index) / warned);
      await acted.stopWorker();
      wakings.push(await emptyCall());
      await acted.stopWorker();
      openings.push(await page.evaluate(watchOpening, { row: row(id), whole: whole(id), count, standing: 'ghosting' }));
      await page.goBack();
      await page.locator(`${row(id)}:visible`).waitFor();
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
