/** @import { CDPSession, Page } from 'playwright' */

/**
 * The world of our content script in a tab, where the extension API is and the page cannot look: what runs there is to the
 * background what the content script is.
 * @param {Page} page @param {string} extensionId
 */
export async function openIsolatedWorld(page, extensionId) {
  /** @type {CDPSession} */
  const session = await page.context().newCDPSession(page);
  /** @type {number | null} */
  let contextId = null;
  session.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin === `chrome-extension://${extensionId}`) contextId = context.id;
  });
  await session.send('Runtime.enable');
  /**
   * Runs a function there; it may use nothing from outside but its argument, which is plain data.
   * @template A, R
   * @param {(argument: A) => Promise<R>} run @param {A} argument @returns {Promise<R>}
   */
  return async (run, argument) => {
    if (contextId === null) throw new Error('The content script does not run in this tab.');
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression: `(${run.toString()})(${JSON.stringify(argument)})`,
      awaitPromise: true,
      returnByValue: true,
      contextId,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
}

/** @typedef {Awaited<ReturnType<typeof openIsolatedWorld>>} IsolatedWorld */
