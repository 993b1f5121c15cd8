import { isOwn } from './address.ts';
import { assessBriefly, type AssessInput, type BriefAssessment } from './assess.ts';
import type { UnknownReason } from './reading.ts';
import { silenceCalendar } from './slow-season.ts';
import { latestMark, lookAt, type Situation } from './situation.ts';
import { dayMs, instantOf, momentOf } from './time.ts';
import { addWorkingDays } from './working-time.ts';

/** Whether opening a conversation is worth the rep's while. */
export interface WorthALook {
  isNow: boolean;
  /** Instants (epoch ms) at which the clock alone may change that; past ones do no harm. */
  changesAtMs: number[];
}

const no: WorthALook = { isNow: false, changesAtMs: [] };

/**
 * Whether a conversation whose standing is unknown may hide a silence that a look would settle: the list "worth a look". It
 * is no warning and counts nowhere. Two kinds: one that only lacks proof or freshness and would warn with them or ask about a meeting, and one
 * that was never read to its end, of which a list row shows who takes part and how old it is. Other doubts (a send is
 * pending, times contradict each other, the recipient is unclear) would be the same after a look.
 */
export function worthALook(input: AssessInput, { standing, reasons }: BriefAssessment): WorthALook {
  if (standing !== 'unknown') return no;
  const why = reasons.find((reason) => reason.code === 'unknown')?.why;
  return why === undefined ? no : lookFor(why, input);
}

function lookFor(why: UnknownReason, input: AssessInput): WorthALook {
  switch (why) {
    case 'not-seen-lately':
    case 'newest-not-identified':
      return wouldWarnIfProven(input);
    case 'never-opened':
    case 'newer-message-not-read':
      return mayHaveFallenSilent(lookAt(input));
    case 'send-pending':
    case 'time-unknown':
    case 'sender-unknown':
    case 'address-unknown':
    case 'maybe-answered-elsewhere':
    case 'recipient-unclear':
    case 'times-distrusted':
      return no;
  }
}

/** Judges as if a row had just named the newest message known as the last one. */
function wouldWarnIfProven(input: AssessInput): WorthALook {
  const { conversation, settings, nowMs } = input;
  const messageId = conversation.newest.id;
  if (messageId === null) return no;
  const listed = { atMs: nowMs, messageId, messageCount: Number.POSITIVE_INFINITY };
  const { warns, standing, nextCheckAtMs } = assessBriefly({
    ...input,
    conversation: { ...conversation, listed },
    settings: { ...settings, freshForHours: Number.POSITIVE_INFINITY },
  });
  return { isNow: warns || standing === 'unconfirmed', changesAtMs: nextCheckAtMs === null ? [] : [nextCheckAtMs] };
}

/** By what a row tells: both sides wrote, nobody is known to have answered since or to be away, and it is neither recent nor long over. */
function mayHaveFallenSilent(situation: Situation): WorthALook {
  const { conversation, newestBy, exchange, marks, absence, settings, nowMs } = situation;
  const newestMs = instantOf(conversation.newest.at);
  if (newestMs === null || !['rep', 'unproven'].includes(newestBy) || !haveBothWritten(situation)) return no;
  if (exchange.turns.some(({ by, atMs }) => by === 'contact' && atMs > newestMs)) return no;
  const lastTurnMs = exchange.turns.at(-1)?.atMs ?? newestMs;
  const sinceMs = Math.max(
    newestMs,
    lastTurnMs,
    absence?.untilMs ?? 0,
    latestMark(marks, 'answered-elsewhere', momentOf(conversation.newest.at))?.madeAtMs ?? 0,
  );
  const fromMs = addWorkingDays(sinceMs, settings.minGhostingWorkingDays, silenceCalendar(settings));
  const untilMs = newestMs + settings.olderSilenceDays * dayMs;
  return { isNow: fromMs <= nowMs && nowMs < untilMs, changesAtMs: fromMs < untilMs ? [fromMs, untilMs] : [] };
}

/** While a conversation was never opened its people are those of rows, which name who wrote. */
function haveBothWritten({ conversation, contacts, account, settings }: Situation): boolean {
  const { opened, people, totals, messages } = conversation;
  const writers = opened
    ? [...Object.keys(totals), ...messages.map(({ from }) => from?.address ?? null)]
    : people.map(({ address }) => address);
  const known = writers.filter((address) => address !== null);
  const hasRepWritten =
    messages.some(({ own }) => own === true) || known.some((address) => isOwn(address, account, settings));
  return hasRepWritten && known.some((address) => contacts.has(address));
}
