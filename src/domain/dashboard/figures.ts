import type { FollowUpWeek } from '../follow-ups.ts';
import type { OwnPace } from '../mailbox-habits.ts';
import type { CloseReason } from '../marks.ts';

/** What is counted of one or several mailboxes: numbers alone, the page makes sentences and pictures of them. */
export interface DashboardFigures {
  fromMs: number;
  untilMs: number;
  /** Month by month, oldest first: the unusual silences that began then, by what became of them. */
  silences: SilenceMonth[];
  lastMessages: LastMessageEndings;
  /** Matters that came back, after they had gone silent and after a last message. */
  recovered: { afterSilence: number; afterLastMessage: number };
  /** Of the silences that lasted so long, how many came back within 30 days more; by rising days, those known. */
  comebacks: ComebackPoint[];
  /** The contacts with most answers, the quickest first. */
  contacts: ContactRhythm[];
  /** One entry for each ISO weekday on which own messages were sent, Monday first. */
  weekdays: WeekdayRhythm[];
  /** After what the unusual silences of the months began: each that did, the most frequent first. */
  starts: { after: SilenceStart; count: number }[];
  pace: OwnPace & { weeks: FollowUpWeek[] };
  /** Why matters were let go by the rep's word, the most frequent reason first. */
  closings: { why: CloseReason; count: number }[];
  brake: BrakeNumbers;
}

/**
 * The unusual silences that began in a civil month of the rep. A silence is counted once and in one way only, so the four are all
 * of them. Months before the mailbox was watched are known in part: of that time, what went on is seen sooner than what did not.
 */
export interface SilenceMonth {
  /** First instant of the civil month, epoch ms. */
  monthMs: number;
  /** They answered by themselves. */
  answered: number;
  /** They answered after the last message, or after the rep had let it go. */
  cameBack: number;
  /** Closed, by the rep or by time, without an answer. */
  letGo: number;
  /** Still silent. */
  open: number;
}

/** What came of last messages that were sent in the period; `sent` is the sum of the others. */
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
  /** Answers behind it, at most the latest 50 of a mailbox. */
  answers: number;
  /** Hours of the clock, as in the sidebar's rhythm: the middle answer, and the band that holds the middle half of them. */
  medianHours: number;
  fromHours: number;
  toHours: number;
}

export interface WeekdayRhythm {
  /** ISO: 1 = Monday. */
  weekday: number;
  /** Own messages of which it is known whether an answer came next. */
  sent: number;
  answered: number;
  /** Hours of the clock. Null with fewer than five answers. */
  medianHours: number | null;
}

/** What the latest news was when an unusual silence began. */
export type SilenceStart = 'first-answer' | 'offer' | 'meeting' | 'missed-meeting' | 'exchange';

/** What the brake has spared. */
export interface BrakeNumbers {
  /** Sharp drafts that were slept on. */
  slept: number;
  /** Of these, how many were not sent before their rest was over. */
  notSent: number;
}
