import { activityBefore } from './activity.ts';
import type { ReplyFeatures } from './estimate.ts';
import type { Exchange, Turn, Undated } from './exchange.ts';
import { dayMs } from './time.ts';

/** Everything a model is told about a silence except how long it has lasted and what the rep knows of meetings. */
export type History = Omit<ReplyFeatures, 'silentDays' | 'circumstances'>;

/**
 * What had been written before the silence that began at `sinceMs`; what came later is not looked at. Where something is not
 * exactly known, every feature takes the value that makes an answer likelier: better silent than wrong. Messages
 * without a time are spread evenly over the life of their conversation, up to its newest time known, and are the contact's;
 * where its beginning is unknown they all count as recent as that. So do messages that may lie in a span of days, or before the
 * silence.
 *
 * @param recentToMs where the spans of days end, if not with the silence
 */
export function historyBefore(sinceMs: number, { turns, undated }: Exchange, recentToMs = sinceMs): History {
  const begin = turns.findLastIndex(({ atMs }) => atMs <= sinceMs);
  const earliestSinceMs = Math.min(recentToMs, turns[begin]?.span?.earliestMs ?? recentToMs);
  // In the same rough moment as the message that begins the silence, but before it.
  const isBefore = ({ atMs, span }: Turn, index: number) =>
    atMs < sinceMs || (atMs === sinceMs && span !== undefined && index < begin);
  const past = turns.slice(0, begin + 1).filter(isBefore);
  const history: History = {
    messagesIn30Days: past.filter((turn) => latest(turn) >= earliestSinceMs - 30 * dayMs).length,
    messagesIn90Days: past.filter((turn) => latest(turn) >= earliestSinceMs - 90 * dayMs).length,
    messages: past.length,
    ...activityBefore(earliestSinceMs, sinceMs, past),
  };
  for (const each of undated) {
    if (each.sinceMs !== null && each.sinceMs >= sinceMs) continue;
    const within = (days: number) => each.count * shareWithin(each, sinceMs, days);
    history.messagesIn30Days += within(30);
    history.messagesIn90Days += within(90);
    history.messages += each.count;
    // A message fades with its age: one of the last month counts in full at most, one of three years hardly.
    history.contactDays15 += within(60);
    history.contactDays365 += within(1000);
    history.sharedDays90 += within(365);
  }
  return history;
}

const latest = ({ atMs, span }: Turn) => span?.latestMs ?? atMs;

/** Share of a conversation's life up to `sinceMs` that lies in the last `days` before it. */
function shareWithin({ sinceMs: startedAtMs, untilMs }: Undated, sinceMs: number, days: number): number {
  const endMs = Math.min(untilMs ?? sinceMs, sinceMs);
  const fromMs = sinceMs - days * dayMs;
  if (endMs <= fromMs) return 0;
  const lifeMs = endMs - (startedAtMs ?? endMs);
  return lifeMs <= endMs - fromMs ? 1 : (endMs - fromMs) / lifeMs;
}
