/** @import { ActedMessage } from './types.ts' */
/** @import { Account } from './account.mjs' */
/** @import { Switches } from './switches.mjs' */

/**
 * Names of a row: everybody who wrote, in order of participation; of more than three the first and the last two.
 * @template {{ address: string }} P
 * @param {P[]} senders
 */
export function elide(senders) {
  const distinct = senders.filter(
    ({ address }, index) => senders.findIndex((other) => other.address === address) === index,
  );
  const isElided = distinct.length > 3;
  return { people: isElided ? [...distinct.slice(0, 1), ...distinct.slice(-2)] : distinct, isElided };
}

/**
 * A message with the sender and recipients that `switches` give to own messages.
 * @param {ActedMessage} message
 * @param {Pick<Account, 'owner' | 'aliases'>} account
 * @param {Switches} switches
 * @returns {ActedMessage}
 */
export function disguise(message, { owner, aliases }, { ownSender, groupRecipient }) {
  if (!message.isOwn) return message;
  const domain = owner.address.split('@')[1] ?? '';
  const unlisted = { address: `desk@${domain}`, name: owner.name };
  const senders = { account: message.from, alias: aliases[0] ?? unlisted, 'unknown-alias': unlisted };
  const to = groupRecipient ? [{ address: `prospects@${domain}`, name: 'Prospects' }] : message.to;
  return { ...message, from: senders[ownSender], to };
}
