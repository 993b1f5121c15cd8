import { openDemo } from '../../demo/open-demo.mjs';
import { openChromium } from '../chromium.mjs';
import { ensureBrowser } from '../find-browser.mjs';
import { pageMailbox } from './page-mailbox.mjs';

/** @import { BrowserContext, CDPSession, Page } from 'playwright' */
/** @import { SwitchesOf } from '../../demo/types.ts' */

/** High enough for as many of Outlook's rows as exist at once, 20, and no higher than those fill: the last ones stay in reach. */
const viewport = { width: 1366, height: 1400 };

/**
 * Acted webmails as they are measured: as many rows as there are, whole conversations, and no pauses but the usual ones.
 * @type {{ gmail: Partial<SwitchesOf['gmail']>, outlook: Partial<SwitchesOf['outlook']> }}
 */
const full = {
  gmail: { pageSize: 100, pane: 'horizontal', paneIdRace: false, superCollapses: false },
  outlook: { collapsed: 'none' },
};

/** @typedef {keyof typeof full} WebmailName */
/** @typedef {Awaited<ReturnType<typeof openActed>>} Acted */

/**
 * An acted webmail in Chromium with the built extension.
 * @template {WebmailName} Name
 * @param {Name} webmail
 * @param {object} [options]
 * @param {Partial<SwitchesOf[Name]>} [options.switches] where the page is to behave otherwise
 * @param {string} [options.extension] folder of the built extension
 */
export async function openActed(webmail, { switches = {}, extension = 'dist/chrome' } = {}) {
  const demo = await openDemo({
    webmail,
    mailboxes: [pageMailbox()],
    switches: { .../** @type {Partial<SwitchesOf[Name]>} */ (full[webmail]), ...switches },
  });
  const browser = await openChromium({
    executablePath: ensureBrowser('chromium'),
    extension,
    port: demo.stage.port,
    viewport,
  });
  const page = await browser.context.newPage();
  return {
    page,
    context: browser.context,
    stopWorker: browser.stopWorker,
    id: browser.id,
    /** Address of a conversation in the inbox. @param {string} key */
    addressOf: (key) => demo.url() + demo.control.route(0, key),
    /** Address of the inbox. */
    listAddress: demo.url(),
    /** @param {string} key */
    conversationId: (key) => demo.control.conversationId(0, key),
    close: async () => {
      await browser.close();
      demo.close();
    },
  };
}

/**
 * Asks the worker from the content script of a page, as it does itself, for what no handler does, and answers how long that
 * took, ms: the way there and back, and waking the worker where it sleeps.
 * @param {Page} page @param {string} extensionId
 */
export async function createEmptyCall(page, extensionId) {
  const session = await page.context().newCDPSession(page);
  const contextId = await contentScriptOf(session, extensionId);
  const expression = `(async () => {
    const beganAtMs = performance.now();
    await chrome.runtime.sendMessage({ ghostlight: 'call', method: 'nothing' });
    return performance.now() - beganAtMs;
  })()`;
  return async () => {
    const { result } = await session.send('Runtime.evaluate', { expression, contextId, awaitPromise: true });
    if (typeof result.value !== 'number') throw new Error('The worker was not reached.');
    return result.value;
  };
}

/** @param {CDPSession} session @param {string} extensionId @returns {Promise<number>} */
async function contentScriptOf(session, extensionId) {
  /** @type {Promise<number>} */
  const found = new Promise((resolve) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin === `chrome-extension://${extensionId}`) resolve(context.id);
    });
  });
  await session.send('Runtime.enable');
  return found;
}
