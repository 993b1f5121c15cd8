import type { Person } from '../domain/reading.ts';

const maxNameLength = 200;
const maxSubjectLength = 500;
const maxAddressLength = 254;

// Controls, zero-width spaces and the marks that reorder text around them; plain LRM and RLM stay: they are part of
// honest right-to-left subjects.
const invisible = /[\p{Cc}\u200b\u2060\ufeff\u202a-\u202e\u2066-\u2069]+/gu;
const address = /^[^\s@<>()[\]",;:\\]+@[^\s@<>()[\]",;:\\]+$/;

/** Text from the page as one line without invisible controls, at most `max` characters long. */
function plainLine(text: string, max: number): string {
  const line = text
    .slice(0, 4 * max)
    .replace(invisible, ' ')
    .replace(/\s+/g, ' ')
    .trim();
  // A cut in the middle of a surrogate pair would leave half a character.
  return line.length <= max ? line : line.slice(0, max).replace(/[\ud800-\udbff]$/, '');
}

export function subjectLine(text: string): string {
  return plainLine(text, maxSubjectLength);
}

/** A mail address in lower case; null for anything that is not one. */
export function mailAddress(text: string | null | undefined): string | null {
  if (!text || text.length > 4 * maxAddressLength) return null;
  const trimmed = text.replace(invisible, '').trim().toLowerCase();
  return trimmed.length <= maxAddressLength && address.test(trimmed) ? trimmed : null;
}

export function person(rawAddress: string | null, rawName: string): Person {
  return { address: mailAddress(rawAddress), name: plainLine(rawName, maxNameLength) };
}

/** The same people, each address (or name without address) once, first mention kept; at most `max`. */
export function distinctPeople(people: Iterable<Person>, max: number): Person[] {
  const byKey = new Map<string, Person>();
  for (const one of people) {
    const key = one.address ?? `name ${one.name}`;
    if (!byKey.has(key)) byKey.set(key, one);
    if (byKey.size === max) break;
  }
  return [...byKey.values()];
}

/** Text of an element as a person sees it: emoji that are drawn as images count as their alternative text. */
export function seenText(element: Element): string {
  if (!element.querySelector('img')) return element.textContent;
  let text = '';
  for (const node of element.childNodes) {
    if (node instanceof HTMLImageElement) text += node.alt;
    else text += node instanceof Element ? seenText(node) : (node.nodeValue ?? '');
  }
  return text;
}
