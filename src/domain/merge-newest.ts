import type { ConversationFacts, MessageFact } from './facts.ts';
import { earliestOf, latestOf, mayCoincide, morePrecise, type When } from './time.ts';

type Newest = ConversationFacts['newest'];
type Unnamed = NonNullable<ConversationFacts['unnamed']>;

/** The latest of messages sorted oldest first, unknown times last; one without a time only where there is no other. */
export function latestMessage(messages: readonly MessageFact[]): Newest | null {
  const latest = messages.findLast(({ at }) => at.precision !== 'unknown') ?? messages.at(-1);
  return latest ? { id: latest.id, at: latest.at } : null;
}

/** The latest of the times that rows gave without naming a message, and when it was read last. */
export function laterUnnamed(a: Unnamed | undefined, b: Unnamed | undefined): Unnamed | undefined {
  if (!a || !b) return a ?? b;
  const difference = earliestOf(a.at) - earliestOf(b.at);
  if (difference !== 0) return difference > 0 ? a : b;
  if (a.at.precision === b.at.precision) return a.seenAtMs >= b.seenAtMs ? a : b;
  return morePrecise(a.at, b.at) === a.at ? a : b;
}

/**
 * The newest message after a reading, and when it was last shown as the newest. A row without a message id stands for the
 * identified message of the same minute, if there is one; when it is later than all of them, something newer has come that was
 * not read.
 *
 * @param latest the latest identified message
 * @param shown the message that this reading names as the newest, if it names one
 * @param unnamed what rows say that name none
 */
export function joinNewest(
  stored: Pick<ConversationFacts, 'newest' | 'seenAtMs'>,
  latest: Newest | null,
  shown: Newest | null,
  unnamed: Unnamed | undefined,
  takenAtMs: number,
): Pick<ConversationFacts, 'newest' | 'seenAtMs'> {
  const isOvertaken = unnamed !== undefined && isLater(unnamed.at, latest);
  const newest = isOvertaken ? { id: null, at: unnamed.at } : (latest ?? stored.newest);
  const seen = [
    ...(newest.id !== null && stored.newest.id === newest.id ? [stored.seenAtMs] : []),
    ...(newest.id !== null && shown?.id === newest.id ? [takenAtMs] : []),
    ...(unnamed && (isOvertaken || isConfirmed(newest, unnamed.at)) ? [unnamed.seenAtMs] : []),
  ];
  return { newest, seenAtMs: Math.max(0, ...seen) };
}

function isLater(at: When, latest: Newest | null): boolean {
  return latest === null || latest.at.precision === 'unknown' || earliestOf(at) > latestOf(latest.at);
}

/** Whether a row of that time shows the message as the newest: a day alone does not tell which one of that day it means. */
function isConfirmed(newest: Newest, at: When): boolean {
  return newest.at.precision !== 'unknown' && [newest.at, at].every(isOfMinute) && mayCoincide(newest.at, at);
}

const isOfMinute = ({ precision }: When) => precision === 'minute' || precision === 'exact';
