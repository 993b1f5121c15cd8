import { buildAll } from '../build.mjs';
import { openChromium } from '../chromium.mjs';
import { ensureBrowser } from '../find-browser.mjs';
import { openBench } from './in-extension.mjs';
import { loadBuilt } from './load-built.mjs';
import { account, conversations } from './mailbox.mjs';

/** @import { Figure } from './figure.ts' */

const count = 10_000;
/** Nothing listens there: the extension asks nobody for anything. */
const noProxyPort = 9;

/**
 * The whole mailbox judged in the worker of the built extension, in a real browser: for the first time, when every standing is
 * written, and again after changed settings. Meanwhile a page asks for a conversation every few ms.
 * @returns {Promise<Figure[]>}
 */
export async function reassess() {
  await buildAll({ modes: ['chrome'], quiet: true });
  const { recordOf, newAccount, defaultSettings } = await loadBuilt();
  const browser = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension: 'dist/chrome',
    port: noProxyPort,
  });
  try {
    const bench = await openBench(browser.context, browser.id);
    const facts = conversations(count);
    for (let from = 0; from < count; from += 500)
      await bench.put(
        'conversations',
        facts.slice(from, from + 500).map((each) => recordOf(each, account, defaultSettings)),
      );
    await bench.put('accounts', [{ ...newAccount(account), conversationCount: count }]);
    const idle = await bench.idleWait();

    const first = await bench.judgeAll(account.address, { minQuietWorkingDays: 3 });
    const firstFloorMs = await bench.floor(count);
    const again = await bench.judgeAll(account.address, { minQuietWorkingDays: 2, minGhostingWorkingDays: 4 });
    const againFloorMs = await bench.floor(again.written);
    const what = `${count} conversations`;
    const waiting = { floor: idle.longestMs, floorWhat: `the same while idle, median ${idle.medianMs.toFixed(1)}` };
    return [
      {
        what: `${what}: learn from the mailbox`,
        value: first.learntMs,
        floor: null,
        floorWhat: '',
        target: null,
      },
      {
        what: `${what}: judge for the first time, ${first.written} standings written`,
        value: first.judgedMs,
        floor: firstFloorMs,
        floorWhat: 'getAll, and put of as many',
        target: null,
      },
      { what: 'a message waits meanwhile, at most', value: first.longestWaitMs, ...waiting, target: 50 },
      {
        what: `${what}: judge after changed settings, ${again.written} standings written`,
        value: again.judgedMs,
        floor: againFloorMs,
        floorWhat: 'getAll, and put of as many',
        target: 1000,
      },
      { what: 'a message waits meanwhile, at most', value: again.longestWaitMs, ...waiting, target: 50 },
    ];
  } finally {
    await browser.close();
  }
}
