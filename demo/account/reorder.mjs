/** @import { ActedMessage } from './types.ts' */

/**
 * Changes the order of a conversation's messages, or takes some away; every message goes on answering the same one.
 * @param {ActedMessage[]} messages
 * @param {(messages: ActedMessage[]) => void} change
 */
export function reorder(messages, change) {
  const answered = new Map(messages.map((message) => [message, messages[message.inReplyToIndex ?? -1]]));
  change(messages);
  for (const message of messages) {
    const target = answered.get(message);
    const index = target ? messages.indexOf(target) : -1;
    message.inReplyToIndex = index < 0 ? null : index;
  }
}
