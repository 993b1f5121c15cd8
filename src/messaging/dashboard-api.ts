import type { FollowUpWeek } from '../domain/follow-ups.ts';
import type { CloseReason } from '../domain/marks.ts';
import type { OwnPace } from '../domain/mailbox-habits.ts';

/** What the dashboard asks. */
export interface DashboardApi {
  /** The numbers of a mailbox (of all of them, null) over the months before now. Counted anew each time, in slices. */
  countDashboard(query: DashboardQuery): DashboardNumbers;
}

export interface DashboardQuery {
  account: string | null;
  months: number;
}

/** Numbers alone: the page makes sentences and pictures of them. */
export interface DashboardNumbers {
  /** Every mailbox that is known. */
  mailboxes: string[];
  fromMs: number;
  untilMs: number;
  /** Epoch ms since which the mailbox has been watched; null before the first reading. */
  watchedSinceMs: number | null;
  knownConversations: number;
  /** Month by month, oldest first: the unusual silences that began then, by what became of them. */
  silences: SilenceMonth[];
  lastMessages: LastMessageEndings;
  /** Matters that came back, after they had gone silent and after a last message. */
  recovered: { afterSilence: number; afterLastMessage: number };
  /** Of the silences that lasted so long, how many came back within 30 days more; by rising days. */
  comebacks: ComebackPoint[];
  /** The contacts with most answers, the quickest first. */
  contacts: ContactRhythm[];
  /** One entry for each ISO weekday on which own messages were sent, Monday first. */
  weekdays: WeekdayRhythm[];
  /** After what unusual silences begin. */
  starts: { after: SilenceStart; count: number }[];
  pace: OwnPace & { weeks: FollowUpWeek[] };
  closings: { why: CloseReason; count: number }[];
  brake: BrakeNumbers;
}

export interface SilenceMonth {
  /** First instant of the civil month, epoch ms. */
  monthMs: number;
  /** They answered by themselves. */
  answered: number;
  /** They answered after the last message. */
  cameBack: number;
  /** Closed, by the rep or by time, without an answer. */
  letGo: number;
  /** Still silent. */
  open: number;
}

/** What came of last messages that were sent, by their sending in the period. */
export interface LastMessageEndings {
  sent: number;
  yes: number;
  notNow: number;
  no: number;
  /** They answered, and nobody said how. */
  unclear: number;
  silent: number;
}

export interface ComebackPoint {
  silentDays: number;
  /** Silences that lasted so long and of which the end is known. */
  of: number;
  cameBack: number;
  /** The share and its 90 % band (Wilson), 0 to 1. */
  share: number;
  low: number;
  high: number;
}

export interface ContactRhythm {
  name: string;
  company: string | null;
  answers: number;
  /** Hours: the middle answer, and the band that holds the middle half of them. */
  medianHours: number;
  fromHours: number;
  toHours: number;
}

export interface WeekdayRhythm {
  /** ISO: 1 = Monday. */
  weekday: number;
  sent: number;
  answered: number;
  /** Null with fewer than five answers. */
  medianHours: number | null;
}

export type SilenceStart = 'first-answer' | 'offer' | 'meeting' | 'missed-meeting' | 'exchange';

/** What the brake has spared. */
export interface BrakeNumbers {
  /** Sharp drafts that were slept on. */
  slept: number;
  /** Of these, how many were not sent before their rest was over. */
  notSent: number;
}
