import type { When } from '../time.ts';

/** What the words of a mail say of it: the only thing that is kept of them. An ordinary mail has no signal. */
export type MailSignal =
  /** Sent by a machine in the name of a person: received, will be handled. */
  | { kind: 'auto-reply' }
  /** The person is away; `returnsOn` is the first day on which they are back (civil date `yyyy-mm-dd`), null where it is not told. */
  | { kind: 'out-of-office'; returnsOn: string | null }
  /** A mail that could not be delivered. */
  | { kind: 'bounce' }
  | CalendarSignal
  /** Words of a person: an acceptance that may mean “I'll think about it”, a clear one, a clear refusal. */
  | { kind: 'ambiguous-yes' | 'clear-yes' | 'clear-no' };

/** A mail that a calendar made for a person. */
export interface CalendarSignal {
  kind: CalendarKind;
  /** When the meeting begins, as far as the mail tells; `day` where its zone is not told. */
  at: When;
  /** Epoch ms of its end; null where not told. */
  endsAtMs: number | null;
}

export type CalendarKind =
  | 'calendar-invite'
  | 'calendar-update'
  | 'calendar-cancel'
  | 'calendar-accept'
  | 'calendar-tentative'
  | 'calendar-decline';

export type SignalKind = MailSignal['kind'];

/** One mail as a recogniser sees it. Looked at in memory only. */
export interface MailWords {
  /** Of the mail or its conversation, '' where unknown. */
  subject: string;
  /** The visible words of its author, lines separated by "\n"; '' where they are not on screen. */
  text: string;
  /** Lower-cased address of the sender; null where unknown. */
  sender: string | null;
  /** Epoch ms at which it was sent, for dates without a year; null where unknown. */
  sentAtMs: number | null;
}
