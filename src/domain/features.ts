import type { ReplyFeatures } from './estimate.ts';
import type { Exchange, Undated } from './exchange.ts';
import { dayMs } from './time.ts';

/** Everything a model is told about a silence except how long it has lasted. */
export type History = Omit<ReplyFeatures, 'silentDays'>;

/**
 * Counts what had been written before the silence that began at `sinceMs`; what came later is not looked at. Messages
 * without a time are spread evenly over the life of their conversation, up to its newest time known; where its beginning is
 * unknown they all count as recent as that, which makes an answer likelier: better silent than wrong. So do messages that may
 * lie in a span of days, or before the silence, where times are not exact.
 *
 * @param recentToMs where the spans of days end, if not with the silence
 */
export function historyBefore(sinceMs: number, { turns, undated }: Exchange, recentToMs = sinceMs): History {
  let [in30, in90, all] = [0, 0, 0];
  const begin = turns.findLastIndex(({ atMs }) => atMs <= sinceMs);
  const earliestSinceMs = Math.min(recentToMs, turns[begin]?.span?.earliestMs ?? recentToMs);
  for (const [index, { atMs, span }] of turns.entries()) {
    // In the same rough moment as the message that begins the silence, but before it.
    const isBefore = atMs < sinceMs || (atMs === sinceMs && span !== undefined && index < begin);
    if (!isBefore) continue;
    const latestMs = span?.latestMs ?? atMs;
    all += 1;
    if (latestMs >= earliestSinceMs - 30 * dayMs) in30 += 1;
    if (latestMs >= earliestSinceMs - 90 * dayMs) in90 += 1;
  }
  for (const each of undated) {
    if (each.sinceMs !== null && each.sinceMs >= sinceMs) continue;
    in30 += each.count * shareWithin(each, sinceMs, 30);
    in90 += each.count * shareWithin(each, sinceMs, 90);
    all += each.count;
  }
  return { messagesIn30Days: in30, messagesIn90Days: in90, messages: all };
}

/** Share of a conversation's life up to `sinceMs` that lies in the last `days` before it. */
function shareWithin({ sinceMs: startedAtMs, untilMs }: Undated, sinceMs: number, days: number): number {
  const endMs = Math.min(untilMs ?? sinceMs, sinceMs);
  const fromMs = sinceMs - days * dayMs;
  if (endMs <= fromMs) return 0;
  const lifeMs = endMs - (startedAtMs ?? endMs);
  return lifeMs <= endMs - fromMs ? 1 : (endMs - fromMs) / lifeMs;
}
