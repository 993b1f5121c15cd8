import type { OwnPace } from './mailbox-habits.ts';
import { namesOffer } from './offer-subject.ts';
import type { PastExchange } from './past-exchange.ts';
import { dayMs } from './time.ts';

/** Fewer answered silences, or offers, than these are no habit. */
const fewest = 8;
const weekMs = 7 * dayMs;

/** What one contact adds to the rep's own pace. */
export interface PaceSample {
  /** For each silence that was answered, the rep's messages for each week of waiting. */
  perWeek: number[];
  /** Days from the first contact to the first offer that was answered; null for none. */
  daysToOffer: number | null;
  /** Conversations in which an answer came. */
  answered: number;
}

/** How fast the rep went with one contact, where an answer came. What is not wholly known is left out. */
export function paceSampleOf({ turns, completeUntilMs, subjects }: PastExchange): PaceSample {
  const known = turns.filter(({ atMs }) => atMs < completeUntilMs);
  const perWeek: number[] = [];
  const answeredIn = new Set<string>();
  let waitingSinceMs = 0;
  let messages = 0;
  for (const { by, atMs, conversationId } of known) {
    if (by === 'rep') {
      if (messages === 0) waitingSinceMs = atMs;
      messages += 1;
    } else if (messages > 0) {
      perWeek.push(messagesPerWeek(messages, atMs - waitingSinceMs));
      answeredIn.add(conversationId);
      messages = 0;
    }
  }
  const [first] = known;
  const offer = known.find(({ by, conversationId }) => by === 'rep' && namesOffer(subjects.get(conversationId) ?? ''));
  const isAnswered = offer && known.some(({ by, atMs }) => by === 'contact' && atMs > offer.atMs);
  return {
    perWeek,
    daysToOffer: first && isAnswered ? (offer.atMs - first.atMs) / dayMs : null,
    answered: answeredIn.size,
  };
}

/**
 * Messages for each week of waiting (ms). Less than a week counts as one: a message that was answered within the hour is one message in
 * that week, not a hundred.
 */
export function messagesPerWeek(count: number, waitingMs: number): number {
  return count / Math.max(1, waitingMs / weekMs);
}

/** The rep's own pace over all contacts. */
export function ownPaceOf(samples: readonly PaceSample[]): OwnPace {
  return {
    messagesPerSilentWeek: habitOf(samples.flatMap(({ perWeek }) => perWeek)),
    daysToOffer: habitOf(samples.flatMap(({ daysToOffer }) => daysToOffer ?? [])),
    from: samples.reduce((sum, { answered }) => sum + answered, 0),
  };
}

function habitOf(values: readonly number[]): number | null {
  return values.length < fewest ? null : medianOf(values);
}

/** The middle of some numbers; of an even count the mean of both middle ones; 0 of none. */
export function medianOf(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  return ((sorted[Math.floor(middle)] ?? 0) + (sorted[Math.ceil(middle)] ?? 0)) / 2;
}
