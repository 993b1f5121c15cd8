import { until } from '../play/seat.mjs';
import { openIsolatedWorld } from './isolated-world.mjs';
import { silentKey } from './scene.mjs';

/** @import { Random } from '../../demo/mailbox/made/random.mjs' */
/** @import { IsolatedWorld } from './isolated-world.mjs' */
/** @import { RepTab } from './scene.mjs' */
/** @import { Figures, RaceKind, Scene } from './types.ts' */

/** How often the background sleeps when both tabs claim, and how often it is ended while they do. */
const asleepChance = 0.2;
const killChance = 0.2;
/** How far apart both claims are at most, ms. */
const apartMs = 6;

/** @typedef {{ claimId: string, status: string }} Lock */

/**
 * Lets two tabs want the one last message at once, again and again, and looks each time whether exactly one got it: by real
 * clicks on the button of both, and by the calls a click leads to, sent from the worlds of both content scripts.
 * @param {() => Promise<Scene>} open @param {{ clicks: number, claims: number }} count @param {Random} random @param {Figures} figures
 */
export async function playRaces(open, { clicks, claims }, random, figures) {
  const scene = await open();
  try {
    const tabs = /** @type {const} */ ([
      await scene.openTab(silentKey, 'ghosting'),
      await scene.openTab(silentKey, 'ghosting'),
    ]);
    /** @param {RaceKind} kind @param {boolean} withKill @param {string | null} complaint */
    const countRace = (kind, withKill, complaint) => {
      const count = figures.races[kind];
      count.races += 1;
      if (withKill) count.withKill += 1;
      if (complaint === null) count.decided += 1;
      else figures.wrong.push(`${scene.name}, race by ${kind} ${count.races}: ${complaint}`);
    };
    const worlds = /** @type {const} */ ([
      await openIsolatedWorld(tabs[0].page, scene.browser.id),
      await openIsolatedWorld(tabs[1].page, scene.browser.id),
    ]);
    for (let race = 0; race < claims; race += 1) {
      const isAsleep = random.happens(asleepChance);
      const killAfterMs = random.happens(killChance) ? random.between(0, 40) : null;
      const complaint = await raceByClaim(scene, worlds, random, { isAsleep, killAfterMs });
      countRace('claim', isAsleep || killAfterMs !== null, complaint);
    }
    for (let race = 0; race < clicks; race += 1) {
      const isAsleep = random.happens(asleepChance);
      const complaint = await raceByClick(scene, tabs, isAsleep).catch(String);
      countRace('click', isAsleep, complaint);
      // What it has left in both tabs is no beginning for another.
      if (complaint !== null) break;
    }
  } finally {
    await scene.close();
  }
}

const locksOf = async (/** @type {Scene} */ { store }) =>
  /** @type {{ claimId: string }[]} */ (await store.read('locks'));

/**
 * @param {Scene} scene @param {readonly [IsolatedWorld, IsolatedWorld]} worlds @param {Random} random
 * @param {{ isAsleep: boolean, killAfterMs: number | null }} faults @returns {Promise<string | null>} what was wrong
 */
async function raceByClaim(scene, worlds, random, { isAsleep, killAfterMs }) {
  const ref = scene.refOf(silentKey);
  const text = { textKind: 'last-message', variant: 'fr-tu', given: {} };
  if (isAsleep) await scene.browser.stopWorker();
  const startMs = Date.now() + 15;
  const claimIds = worlds.map(() => `race-${random.whole(0, 1e9)}`);
  const [answers] = await Promise.all([
    Promise.all(
      worlds.map((run, index) =>
        run(call, {
          method: 'claimLastMessage',
          argument: { ...ref, ...text, claimId: claimIds[index] },
          atMs: startMs + random.between(0, apartMs),
        }),
      ),
    ),
    killAfterMs === null ? null : scene.killWorker(15 + killAfterMs),
  ]);
  const statuses = answers.map((answer) => /** @type {{ status: string, why?: string }} */ (answer));
  const winner = statuses.findIndex(({ status }) => status === 'granted');
  const locks = await locksOf(scene);
  const isDecided =
    statuses.filter(({ status }) => status === 'granted').length === 1 &&
    statuses.some(({ why }) => why === 'taken') &&
    locks.length === 1 &&
    locks[0]?.claimId === claimIds[winner];
  await worlds[Math.max(winner, 0)]?.(call, {
    method: 'releaseLastMessage',
    argument: { ...ref, claimId: locks[0]?.claimId ?? null },
    atMs: 0,
  });
  const left = await locksOf(scene);
  if (isDecided && left.length === 0) return null;
  return `${JSON.stringify(statuses)}, locks ${JSON.stringify(locks)}, after the release ${left.length}`;
}

/**
 * @param {Scene} scene @param {readonly [RepTab, RepTab]} tabs @param {boolean} isAsleep
 * @returns {Promise<string | null>} what was wrong
 */
async function raceByClick(scene, tabs, isAsleep) {
  const buttons = [];
  for (const { page, seat, inSidebar } of tabs) {
    await page.bringToFront();
    buttons.push({ page, ...(await seat.waitFor(inSidebar('[data-action="insert-last-message"]'))) });
  }
  if (isAsleep) await scene.browser.stopWorker();
  // By their places: in the slower tab the button may be gone before it has been looked for again.
  await Promise.all(buttons.map(({ page, x, y }) => page.mouse.click(x, y)));
  const winner = await until('No tab inserted the text', async () => {
    for (const tab of tabs)
      if ((await tab.seat.look(tab.inSidebar('[data-insert="inserted"]'))).length && (await tab.ownLines()).length)
        return tab;
    return undefined;
  });
  const loser = tabs.find((tab) => tab !== winner) ?? winner;
  // Taken, failed to ask, or too late: then the sidebar asks about a reply which is open in the other tab.
  const answer = loser.inSidebar(
    ':is([data-insert]:not([data-insert="inserting"]), [data-offer="claimed"], .question)',
  );
  await until('The other tab says nothing', async () => (await loser.seat.look(answer)).length > 0 || undefined).catch(
    async (/** @type {unknown} */ error) => {
      const [said] = await loser.seat.look('ghostlight-sidebar >>> .panel');
      throw new Error(`${String(error)} It shows: ${said?.text ?? 'nothing'}`);
    },
  );
  const locks = await locksOf(scene);
  // The other tab may show the winner's draft: that is one text in two windows, and it goes with the undo.
  const draftsWithText = () => scene.demo.control.drafts().filter(({ text }) => text.includes('Julien,')).length;
  await until('The text is in no draft', () => Promise.resolve(draftsWithText() > 0 || undefined));
  const drafts = draftsWithText();
  await winner.page.bringToFront();
  await winner.ghostlight.press('undo');
  await winner.ghostlight.waitForAction('insert-last-message');
  await until('A draft keeps the text after the undo', () => Promise.resolve(draftsWithText() === 0 || undefined));
  const left = await locksOf(scene);
  // What it was told stands in the other tab until the page is loaded again.
  await loser.page.bringToFront();
  await loser.page.reload();
  await loser.ghostlight.waitForAction('insert-last-message');
  if (locks.length === 1 && drafts === 1 && left.length === 0) return null;
  return `${locks.length} locks, ${drafts} drafts with the text, after the undo ${left.length} locks`;
}

/**
 * Runs in the world of a content script: calls the background at a moment, again where the call was lost as the content script
 * itself would.
 * @param {{ method: string, argument: object, atMs: number }} wanted @returns {Promise<unknown>}
 */
async function call({ method, argument, atMs }) {
  const { runtime } = /** @type {{ runtime: { sendMessage(message: unknown): Promise<unknown> } }} */ (
    Reflect.get(globalThis, 'chrome')
  );
  const pause = (/** @type {number} */ ms) => new Promise((resolve) => setTimeout(resolve, ms));
  await pause(atMs - Date.now());
  for (let tries = 0; tries < 5; tries += 1) {
    try {
      const answer = /** @type {{ ghostlight: string, value: unknown } | undefined} */ (
        await runtime.sendMessage({ ghostlight: 'call', method, argument })
      );
      if (answer?.ghostlight === 'value') return answer.value;
      if (answer) return { status: 'error', why: JSON.stringify(answer) };
    } catch {
      // The background was ended meanwhile.
    }
    await pause(50);
  }
  return { status: 'lost' };
}
