/** @import { MailPerson } from '../mailbox/types.ts' */
/** @import { ActedConversation, ActedMessage } from './types.ts' */

/** Search words: all must match; `from:` and `to:` look at people only. @param {ActedConversation} conversation @param {string} query */
export function matches({ subject, messages }, query) {
  const people = /** @param {(message: ActedMessage) => MailPerson[]} pick */ (pick) =>
    messages.flatMap(pick).map(({ address, name }) => `${address} ${name}`);
  const from = people(({ from: person }) => [person])
    .join(' ')
    .toLowerCase();
  const to = people(({ to: persons, cc }) => [...persons, ...cc])
    .join(' ')
    .toLowerCase();
  const all = [subject.toLowerCase(), from, to, ...messages.map(({ text }) => text.toLowerCase())].join(' ');
  const words = query.toLowerCase().split(/\s+/).filter(Boolean);
  return words.every((word) => {
    if (word.startsWith('from:')) return from.includes(word.slice('from:'.length));
    if (word.startsWith('to:')) return to.includes(word.slice('to:'.length));
    return all.includes(word);
  });
}

/** @param {{ atMs: number }} a @param {{ atMs: number }} b */
export const newestFirst = (a, b) => b.atMs - a.atMs;
