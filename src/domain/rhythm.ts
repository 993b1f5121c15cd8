import type { Turn } from './exchange.ts';
import type { Rhythm } from './standing.ts';
import { dayMs, longestBetween } from './time.ts';

const maxDelays = 50;
const minDelays = 3;

/**
 * Answers faster than this are mail imported in one go, whose times are those of the import: nobody reads and answers in
 * fifteen seconds.
 */
const bunchedWithinMs = 15_000;

/**
 * How fast the contact has answered: for each of their answers the time since the first of the rep's messages that was
 * waiting for it, at most where times are not exact: better a habit too slow than a silence too early. `turns` oldest first,
 * over all conversations with them.
 */
export function rhythmOf(turns: readonly Turn[]): Rhythm {
  const delays: { ms: number; isExact: boolean }[] = [];
  let waiting: Turn | null = null;
  for (const turn of turns) {
    if (turn.by === 'rep') waiting ??= turn;
    else if (waiting !== null) {
      const ms = longestBetween(waiting, turn);
      const isExact = waiting.errorMs === undefined && turn.errorMs === undefined;
      if (ms >= bunchedWithinMs) delays.push({ ms, isExact });
      waiting = null;
    }
  }
  const latest = delays.slice(-maxDelays);
  const certainty = latest.some(({ isExact }) => !isExact) ? ({ isApproximate: true } as const) : {};
  const answerDelaysMs = latest.map(({ ms }) => ms);
  if (answerDelaysMs.length < minDelays) return { answerDelaysMs, usual: null, ...certainty };
  const sorted = answerDelaysMs.toSorted((a, b) => a - b);
  const [fromMs, medianMs, toMs] = [quantile(sorted, 0.1), quantile(sorted, 0.5), quantile(sorted, 0.9)];
  return { answerDelaysMs, usual: { medianMs, fromMs, toMs }, ...certainty };
}

/** The delays as far as they are known (ms): in whole days, rounded up, where times are not exact. */
export function knownDelaysMs({ answerDelaysMs, isApproximate }: Rhythm): number[] {
  return isApproximate ? answerDelaysMs.map((ms) => Math.max(1, Math.ceil(ms / dayMs - 0.01)) * dayMs) : answerDelaysMs;
}

/** Quantile of sorted numbers, interpolated between neighbours. */
export function quantile(sorted: readonly number[], share: number): number {
  const position = (sorted.length - 1) * share;
  const low = sorted[Math.floor(position)] ?? 0;
  const high = sorted[Math.ceil(position)] ?? low;
  return Math.round(low + (high - low) * (position - Math.floor(position)));
}
