import { personalId } from './ids.mjs';

/** @import { ActedConversation, ActedMessage, ThreadData } from './types.ts' */
/** @import { Account } from './account.mjs' */
/** @import { Switches } from './switches.mjs' */

/** Another person with the contact's name, from whom no mail ever came. @param {ActedMessage} message @returns {ActedMessage} */
function withNamesake(message) {
  const contact = message.isOwn ? message.to[0] : message.from;
  if (!contact) return message;
  return { ...message, cc: [...message.cc, { name: contact.name, address: `other.${contact.address}` }] };
}

/**
 * A conversation as the page shows it, or only one of its messages.
 * @param {{ account: Account, switches: Switches, isPersonal: boolean }} scene
 * @param {ActedConversation} conversation
 * @param {ActedMessage} [only] the only message shown
 * @returns {ThreadData}
 */
export function threadOf({ account, switches, isPersonal }, conversation, only) {
  if (switches.draftInThread) account.drafts.ensure(conversation);
  const { key, id, subject, messages } = conversation;
  const shown = only ? [only] : messages;
  return {
    key,
    conversationId: isPersonal ? personalId(id) : id,
    subject,
    messages: switches.sameName ? shown.map(withNamesake) : shown,
    draft: only ? null : account.drafts.of(key),
  };
}
