/** Control and bidirectional format characters: a name from a page must not reorder the words around it. */
const unprintable = /[\p{Cc}\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const rightToLeft = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}]/u;
const longestShown = 120;

/** Text from a page as it may stand in the interface: one line, no direction marks, at most 120 characters. */
export function plain(text: string): string {
  const line = text.replace(unprintable, ' ').replace(/\s+/g, ' ').trim();
  return line.length > longestShown ? `${[...line].slice(0, longestShown - 1).join('')}…` : line;
}

/** A person's name, or their address where no name is known. */
export function nameOf(person: { name: string; address: string }): string {
  return plain(person.name) || plain(person.address);
}

/**
 * What a rep calls this person: the first name out of "Marie Durand" or "Durand, Marie"; the whole address without a
 * name. Names written from right to left are isolated, so that the sentence around them keeps its order.
 */
export function firstNameOf(person: { name: string; address: string }): string {
  const name = nameOf(person);
  const afterComma = /^[^,]+, *([^,]+)$/.exec(name)?.[1];
  const first = (afterComma ?? name).split(' ')[0] ?? name;
  return rightToLeft.test(first) ? `\u2068${first}\u2069` : first;
}
