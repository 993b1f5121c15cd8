/** @import { ActedConversation } from './types.ts' */

/** Whom a reply to the last message goes to; one to an own message goes to the people that went to. @param {ActedConversation} conversation */
export function replyRecipients({ messages }) {
  const last = messages.at(-1);
  if (!last) return [];
  return last.isOwn ? last.to : [last.from];
}

/** Who most likely writes next: the contact who wrote last, else the first one written to. @param {ActedConversation} conversation */
export function defaultSender({ key, messages }) {
  const person = messages.findLast(({ isOwn }) => !isOwn)?.from ?? messages.at(-1)?.to[0];
  if (!person) throw new Error(`Nobody could answer in the conversation ${key}.`);
  return person;
}
