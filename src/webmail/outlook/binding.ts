import type { UnreadableReason } from '../adapter.ts';
import { findAll } from '../dom.ts';
import type { Recall } from '../known-parts.ts';
import { conversationId, type Route } from './ids.ts';
import type { Memory } from './memory.ts';
import { marksOf, type SeenPane } from './pane.ts';
import type { SeenRow } from './rows.ts';
import { outlook } from './selectors.ts';

const maxHeadings = 10_000;

/** Which conversation the pane shows, as far as the page proves it. */
export type Binding =
  | { status: 'bound'; id: string; by: 'url' | 'selected-row' }
  /** Address, list and pane name different conversations: one of them is late. */
  | { status: 'switching' }
  | { status: 'unreadable'; why: UnreadableReason };

/**
 * Binds the pane to a conversation id: that of the address, else that of the one selected row with the same subject. A
 * selected row alone means nothing, it stays selected over an empty pane.
 */
export function bindPane(pane: SeenPane, { route, rows }: { route: Route; rows: SeenRow[] }, memory: Memory): Binding {
  const { item } = route;
  const [row, ...others] = rows.filter(({ isSelected }) => isSelected);
  const addressed = item.form === 'conversation' ? item.id : null;
  const id = addressed ?? row?.id;
  if (id === undefined) return { status: 'unreadable', why: 'conversation-id-unknown' };
  const inPane = findAll(pane.element, outlook.foreignConversation).map((element) =>
    element.getAttribute('data-convid'),
  );
  const isMixed = others.length > 0 || [row?.id ?? id, ...inPane].some((other) => conversationId(other) !== id);
  const isOtherPane = addressed === null && row?.subject !== pane.subject;
  if (isMixed || isOtherPane || isLeftOver(pane, id, memory)) return { status: 'switching' };
  return { status: 'bound', id, by: addressed === null ? 'selected-row' : 'url' };
}

/** The pane of the conversation before can stay for a moment after address and selection have moved on. */
function isLeftOver(pane: SeenPane, id: string, { open: last }: Memory): boolean {
  if (!last || last.id === id) return false;
  const left = marksOf(last.pane);
  return marksOf(pane).some((mark) => left.includes(mark));
}

/**
 * What the page shows of the conversation that is open, read at little cost: address, selected rows, ids that stand in
 * the pane and its headings, which are subject, people and dates.
 */
export function tracesOf(pane: HTMLElement, { href }: Pick<Location, 'href'>, recall: Recall): string {
  const { ownerDocument: document } = pane;
  const ids = [...findAll(document, outlook.selectedRow), ...findAll(pane, outlook.foreignConversation)];
  const told = recall(pane, 'headings', () => {
    const headings = findAll(pane, outlook.heading).slice(0, maxHeadings);
    return JSON.stringify(headings.map(({ id, textContent }) => [id, textContent.slice(0, 500)]));
  });
  return JSON.stringify([href, ids.map((element) => element.getAttribute('data-convid')), told]);
}
