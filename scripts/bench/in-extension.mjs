import { runInPage } from './run-in-page.mjs';

/** @import { BrowserContext } from 'playwright' */
/** @import { Sweep, Task, Wait } from './run-in-page.mjs' */

/**
 * A page of the extension from which its worker is measured: fills the store, changes settings, and asks all the while.
 * @param {BrowserContext} context @param {string} extensionId
 */
export async function openBench(context, extensionId) {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${extensionId}/src/pages/popup/index.html`);
  /** @param {Task} task */
  const run = (task) => page.evaluate(runInPage, task);
  return {
    /** @param {string} store @param {unknown[]} records */
    async put(store, records) {
      await run({ task: 'put', store, records });
    },
    /** How long a message waits while nothing else happens. @returns {Promise<Wait>} */
    idleWait: async () => /** @type {Wait} */ (await run({ task: 'wait' })),
    /** Sets the settings and waits until all is judged by them. @param {string} account @param {object} settings */
    judgeAll: async (account, settings) => /** @type {Sweep} */ (await run({ task: 'judge', account, settings })),
    /** Reads all conversations and standings, writes so many standings, and nothing else. @param {number} writes */
    floor: async (writes) => /** @type {number} */ (await run({ task: 'floor', writes })),
  };
}
