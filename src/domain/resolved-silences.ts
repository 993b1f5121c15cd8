import { plainProspect } from './estimate.ts';
import type { Turn } from './exchange.ts';
import { historyBefore } from './features.ts';
import type { Resolved } from './recalibrate.ts';
import { shippedLogitOf } from './reply-model.ts';
import { dayMs } from './time.ts';

/** Days of silence at which a moment is looked at, and the days after it in which an answer counts (design reply-model.md 3). */
const momentDays = [1, 2, 3, 5, 7, 10, 14, 21, 30];
const horizonMs = 30 * dayMs;
/** Each of the two must have written so often, the message that begins the silence included. */
const fewestWritten = 2;

/** Between which instants (epoch ms) everything the two wrote to each other would have been seen. */
export interface Watch {
  fromMs: number;
  untilMs: number;
}

/**
 * What became of the past silences of one contact: for each of the rep's messages the moments after so many silent days whose 30 days
 * are over, with what the shipped model said then. Only what had been written before a silence tells the model about it.
 *
 * @param turns what the two wrote to each other, over all conversations, oldest first
 */
export function resolvedSilences(turns: readonly Turn[], watch: Watch): Resolved[] {
  const resolved: Resolved[] = [];
  const written = { rep: 0, contact: 0 };
  for (const [index, { by, atMs: sinceMs }] of turns.entries()) {
    written[by] += 1;
    if (by !== 'rep' || Math.min(written.rep, written.contact) < fewestWritten || sinceMs < watch.fromMs) continue;
    const nextMs = turns[index + 1]?.atMs ?? Number.POSITIVE_INFINITY;
    const days = momentDays.filter((each) => {
      const atMs = sinceMs + each * dayMs;
      return atMs < nextMs && atMs + horizonMs <= watch.untilMs;
    });
    if (days.length === 0) continue;
    const history = historyBefore(sinceMs, { turns: turns.slice(0, index + 1), answers: written.contact, undated: [] });
    const answeredMs = turns.find(({ by: who }, later) => later > index && who === 'contact')?.atMs;
    for (const silentDays of days) {
      const knownAtMs = sinceMs + silentDays * dayMs + horizonMs;
      const logit = shippedLogitOf({ ...history, silentDays, circumstances: plainProspect });
      resolved.push({ knownAtMs, logit, came: answeredMs !== undefined && answeredMs <= knownAtMs });
    }
  }
  return resolved;
}
