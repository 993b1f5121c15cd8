import { dayMs, nowMs } from './mailbox.mjs';

/** @import { Mailbox, MailConversation, MailPerson } from '../../demo/mailbox/types.ts' */

const hourMs = dayMs / 24;
/** Conversations that are there to be opened, one after the other. */
export const warned = 40;
/** Messages in each of them. */
export const warnedLength = 8;
/** As many rows as Gmail shows at most. */
const rows = 100;
export const longThread = { key: 'long', messages: 60 };

/** @type {MailPerson} */
const rep = { address: 'rep@acme.example', name: 'Robin Rep' };
const paragraph =
  'Thank you for the drawings. The second version suits our hall best, and the board would like to see it at work before it decides on the two options.';

/** The key of a conversation in which somebody who answered has fallen silent. @param {number} index */
export const warnedKey = (index) => `silent-${index}`;

/** Where in the inbox it stands: how many of all rows, of 1, are above it. @param {number} index */
export const warnedPlace = (index) => (rows - warned + index) / rows;

/**
 * A mailbox for the acted webmails: people who answered and fell silent, one long conversation, and as many others as fill a page
 * of the list.
 * @returns {Mailbox}
 */
export function pageMailbox() {
  const conversations = [
    talk(longThread.key, 0, longThread.messages, 12),
    ...Array.from({ length: warned }, (_, index) => talk(warnedKey(index), index + 1, warnedLength, 30)),
    ...Array.from({ length: rows - 1 - warned }, (_, index) =>
      talk(`other-${index}`, index + 1 + warned, 1 + (index % 4), 2),
    ),
  ];
  return { owner: rep, aliases: [], signature: 'Robin Rep\nAcme', conversations };
}

/**
 * A conversation in turns, the rep's turn last.
 * @param {string} key @param {number} number @param {number} length @param {number} silentDays @returns {MailConversation}
 */
function talk(key, number, length, silentDays) {
  const person = { address: `person${number}@company${number}.example`, name: `Person Number${number}` };
  const messages = Array.from({ length }, (_, index) => {
    const isOwn = (length - 1 - index) % 2 === 0;
    const agoMs = silentDays * dayMs + number * hourMs + (length - 1 - index) * 5 * hourMs;
    return {
      from: isOwn ? rep : person,
      to: [isOwn ? person : rep],
      cc: [],
      atMs: nowMs - agoMs,
      text: `Hello ${isOwn ? person.name : rep.name},\n\n${paragraph}\n\n${paragraph}\n\nKind regards`,
      inReplyToIndex: null,
    };
  });
  const labels = ['inbox', 'sent'];
  return { key, subject: `Project ${number}, next steps`, labels, isUnread: false, messages, expectedStanding: null };
}
