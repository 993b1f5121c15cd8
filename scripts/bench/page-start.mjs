import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../build.mjs';
import { openActed } from './acted-page.mjs';
import { ownTasks } from './own-tasks.mjs';
import { longThread } from './page-mailbox.mjs';
import { percentile } from './percentile.mjs';

/** @import { Figure } from './figure.ts' */
/** @import { WebmailName } from './acted-page.mjs' */

const loads = 5;
/** Two of the regular readings and the first confirmations. */
const watchedMs = 5000;
const names = { gmail: 'Gmail, 100 rows', outlook: 'Outlook, all rows there are' };

/**
 * What the content script costs a page that loads with a long conversation open, beside the same of an empty script.
 * @returns {Promise<Figure[]>}
 */
export async function pageStart() {
  await buildAll({ modes: ['chrome'], quiet: true });
  const empty = await emptyExtension();
  try {
    const figures = [];
    for (const webmail of /** @type {WebmailName[]} */ (Object.keys(names))) {
      const own = await loadOften(webmail, 'dist/chrome', true);
      const floor = await loadOften(webmail, empty, false);
      const what = `${names[webmail]} and ${longThread.messages} messages: `;
      const beside = `an empty content script; ${loads} loads`;
      figures.push(
        figureOf(`${what}loading it, all of ours`, own.sums, floor.sums, beside, null),
        figureOf(`${what}loading it, our longest task`, own.longest, floor.longest, beside, 16),
      );
    }
    return figures;
  } finally {
    await rm(empty, { recursive: true });
  }
}

/** @param {string} what @param {number[]} own @param {number[]} floors @param {string} floorWhat @param {number | null} target @returns {Figure} */
function figureOf(what, own, floors, floorWhat, target) {
  // Of the tasks the worst of all loads counts, of the sums the usual one.
  const share = target === null ? 0.5 : 1;
  return { what, value: percentile(own, share), floor: percentile(floors, share), floorWhat, target };
}

/** @param {WebmailName} webmail @param {string} extension @param {boolean} saysSomething */
async function loadOften(webmail, extension, saysSomething) {
  const acted = await openActed(webmail, { extension });
  try {
    await acted.page.goto(acted.addressOf(longThread.key));
    const traced = [];
    for (let load = 0; load < loads; load += 1)
      traced.push(
        await ownTasks(acted.page, async () => {
          await acted.page.reload();
          if (saysSomething) await acted.page.locator('ghostlight-sidebar [data-standing]').first().waitFor();
          await acted.page.waitForTimeout(watchedMs);
        }),
      );
    return { sums: traced.map(({ sumMs }) => sumMs), longest: traced.map(({ longestMs }) => longestMs) };
  } finally {
    await acted.close();
  }
}

/** The built extension, its content scripts empty. */
async function emptyExtension() {
  const folder = await mkdtemp(join(tmpdir(), 'ghostlight-empty-'));
  await cp('dist/chrome', folder, { recursive: true });
  for (const name of ['gmail', 'outlook']) await writeFile(join(folder, `src/content/${name}.js`), '0;\n');
  return folder;
}
