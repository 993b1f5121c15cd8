/**
 * Moves the focus between the `items` of a list as the key says, from whatever of the list has it; false for keys that move
 * nothing.
 */
export function moveFocus(list: HTMLElement, items: string, key: string, goesRound = false): boolean {
  const all = [...list.querySelectorAll<HTMLElement>(items)];
  const focused = list.querySelector(':focus');
  const isBefore = (item: Element) => focused?.compareDocumentPosition(item) === Node.DOCUMENT_POSITION_PRECEDING;
  const before = all.filter(isBefore).length;
  const last = all.length - 1;
  const next = all[before] === focused ? before + 1 : before;
  const to = { ArrowDown: next, ArrowUp: before - 1, Home: 0, End: last }[key];
  if (to === undefined) return false;
  const isAfter = to > last;
  const within = to < 0 || isAfter ? (isAfter === goesRound ? 0 : last) : to;
  all[within]?.focus();
  return true;
}
