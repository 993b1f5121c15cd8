import type { When } from '../../domain/time.ts';
import type { LearntOrder } from './dates.ts';
import type { KnownPeople } from './join-people.ts';

/** What earlier readings of this mailbox in this page load told, as far as later readings need it. */
export interface Memory {
  account: string;
  order: LearntOrder;
  /** An address with the id of a single message was seen: conversation view is off. */
  isViewOff: boolean;
  /** The newest mail each conversation's latest row named. */
  rowNewest: Map<string, When>;
  /** By conversation, what its messages said about people at any time. */
  people: Map<string, KnownPeople>;
  /** The pane as it was last taken to be some conversation's. */
  pane: { id: string; marks: ReadonlySet<string> } | null;
}

export function emptyMemory(account: string): Memory {
  return { account, order: null, isViewOff: false, rowNewest: new Map(), people: new Map(), pane: null };
}
