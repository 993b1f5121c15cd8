import type { ConversationFacts, MessageFact } from './facts.ts';
import { earliestOf, mayCoincide, morePrecise } from './time.ts';

type Newest = ConversationFacts['newest'];

/** The latest of messages sorted oldest first, unknown times last; one without a time only where there is no other. */
export function latestMessage(messages: readonly MessageFact[]): Newest | null {
  const latest = messages.findLast(({ at }) => at.precision !== 'unknown') ?? messages.at(-1);
  return latest ? { id: latest.id, at: latest.at } : null;
}

/**
 * The newest message after a reading, and when it was last shown as the newest. A row without a message id stands for
 * the identified message of the same moment, if there is one.
 */
export function joinNewest(
  stored: Pick<ConversationFacts, 'newest' | 'seenAtMs'>,
  latest: Newest | null,
  shown: Newest | null,
  takenAtMs: number,
): Pick<ConversationFacts, 'newest' | 'seenAtMs'> {
  const newest = [latest, shown?.id === null ? shown : null].reduce<Newest>(
    (best, candidate) => (candidate ? laterNewest(best, candidate) : best),
    // The stored id is among the messages already, perhaps with a better time now.
    stored.newest.id === null || latest === null ? stored.newest : latest,
  );
  const seen = [
    ...(isSameMessage(stored.newest, newest) ? [stored.seenAtMs] : []),
    ...(shown && isSameMessage(shown, newest) ? [takenAtMs] : []),
  ];
  return { newest, seenAtMs: Math.max(0, ...seen) };
}

function laterNewest(a: Newest, b: Newest): Newest {
  if (isSameMessage(a, b)) return { id: a.id ?? b.id, at: morePrecise(a.at, b.at) };
  const difference = earliestOf(a.at) - earliestOf(b.at);
  if (difference !== 0) return difference > 0 ? a : b;
  // Of two at the same moment: the identified one, then the later id, so that the order of arrival does not matter.
  return (a.id ?? '') >= (b.id ?? '') ? a : b;
}

function isSameMessage(a: Newest, b: Newest): boolean {
  if (a.id !== null && b.id !== null) return a.id === b.id;
  return a.at.precision !== 'unknown' && b.at.precision !== 'unknown' && mayCoincide(a.at, b.at);
}
