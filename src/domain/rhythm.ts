import type { Turn } from './exchange.ts';
import type { Rhythm } from './standing.ts';

const maxDelays = 50;
const minDelays = 3;

/**
 * Answers faster than this are mail imported in one go, whose times are those of the import (gmail.md 3): nobody reads and
 * answers in fifteen seconds.
 */
const bunchedWithinMs = 15_000;

/**
 * How fast the contact has answered: for each of their answers the time since the first of the rep's messages that was
 * waiting for it. `turns` oldest first, over all conversations with them.
 */
export function rhythmOf(turns: readonly Turn[]): Rhythm {
  const delays: number[] = [];
  let waitingSinceMs: number | null = null;
  for (const { by, atMs } of turns) {
    if (by === 'rep') waitingSinceMs ??= atMs;
    else if (waitingSinceMs !== null) {
      const delay = atMs - waitingSinceMs;
      if (delay >= bunchedWithinMs) delays.push(delay);
      waitingSinceMs = null;
    }
  }
  const answerDelaysMs = delays.slice(-maxDelays);
  if (answerDelaysMs.length < minDelays) return { answerDelaysMs, usual: null };
  const sorted = answerDelaysMs.toSorted((a, b) => a - b);
  const [fromMs, medianMs, toMs] = [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)];
  return { answerDelaysMs, usual: { medianMs, fromMs, toMs } };
}

/** Quantile of sorted numbers, interpolated between neighbours. */
function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  return Math.round(low + (high - low) * (position - Math.floor(position)));
}
