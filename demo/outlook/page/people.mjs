import { el, fill } from '../../page/el.mjs';
import { boot, isOwnAddress, switches, words } from './boot.mjs';

/** @import { MailPerson } from '../../mailbox/types.ts' */
/** @import { ActedMessage } from '../types.ts' */

/** Name of who sends for the owner. */
const ASSISTANT = 'Sam Desk';

/** "Ann Prospect", or "Prospect, Ann". @param {MailPerson} person */
export function displayName({ name, address }) {
  const parts = name.split(' ');
  const last = parts.pop() ?? '';
  if (!switches.lastFirst || !parts.length || isOwnAddress(address)) return name;
  return `${last}, ${parts.join(' ')}`;
}

/** Whether the page knows a person well enough to show no address. @param {MailPerson} person */
export function isKnown({ address }) {
  if (switches.contacts === 'mixed') return address.length % 2 === 0;
  return switches.contacts === 'names-only';
}

/** "Name<address>", the name alone for a known contact, the address alone where there is no name. @param {MailPerson} person @param {boolean} hasAddress */
export function personText(person, hasAddress) {
  const name = displayName(person);
  if (!name || name === person.address) return person.address;
  return hasAddress && !isKnown(person) ? `${name}<${person.address}>` : name;
}

/** @param {ActedMessage} message @param {boolean} hasAddress */
export function senderText({ from, isOwn }, hasAddress) {
  if (!isOwn) return personText(from, hasAddress);
  if (switches.onBehalf) return fill(words.onBehalf, ASSISTANT, boot.owner.name);
  if (switches.ownSender === 'you') return words.you;
  return personText(from, hasAddress && switches.ownSender === 'address');
}

/** A person in a header: Outlook opens their card when it is hovered. @param {string} text @param {string} label */
export function personButton(text, label) {
  const presence = switches.presence ? [el('span', { class: 'hx-presence' }, words.away)] : [];
  return el(
    'span',
    { role: 'button', tabindex: '0', class: 'lpc-hoverTarget', 'aria-label': label },
    el('span', {}, text),
    ...presence,
  );
}

/** @param {string} name */
export function avatar(name) {
  const initials = name
    .split(/[\s,]+/)
    .slice(0, 2)
    .map((part) => part.slice(0, 1))
    .join('');
  let sum = 0;
  for (const letter of name) sum += letter.charCodeAt(0);
  return el('div', { class: `hx-avatar hx-hue-${sum % 8}`, 'aria-hidden': 'true' }, initials.toUpperCase());
}
