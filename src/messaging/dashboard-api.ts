import type { DashboardFigures } from '../domain/dashboard/figures.ts';

export type {
  BrakeNumbers,
  ComebackPoint,
  ContactRhythm,
  LastMessageEndings,
  SilenceMonth,
  SilenceStart,
  WeekdayRhythm,
} from '../domain/dashboard/figures.ts';

/** Under this key of `storage.local` stands what the rep chose on the dashboard, the address of a mailbox among it. */
export const dashboardChoicesKey = 'dashboard:choices';

/** What the dashboard asks. */
export interface DashboardApi {
  /** The numbers of a mailbox (of all of them, null) over the months before now. Counted anew each time, in slices. */
  countDashboard(query: DashboardQuery): DashboardNumbers;
}

export interface DashboardQuery {
  account: string | null;
  /** Civil months of the rep, the present one included. */
  months: number;
}

/** Numbers alone: the page makes sentences and pictures of them. */
export interface DashboardNumbers extends DashboardFigures {
  /** Every mailbox that is known. */
  mailboxes: string[];
  /** Epoch ms since which the mailbox (the first of several) has been watched; null before the first reading. */
  watchedSinceMs: number | null;
  knownConversations: number;
  /** IANA zone whose civil days and months were counted; null is the browser's own. */
  timeZone: string | null;
}
