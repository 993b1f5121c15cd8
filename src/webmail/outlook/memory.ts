import type { When } from '../../domain/time.ts';
import type { DateContext, LearntOrder } from './dates.ts';
import type { JoinedMessage, KnownPeople } from './join-people.ts';
import type { SeenPane } from './pane.ts';

/** What stands in the reading pane, and whose it is. */
export interface OpenConversation {
  id: string;
  pane: SeenPane;
  /** Those of the pane, with the addresses this conversation gives their people. */
  messages: JoinedMessage[];
  /** How the dates of this mailbox were read. */
  dates: DateContext;
  /** As long as the page shows the same traces, it shows this conversation. */
  traces: string;
}

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
  open: OpenConversation | null;
}

export function emptyMemory(account: string): Memory {
  return { account, order: null, isViewOff: false, rowNewest: new Map(), people: new Map(), open: null };
}
