/** @import { MailPerson } from '../mailbox/types.ts' */

/** @typedef {'reply' | 'reply-all' | 'forward'} AnswerKind */

/**
 * Whom an answer to a message goes to; one to an own message goes to the people that went to.
 * @param {AnswerKind} kind
 * @param {{ from: MailPerson, to: MailPerson[], cc: MailPerson[], isOwn: boolean }} message
 * @param {(address: string) => boolean} isOwnAddress
 * @returns {{ to: MailPerson[], cc: MailPerson[] }}
 */
export function recipientsOf(kind, { from, to, cc, isOwn }, isOwnAddress) {
  if (kind === 'forward') return { to: [], cc: [] };
  if (kind === 'reply') return { to: isOwn ? to : [from], cc: [] };
  /** @param {MailPerson[]} people */
  const others = (people) => people.filter(({ address }) => !isOwnAddress(address) && address !== from.address);
  return { to: isOwn ? to : [from, ...others(to)], cc: others(cc) };
}

/** Addresses typed into a field. @param {string} text @returns {MailPerson[]} */
export const parsePeople = (text) =>
  text
    .split(/[,;\s]+/)
    .filter((part) => part.includes('@'))
    .map((address) => ({ address: address.toLowerCase(), name: address }));
