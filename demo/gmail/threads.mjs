import { disguise } from './people.mjs';

/** @import { ActedConversation, ActedMessage, ThreadData } from './types.ts' */
/** @import { Account } from './account.mjs' */
/** @import { Switches } from './switches.mjs' */

/** Order of the page: a reply to an earlier message stands right behind that message and its other replies. @param {ActedMessage[]} messages */
export function pageOrder(messages) {
  /** @type {ActedMessage[]} */
  const order = [];
  for (const message of messages) {
    const answered = message.inReplyToIndex === null ? undefined : messages[message.inReplyToIndex];
    let at = answered ? order.indexOf(answered) + 1 : order.length;
    if (answered) while (at < order.length && order[at]?.inReplyToIndex === message.inReplyToIndex) at++;
    order.splice(at, 0, message);
  }
  return order;
}

/**
 * A conversation as the page shows it, or only one of its messages.
 * @param {Account} account
 * @param {ActedConversation} conversation
 * @param {Switches} switches
 * @param {ActedMessage} [only] the only message shown (conversation view off)
 * @returns {ThreadData}
 */
export function threadOf(account, conversation, switches, only) {
  if (switches.draftInThread) account.drafts.ensure(conversation);
  const { key, hex, permId, subject, labels } = conversation;
  const ordered = switches.repliesBeside ? pageOrder(conversation.messages) : conversation.messages;
  const shown = only ? [only] : ordered;
  return {
    key,
    hex,
    permId: only ? `${permId}|${only.syncId.slice(1)}` : permId,
    subject,
    labels: [...labels],
    messages: shown.map((message) => disguise(message, account, switches)),
    draft: account.drafts.of(key),
  };
}
