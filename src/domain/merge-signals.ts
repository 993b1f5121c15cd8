import type { CalendarSignal, MailSignal, SignalKind } from './signals/mail-signal.ts';
import { instantOf } from './time.ts';

/**
 * Which of two signals of one message is kept where readings contradict each other, the later in this list: what keeps
 * a silence from being one before what does not. A human's words and calendar mails are answers, an automatic mail is none.
 */
const rank: Readonly<Record<SignalKind, number>> = {
  'auto-reply': 0,
  'out-of-office': 1,
  bounce: 2,
  'clear-yes': 3,
  'ambiguous-yes': 4,
  'clear-no': 5,
  'calendar-accept': 6,
  'calendar-tentative': 7,
  'calendar-invite': 8,
  'calendar-update': 9,
  'calendar-decline': 10,
  'calendar-cancel': 11,
};

/** Joins what two readings say of the words of one message, in any order: what was once seen is kept. */
export function joinSignals(a: MailSignal | undefined, b: MailSignal | undefined): MailSignal | undefined {
  if (!a || !b) return a ?? b;
  return compare(a, b) >= 0 ? a : b;
}

function compare(a: MailSignal, b: MailSignal): number {
  if (a.kind !== b.kind) return rank[a.kind] - rank[b.kind];
  // The later return keeps a silence explained for longer; no date tells the least.
  if (a.kind === 'out-of-office' && b.kind === 'out-of-office')
    return (a.returnsOn ?? '') < (b.returnsOn ?? '') ? -1 : 1;
  return isCalendarSignal(a) && isCalendarSignal(b) ? compareMeetings(a, b) : 0;
}

const precisionRank = { unknown: 0, day: 1, minute: 2, exact: 3 } as const;

/** The more precise time; of two the earlier one, then the one whose end is known, the later end. */
function compareMeetings(a: CalendarSignal, b: CalendarSignal): number {
  return (
    precisionRank[a.at.precision] - precisionRank[b.at.precision] ||
    (instantOf(b.at) ?? 0) - (instantOf(a.at) ?? 0) ||
    (a.endsAtMs ?? 0) - (b.endsAtMs ?? 0)
  );
}

/** Whether a calendar made the mail for a person: an invitation, a change of it or an answer to it. */
export function isCalendarSignal(signal: MailSignal): signal is CalendarSignal {
  return signal.kind.startsWith('calendar-');
}
