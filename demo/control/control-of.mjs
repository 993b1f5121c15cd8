/** @import { Mailbox, MailConversation } from '../mailbox/types.ts' */
/** @import { Account } from '../account/account.mjs' */
/** @import { ActedConversation, PageEvent } from '../account/types.ts' */
/** @import { Use } from '../account/use.mjs' */
/** @import { Control, SwitchesOf, Webmail } from '../types.ts' */

/** @param {ActedConversation} conversation @returns {MailConversation} */
function dataOf({ key, subject, labels, messages, expectedStanding }) {
  return {
    ...{ key, subject, expectedStanding, labels: [...labels] },
    isUnread: messages.some(({ isUnread }) => isUnread),
    messages: messages.map(({ from, to, cc, atMs, text, inReplyToIndex }) => ({
      ...{ from, to, cc, atMs, text, inReplyToIndex },
    })),
  };
}

/**
 * What may be done to an acted webmail from outside; `names` are the parts each webmail does in its own way.
 * @template {Webmail} W
 * @param {object} scene
 * @param {Account[]} scene.accounts
 * @param {(slot: number) => Account} scene.at the mailbox in a login slot
 * @param {SwitchesOf[W]} scene.switches
 * @param {Use} scene.use
 * @param {(event: PageEvent<SwitchesOf[W]>) => void} scene.publish
 * @param {Pick<Control<W>, 'conversationId' | 'messageIds' | 'route'>} scene.names
 * @returns {Control<W>}
 */
export function controlOf({ accounts, at, switches, use, publish, names }) {
  return {
    ...names,
    switches: () => ({ ...switches }),
    setSwitches: (changed) => {
      Object.assign(switches, changed);
      publish({ type: 'switches', switches });
    },
    reloadPages: () => publish({ type: 'reload' }),
    answer: ({ slot = 0, ...answer }) => at(slot).answer(answer),
    arrive: ({ slot = 0, conversation }) => at(slot).arrive(conversation),
    sentMails: () => accounts.flatMap(({ outbox }) => outbox.sent).map((mail) => ({ ...mail })),
    drafts: () =>
      accounts.flatMap(({ slot, drafts }) => [...drafts.byId.values()].map((draft) => ({ slot, ...draft }))),
    sendClicks: () => ({ ...use.sendClicks }),
    keysReached: () => use.keys.length,
    keys: () => [...use.keys],
    untrustedInputs: () => use.untrustedInputs,
    /** @param {number} [slot] @returns {Mailbox} */
    mailbox: (slot = 0) => {
      const { owner, aliases, signature, conversations } = at(slot);
      return { owner, aliases, signature, conversations: conversations().map(dataOf) };
    },
  };
}
