/** Moves the focus between the `items` of a list as the key says; false for keys that move nothing. */
export function moveFocus(list: HTMLElement, items: string, key: string, goesRound = false): boolean {
  const all = [...list.querySelectorAll<HTMLElement>(items)];
  const at = all.findIndex((item) => item.matches(':focus'));
  const last = all.length - 1;
  const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: last }[key];
  if (to === undefined) return false;
  const isAfter = to > last;
  const within = to < 0 || isAfter ? (isAfter === goesRound ? 0 : last) : to;
  all[within]?.focus();
  return true;
}
