import type { ConversationFacts, MessageFact } from './facts.ts';
import type { Settings } from './settings.ts';
import { dayMs, hourMs, latestByClock, momentOf, type Moment } from './time.ts';
import { addWorkingDays, workingTimeOf } from './working-time.ts';
import { zoneNamed } from './zone.ts';

/** A time in which somebody on the contact's side is away, by their own automatic reply. */
export interface Absence {
  /** Epoch ms of the reply. */
  toldAtMs: number;
  /** Epoch ms at which work begins on the first working day back; where no day is told, the end of a usual absence. */
  untilMs: number;
  /** Whether the reply tells the day. */
  isDated: boolean;
}

/** An absence of which no end is told is taken to last two working weeks. */
const undatedWorkingDays = 10;
/** The same for a rep who never works, in days. */
const undatedDays = 14;
/** A return further away was misread: nobody writes an automatic reply for longer. */
const longestMs = 400 * dayMs;
/** How far ahead a working day is looked for. */
const mostDaysOff = 60;

/**
 * The absence that lasts longest, of all told in conversations with these people before `beforeMs` and not answered since: who
 * writes while they are away is not away for the rep.
 */
export function absenceOf(
  conversations: readonly ConversationFacts[],
  contacts: ReadonlySet<string>,
  lastAnswer: Moment | null,
  settings: Settings,
  beforeMs = Number.POSITIVE_INFINITY,
): Absence | null {
  let longest: Absence | null = null;
  for (const { messages } of conversations) {
    for (const message of messages) {
      if (message.signal?.kind !== 'out-of-office') continue;
      const told = momentOf(message.at);
      if (!told || told.atMs >= beforeMs || (lastAnswer && lastAnswer.atMs > told.atMs)) continue;
      const absence = absenceIn(message, told, contacts, settings);
      if (absence && absence.untilMs > (longest?.untilMs ?? told.atMs)) longest = absence;
    }
  }
  return longest;
}

function absenceIn(
  { own, from, kind, signal }: MessageFact,
  told: Moment,
  contacts: ReadonlySet<string>,
  settings: Settings,
): Absence | null {
  if (kind !== 'auto-reply' || signal?.kind !== 'out-of-office' || own === true) return null;
  if (!from?.address || !contacts.has(from.address)) return null;
  const backAtMs = signal.returnsOn === null ? null : workBegins(signal.returnsOn, settings);
  if (backAtMs !== null && backAtMs < told.atMs + longestMs)
    return { toldAtMs: told.atMs, untilMs: backAtMs, isDated: true };
  const endMs = addWorkingDays(latestByClock(told), undatedWorkingDays, settings);
  const untilMs = Number.isFinite(endMs) ? endMs : latestByClock(told) + undatedDays * dayMs;
  return { toldAtMs: told.atMs, untilMs, isDated: false };
}

/** Epoch ms at which work begins on a civil date (`yyyy-mm-dd`) or the next working day; null for what is no date. */
function workBegins(date: string, settings: Settings): number | null {
  const midnight = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(midnight.getTime()) || !midnight.toISOString().startsWith(date)) return null;
  const first = midnight.getTime() / dayMs;
  const { isWorked } = workingTimeOf(settings);
  const day = Array.from({ length: mostDaysOff }, (_, index) => first + index).find(isWorked) ?? first;
  return zoneNamed(settings.timeZone).instantOf(day * dayMs + settings.workingHours.from * hourMs);
}
