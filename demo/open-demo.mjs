import { controlPage } from './control/site.mjs';
import { createAccount } from './gmail/account.mjs';
import { gmailSite, noUse } from './gmail/site.mjs';
import { defaultSwitches } from './gmail/switches.mjs';
import { openStage } from './stage.mjs';

/** @import { Mailbox, MailConversation } from './mailbox/types.ts' */
/** @import { Account } from './gmail/account.mjs' */
/** @import { Switches } from './gmail/switches.mjs' */

/** Time the acted server takes for an answer. */
const DEFAULT_DELAY_MS = 20;

/** @typedef {Awaited<ReturnType<typeof openDemo>>} Demo */
/** @typedef {ReturnType<typeof createControl>} Control */

/**
 * What tests and the control page may do to the acted Gmail from outside.
 * @param {object} scene
 * @param {Account[]} scene.accounts
 * @param {Switches} scene.switches
 * @param {ReturnType<typeof noUse>} scene.use
 * @param {ReturnType<typeof gmailSite>['publish']} scene.publish
 */
function createControl({ accounts, switches, use, publish }) {
  /** @param {number} slot */
  const at = (slot) => {
    const account = accounts[slot];
    if (!account) throw new Error(`No mailbox in login slot ${slot}.`);
    return account;
  };
  return {
    /** How the acted Gmail behaves now; a copy. */
    switches: () => ({ ...switches }),
    /** Changes behaviour. What a page has painted already stays until it is loaded or navigated again. @param {Partial<Switches>} changed */
    setSwitches: (changed) => {
      Object.assign(switches, changed);
      publish({ type: 'switches', switches });
    },
    /** Makes every open page load again. */
    reloadPages: () => publish({ type: 'reload' }),
    /**
     * An answer of the contact comes in, from the contact who wrote last unless another address is given.
     * @param {{ slot?: number, key: string, text: string, fromAddress?: string, atMs?: number }} answer
     */
    answer: ({ slot = 0, ...answer }) => at(slot).answer(answer),
    /** A new conversation comes in. @param {{ slot?: number, conversation: MailConversation }} arrival */
    arrive: ({ slot = 0, conversation }) => at(slot).arrive(conversation),
    /** Every mail the rep sent from the page, undone ones too, oldest first. */
    sentMails: () => accounts.flatMap(({ outbox }) => outbox.sent).map((mail) => ({ ...mail })),
    /** Drafts saved now. */
    drafts: () =>
      accounts.flatMap(({ slot, drafts }) => [...drafts.byId.values()].map((draft) => ({ slot, ...draft }))),
    /** Clicks on Send so far. */
    sendClicks: () => ({ ...use.sendClicks }),
    /** How many keys reached the page so far. */
    keysReached: () => use.keys.length,
    /** Those keys, as `event.key`. */
    keys: () => [...use.keys],
    /** `input` events in composers that were not trusted, so that nothing was saved. */
    untrustedInputs: () => use.untrustedInputs,
    /** A mailbox as it stands now. @param {number} [slot] @returns {Mailbox} */
    mailbox: (slot = 0) => {
      const { owner, aliases, signature, conversations } = at(slot);
      return { owner, aliases, signature, conversations: conversations().map(dataOf) };
    },
    /** Legacy thread id. @param {number} slot @param {string} key */
    conversationId: (slot, key) => at(slot).conversation(key).hex,
    /** Legacy ids of a conversation's messages in order of time; null while sending can be undone. @param {number} slot @param {string} key */
    messageIds: (slot, key) =>
      at(slot)
        .conversation(key)
        .messages.map(({ hex }) => hex),
    /** Address of a conversation inside the page. @param {number} slot @param {string} key @param {string} [list] */
    route: (slot, key, list = 'inbox') => {
      const { token, hex } = at(slot).conversation(key);
      return `#${list}/${switches.address === 'hex' ? hex : token}`;
    },
  };
}

/** @param {import('./gmail/types.ts').ActedConversation} conversation @returns {MailConversation} */
function dataOf({ key, subject, labels, messages, expectedStanding }) {
  return {
    ...{ key, subject, expectedStanding, labels: [...labels] },
    isUnread: messages.some(({ isUnread }) => isUnread),
    messages: messages.map(({ from, to, cc, atMs, text, inReplyToIndex }) => ({
      from,
      to,
      cc,
      atMs,
      text,
      inReplyToIndex,
    })),
  };
}

/**
 * Opens the acted Gmail: a proxy for a browser, in which https://mail.google.com shows the given mailboxes and every
 * other host is refused. All state lives here, so that reloading a page loses nothing.
 * @param {object} options
 * @param {Mailbox[]} options.mailboxes by login slot
 * @param {Partial<Switches>} [options.switches]
 * @param {number} [options.delayMs] time the acted server takes for an answer
 * @param {() => number} [options.now] clock of the acted server, epoch ms
 */
export async function openDemo({ mailboxes, switches: given = {}, delayMs = DEFAULT_DELAY_MS, now = Date.now }) {
  const switches = { ...defaultSwitches, ...given };
  const use = noUse();
  /** @type {Account[]} */
  const accounts = mailboxes.map((mailbox, slot) =>
    createAccount({
      slot,
      mailbox,
      now,
      undoSendMs: () => switches.undoSendMs,
      onChange: (keys) => gmail.publish({ type: 'changed', keys }, slot),
    }),
  );
  const gmail = gmailSite({ accounts, switches, use, delayMs });
  const control = createControl({ accounts, switches, use, publish: gmail.publish });
  const stage = await openStage({ 'mail.google.com': gmail.listener }, controlPage(control, mailboxes.length));
  return {
    stage,
    /** Address of a mailbox. @param {number} [slot] */
    url: (slot = 0) => `https://mail.google.com/mail/u/${slot}/`,
    /** Address of the control page. */
    controlUrl: `http://127.0.0.1:${stage.port}/`,
    control,
    close: () => {
      for (const account of accounts) account.close();
      stage.close();
    },
  };
}
