import { setTimeout as pause } from 'node:timers/promises';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { openDemo } from '../../demo/open-demo.mjs';
import { openChromium } from '../chromium.mjs';
import { ensureBrowser } from '../find-browser.mjs';
import { ghostlightAt } from '../play/ghostlight.mjs';
import { foreignRequests } from '../play/network.mjs';
import { seatAt } from '../play/seat.mjs';
import { openStoreWindow } from '../play/store.mjs';
import { openFromList, replyLines, webmails } from '../play/webmails.mjs';

/** @import { Mailbox } from '../../demo/mailbox/types.ts' */
/** @import { WebmailName } from '../play/webmails.mjs' */

/** A prospect gone silent, to whom the last message may go. */
export const silentKey = 'julien-festival';
/** A prospect who writes on and on, and of whom the rep says things. */
export const livelyKey = 'tom-millrace';

/** Waits of the acted pages: short, but long enough for a worker to be ended within each of them. */
const switches = {
  gmail: { idDelayMs: 30, composerDelayMs: 150, undoSendMs: 1_000 },
  outlook: { passMs: 0, lingerMs: 0, coldLoadMs: 0, lateContentMs: 0, composerDelayMs: 150, undoSendMs: 1_000 },
};

/** @typedef {Awaited<ReturnType<Awaited<ReturnType<typeof openScene>>['openTab']>>} RepTab */

/**
 * Opens an acted webmail and a Chromium with the built extension, for faults of every kind.
 * @param {WebmailName} name
 */
export async function openScene(name) {
  const webmail = webmails[name];
  const [invented] = inventedMailboxes(Date.now());
  if (!invented) throw new Error('There is no mailbox.');
  const conversations = invented.conversations.filter(({ key }) => key === silentKey || key === livelyKey);
  /** @type {Mailbox} */
  const mailbox = { ...invented, conversations };
  const demo = await openDemo({ webmail: name, mailboxes: [mailbox], switches: switches[name] });
  const executablePath = ensureBrowser('chromium');
  const browser = await openChromium({ executablePath, extension: 'dist/chrome', port: demo.stage.port });
  const store = await openStoreWindow(browser.context, browser.id);
  const refOf = (/** @type {string} */ key) => ({
    account: mailbox.owner.address,
    conversationId: demo.control.conversationId(0, key),
  });

  return {
    ...{ name, demo, browser, store, refOf },
    /** Opens a conversation in a tab of its own, from the list as a rep does. @param {string} key @param {string} standing */
    openTab: async (key, standing) => {
      const page = await browser.context.newPage();
      const seat = seatAt(page);
      const ghostlight = ghostlightAt(seat);
      await seat.goTo(demo.url());
      await seat.waitFor(webmail.anyRow);
      await ghostlight.waitForProspects(webmail);
      await openFromList(seat, webmail, refOf(key).conversationId);
      await ghostlight.waitForStanding(standing);
      return {
        ...{ page, seat, ghostlight },
        /** @param {string} selector */
        inSidebar: (selector) => `ghostlight-sidebar >>> ${selector}`,
        /** Lines of the rep's own words in the reply; none without a reply. */
        ownLines: async () => {
          if ((await seat.look(webmail.replyEditor)).length === 0) return [];
          const lines = await replyLines(seat, webmail);
          const signature = lines.indexOf('--');
          return lines.slice(0, signature === -1 ? lines.length : signature);
        },
      };
    },
    /**
     * Ends the background so many ms from now; one that does not run yet as soon as it does. Answers whether anything woke it.
     * @param {number} afterMs
     */
    killWorker: async (afterMs) => {
      await pause(afterMs);
      const untilMs = Date.now() + 1_500;
      while (Date.now() < untilMs) {
        if (await browser.stopWorker()) return true;
        await pause(5);
      }
      return false;
    },
    /** Fails where anybody else was asked anything, or Send was pressed: nobody here does. */
    close: async () => {
      await browser.close();
      demo.close();
      const foreign = foreignRequests(demo);
      if (foreign.length > 0) throw new Error(`Requests to other hosts: ${foreign.join(', ')}`);
      const { trusted, untrusted } = demo.control.sendClicks();
      if (trusted + untrusted > 0) throw new Error('Send was pressed.');
    },
  };
}
