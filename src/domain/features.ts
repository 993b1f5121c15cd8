import type { ReplyFeatures } from './estimate.ts';
import type { Exchange } from './exchange.ts';
import { dayMs } from './time.ts';

/** Everything a model is told about a silence except how long it has lasted. */
export type History = Omit<ReplyFeatures, 'silentDays'>;

/**
 * Counts what had been written before the silence that began at `sinceMs`; what came later is not looked at. Messages
 * without a time are spread evenly over the life of their conversation; where its beginning is unknown they all count as
 * recent, which makes an answer likelier: better silent than wrong.
 */
export function historyBefore(sinceMs: number, { turns, undated }: Exchange): History {
  let [in30, in90, all] = [0, 0, 0];
  for (const { atMs } of turns) {
    if (atMs >= sinceMs) break;
    all += 1;
    if (atMs >= sinceMs - 30 * dayMs) in30 += 1;
    if (atMs >= sinceMs - 90 * dayMs) in90 += 1;
  }
  for (const { count, sinceMs: startedAtMs } of undated) {
    if (startedAtMs !== null && startedAtMs >= sinceMs) continue;
    const lifeMs = startedAtMs === null ? 0 : sinceMs - startedAtMs;
    const shareWithin = (days: number) => (lifeMs <= days * dayMs ? 1 : (days * dayMs) / lifeMs);
    in30 += count * shareWithin(30);
    in90 += count * shareWithin(90);
    all += count;
  }
  return { messagesIn30Days: in30, messagesIn90Days: in90, messages: all };
}
