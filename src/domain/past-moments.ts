import { plainProspect } from './estimate.ts';
import type { Turn } from './exchange.ts';
import { historyBefore } from './features.ts';
import { shippedLogitOf } from './reply-model.ts';
import { dayMs } from './time.ts';

/** One moment of a silence of this mailbox, over or not: what the model said then, and what is known to have come of it. */
export interface PastMoment {
  /** Who was silent. */
  contact: string;
  /** Epoch ms. */
  atMs: number;
  /** Days of silence at that moment. */
  silentDays: number;
  /** Log odds of an answer within 30 days that the model gave then. */
  logit: number;
  /** Epoch ms of the contact's next message; infinite where none has been seen. */
  answeredMs: number;
  /** Epoch ms until which an answer would have been seen. */
  watchedUntilMs: number;
}

/** Days of silence at which a moment is looked at (design reply-model.md 3). */
const momentDays = [1, 2, 3, 5, 7, 10, 14, 21, 30];
/** Each of the two must have written so often, the message that begins the silence included. */
const fewestWritten = 2;

/** Between which instants (epoch ms) everything the two wrote to each other would have been seen. */
export interface Watch {
  fromMs: number;
  untilMs: number;
}

/**
 * The past silences of one contact: for each of the rep's messages the moments after so many silent days, with what the shipped model
 * said then. Only what had been written before a silence tells the model about it.
 *
 * @param turns what the two wrote to each other, over all conversations, oldest first
 */
export function pastMoments(contact: string, turns: readonly Turn[], watch: Watch): PastMoment[] {
  const moments: PastMoment[] = [];
  const written = { rep: 0, contact: 0 };
  for (const [index, { by, atMs: sinceMs }] of turns.entries()) {
    written[by] += 1;
    if (by !== 'rep' || Math.min(written.rep, written.contact) < fewestWritten || sinceMs < watch.fromMs) continue;
    const nextMs = turns[index + 1]?.atMs ?? Number.POSITIVE_INFINITY;
    const days = momentDays.filter((each) => sinceMs + each * dayMs < Math.min(nextMs, watch.untilMs));
    if (days.length === 0) continue;
    const history = historyBefore(sinceMs, { turns: turns.slice(0, index + 1), answers: written.contact, undated: [] });
    const answer = turns.find(
      ({ by: who, atMs }, later) => later > index && who === 'contact' && atMs <= watch.untilMs,
    );
    for (const silentDays of days)
      moments.push({
        ...{ contact, silentDays, atMs: sinceMs + silentDays * dayMs, watchedUntilMs: watch.untilMs },
        logit: shippedLogitOf({ ...history, silentDays, circumstances: plainProspect }),
        answeredMs: answer?.atMs ?? Number.POSITIVE_INFINITY,
      });
  }
  return moments;
}
