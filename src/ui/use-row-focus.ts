import type { RefObject } from 'preact';
import { useLayoutEffect } from 'preact/hooks';

/**
 * Keeps the keyboard in a list while its rows change. One row is the tab stop. Where the focused row goes, the one that
 * takes its place gets the focus; after “Show more” the first new one does.
 */
export function useRowFocus(list: RefObject<HTMLElement | null>): void {
  const before = list.current && focusIn(list.current);
  useLayoutEffect(() => {
    const { current } = list;
    if (!current) return;
    if (before) rowAfter(current, before)?.focus();
    if (!tabStopIn(current)) takeTabStop(current, rowsIn(current)[0]);
  });
}

const tabStopIn = (list: Element) => list.querySelector<HTMLElement>('.row[tabindex="0"]');

/** Makes a row the one that Tab leads to. */
export function takeTabStop(list: Element, row: Element | null | undefined): void {
  tabStopIn(list)?.setAttribute('tabindex', '-1');
  row?.setAttribute('tabindex', '0');
}

type FocusBefore = { on: 'row'; row: HTMLElement; at: number } | { on: 'more'; group: Element; rows: number };

const rowsIn = (list: Element) => [...list.querySelectorAll<HTMLElement>('.row')];

function focusIn(list: Element): FocusBefore | null {
  const focused = list.querySelector<HTMLElement>(':focus');
  if (focused?.matches('.row')) return { on: 'row', row: focused, at: rowsIn(list).indexOf(focused) };
  const group = focused?.matches('.more-rows *') && focused.closest('.group');
  return group ? { on: 'more', group, rows: rowsIn(group).length } : null;
}

/** The row that gets the focus now; none where it stays. */
function rowAfter(list: Element, before: FocusBefore): HTMLElement | undefined {
  if (before.on === 'more') return rowsIn(before.group)[before.rows];
  // A row that moved has lost the focus, too.
  if (list.querySelector(':focus')) return undefined;
  if (before.row.isConnected) return before.row;
  const rows = rowsIn(list);
  return rows[Math.min(before.at, rows.length - 1)];
}
