import type { Person } from '../../domain/reading.ts';
import { findAll, isWithin } from '../dom.ts';
import { distinctPeople, mailAddress, person } from '../text.ts';
import { plainText } from './plain-text.ts';
import { outlook } from './selectors.ts';
import { onBehalfOf, presence } from './words.ts';

/** Whoever is one of more people than this is not looked for: nobody can tell that the rep is not among them. */
const maxRecipients = 500;
const maxLength = 500;
// No space stands before the bracket (captured 2026); what follows it is presence.
const nameAndAddress = /^(.*?)\s*<\s*([^<>\s]+@[^<>\s]+)\s*>/;
const elision = /^\+?\s*\d+(?:\s|$)|^\+/;

/** One person from one element's text: `Name<address>`, an address alone, or a name alone, with presence glued on. */
export function personIn(text: string): Person {
  const plain = plainText(text).slice(0, maxLength).replace(/\s*;$/, '');
  const [, name, address] = nameAndAddress.exec(plain) ?? [];
  if (mailAddress(address)) return person(address ?? null, name ? name : (address ?? ''));
  return mailAddress(plain) ? person(plain, plain) : person(null, withoutPresence(plain));
}

function withoutPresence(name: string): string {
  const word = presence.find((each) => name.endsWith(each) && name !== each);
  return word ? name.slice(0, -word.length).trim() : name;
}

/** The text of a person's element; where it goes on behind what its label says, that is presence in any language. */
function textOf(element: Element): string {
  const text = plainText(element.textContent);
  const label = labelOf(element);
  return label !== '' && text.startsWith(label) ? label : text;
}

/** The label of a person's element without "From: " in front. */
function labelOf(element: Element): string {
  return plainText(element.getAttribute('aria-label') ?? '').replace(/^[^:：]*[:：]\s*/, '');
}

/**
 * Who a message is from: one person, or, for a mail sent on behalf of somebody, both. Empty where the element names
 * nobody yet.
 */
export function sendersIn(element: Element): Person[] {
  const buttons = findAll(element, outlook.senderButton).slice(0, 10).map(textOf);
  const texts = [...new Set(buttons.filter((text) => text !== ''))];
  const shown = texts.length > 0 ? texts : [textOf(element) || labelOf(element)];
  const people = shown.flatMap(behalfParts).map(personIn);
  return distinctPeople(
    people.filter(({ name }) => name !== ''),
    3,
  );
}

function behalfParts(text: string): string[] {
  const lower = text.toLowerCase();
  for (const phrase of onBehalfOf) {
    const at = lower.indexOf(` ${phrase} `);
    if (at > 0) return [text.slice(0, at), text.slice(at + phrase.length + 2)];
  }
  return [text];
}

/**
 * Recipients of a message, one button for each, copies not told apart; null where the page shows none or leaves some
 * out. Names are never split: "Last, First" is one person.
 */
export function recipientsIn(box: Element): Person[] | null {
  const wells = findAll(box, outlook.recipients).filter((well) => !isWithin(well, outlook.composer));
  const buttons = wells.flatMap((well) => findAll(well, outlook.recipientButton));
  if (buttons.length > maxRecipients) return null;
  const texts = buttons.map(textOf).filter((text) => text !== '');
  if (texts.length === 0 || texts.some((text) => elision.test(text))) return null;
  return distinctPeople(texts.map(personIn), maxRecipients);
}
