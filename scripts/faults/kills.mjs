import { until } from '../play/seat.mjs';
import { livelyKey, silentKey } from './scene.mjs';

/** @import { Random } from '../../demo/mailbox/made/random.mjs' */
/** @import { RepTab } from './scene.mjs' */
/** @import { Figures, Scene, Step } from './types.ts' */

/** How long each step takes at most while nothing is wrong, ms: the background is ended at a random moment within. */
const spansMs = { report: 1_500, mark: 300, insert: 2_000, undo: 500 };
/** How often the one that comes after it is ended, too. */
const secondChance = 0.25;

/** @typedef {{ menu: string, item: string }} Saying */

/** What the rep may say of a prospect: the menu that holds it, and the item. */
/** @type {readonly [Saying, ...Saying[]]} */
const sayings = [
  { menu: 'more', item: 'mark-met' },
  { menu: 'more', item: 'mark-answered-elsewhere' },
  { menu: 'snooze', item: 'snooze-two-weeks' },
];

/** What a step left behind, and what it should have. */
class Wrong extends Error {
  /** @param {'lost' | 'doubled'} how @param {string} what */
  constructor(how, what) {
    super(`${how}: ${what}`);
    this.how = how;
  }
}

/**
 * Ends the background again and again at random moments of what a rep does, and looks after each step whether everything
 * stands exactly once, or not at all after it was taken back.
 * @param {() => Promise<Scene>} open @param {number} count of kills @param {Random} random @param {Figures} figures counted in
 */
export async function playKills(open, count, random, figures) {
  const untilKills = killsIn(figures) + count;
  while (killsIn(figures) < untilKills) {
    const scene = await open();
    try {
      const silent = await scene.openTab(silentKey, 'ghosting');
      const lively = await scene.openTab(livelyKey, 'your-turn');
      const play = playerOf(scene, silent, lively, random, figures);
      while (killsIn(figures) < untilKills) await play();
    } catch (error) {
      if (!(error instanceof Wrong)) throw error;
      // Whatever is left is no beginning for the next step.
    } finally {
      await scene.close();
    }
  }
}

/** @param {Figures} figures */
const killsIn = ({ kills }) => Object.values(kills).reduce((sum, { kills: each }) => sum + each, 0);

/**
 * @param {Scene} scene @param {RepTab} silent @param {RepTab} lively @param {Random} random @param {Figures} figures
 */
function playerOf(scene, silent, lively, random, figures) {
  const { store, demo } = scene;
  /** @type {string[] | null} */
  let words = null;

  /** Does something, ends the background meanwhile, and checks. @param {Step} step @param {() => Promise<void>} act @param {() => Promise<void>} check */
  const killIn = async (step, act, check) => {
    const count = figures.kills[step];
    const moments = [random.between(0, spansMs[step])];
    if (random.happens(secondChance)) moments.push(random.between(0, 200));
    await act();
    for (const moment of moments) if (await scene.killWorker(moment)) count.kills += 1;
    try {
      await check();
    } catch (error) {
      const how = error instanceof Wrong ? error.how : 'lost';
      count[how] += 1;
      const after = moments.map((moment) => moment.toFixed(0)).join(' + ');
      const shown = await Promise.all([silent, lively].map((tab) => tab.seat.look(tab.inSidebar('.ghostlight'))));
      figures.wrong.push(
        `${scene.name}, ${step}, ended after ${after} ms: ${error instanceof Error ? error.message : String(error)}
marks ${JSON.stringify(await store.read('marks'))}
locks ${JSON.stringify(await locks())}
sidebars ${shown
          .flat()
          .map(({ text }) => text.replace(/\s+/g, ' '))
          .join('\n')}`,
      );
      throw error instanceof Wrong ? error : new Wrong(how, step);
    }
  };

  const locks = async () => /** @type {{ insertedAtMs: number | null }[]} */ (await store.read('locks'));
  /** Fails unless there are so many, at once where there are more. @param {string} what @param {number} wanted @param {() => Promise<number>} ask */
  const expectCount = (what, wanted, ask) =>
    until(`${what}: not ${wanted}`, async () => {
      const found = await ask();
      if (found > Math.max(wanted, 1)) return { doubled: found };
      return found === wanted ? { doubled: 0 } : undefined;
    }).then(({ doubled }) => {
      if (doubled) throw new Wrong('doubled', `${what}: ${doubled} in place of ${wanted}`);
    });

  const playLastMessage = async () => {
    await silent.page.bringToFront();
    await silent.ghostlight.waitForAction('insert-last-message');
    const greetings = async () => (await silent.ownLines()).filter((line) => line.endsWith('Julien,')).length;
    await killIn(
      'insert',
      () => silent.ghostlight.press('insert-last-message'),
      async () => {
        await silent.ghostlight.waitForInsert('inserted');
        await expectCount('texts in the reply', 1, greetings);
        words ??= await silent.ownLines();
        const lines = await silent.ownLines();
        if (lines.join('\n') !== words.join('\n'))
          throw new Wrong('lost', `the text reads otherwise: ${lines.join(' ')}`);
        await expectCount('locks', 1, async () => (await locks()).length);
        await expectCount(
          'proven locks',
          1,
          async () => (await locks()).filter((lock) => lock.insertedAtMs !== null).length,
        );
      },
    );
    await killIn(
      'undo',
      () => silent.ghostlight.press('undo'),
      async () => {
        await silent.ghostlight.waitForAction('insert-last-message');
        const lines = await silent.ownLines();
        if (lines.length > 0) throw new Wrong('lost', `the undo left ${lines.join(' ')}`);
        await expectCount('locks', 0, async () => (await locks()).length);
      },
    );
  };

  const playMark = async () => {
    await lively.page.bringToFront();
    const { menu, item } = random.pick(sayings);
    const marks = async () => /** @type {unknown[]} */ (await store.read('marks')).length;
    await lively.ghostlight.press(menu);
    await killIn(
      'mark',
      () => lively.ghostlight.press(item),
      async () => {
        await lively.ghostlight.waitForAction('take-back');
        await expectCount('marks', 1, marks);
      },
    );
    await killIn(
      'mark',
      () => lively.ghostlight.press('take-back'),
      async () => {
        await lively.seat.waitUntilGone(lively.inSidebar('[data-action="take-back"]'));
        await expectCount('marks', 0, marks);
      },
    );
  };

  const playReport = async () => {
    await lively.page.bringToFront();
    const { account, conversationId } = scene.refOf(livelyKey);
    const stored = async () => {
      const record = /** @type {{ facts: { messages: { id: string }[] } } | undefined} */ (
        await store.read('conversations', [account, conversationId])
      );
      return record?.facts.messages.map(({ id }) => id) ?? [];
    };
    const before = (await stored()).length;
    await killIn(
      'report',
      () => {
        demo.control.answer({ key: livelyKey, text: `One more thought, ${random.whole(1, 1e6)}.` });
        return Promise.resolve();
      },
      async () => {
        await expectCount('messages', before + 1, async () => (await stored()).length);
        const ids = await stored();
        if (new Set(ids).size < ids.length) throw new Wrong('doubled', `messages ${ids.join(' ')}`);
      },
    );
  };

  /** @type {(() => Promise<void>)[]} */
  let left = [];
  return () => {
    // All of them before one comes again, in any order.
    if (left.length === 0) left = [playLastMessage, playMark, playReport, playLastMessage];
    const [play = playReport] = left.splice(random.whole(0, left.length - 1), 1);
    return play();
  };
}
