import { activityBefore, observedDays } from './activity.ts';
import type { ReplyFeatures } from './estimate.ts';
import type { Exchange, Turn, Undated } from './exchange.ts';
import { dayMs } from './time.ts';

/** Everything a model is told about a silence except how long it has lasted and what the rep knows of meetings. */
export type History = Omit<ReplyFeatures, 'silentDays' | 'circumstances'>;

/**
 * What had been written before the silence that began at `sinceMs`; what came later is not looked at. Where something is not
 * exactly known, every feature takes the value that makes an answer likelier: better silent than wrong. Messages
 * without a time are spread evenly over the life of their conversation, up to its newest time known, every second one a
 * day of the contact's; where its beginning is unknown they all count as recent as that. So do messages that may lie in a span of days, or before the
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
    const days = Math.min(each.count / 2, 1 + lifeOf(each, sinceMs).days);
    history.contactDays15 += days * fadedShare(each, sinceMs, 15);
    history.contactDays365 += days * fadedShare(each, sinceMs, 365);
    history.sharedDays90 += days * fadedShare(each, sinceMs, 90);
    if (each.sinceMs === null) continue;
    // They have known each other since the conversation began, and the contact's latest message came no earlier.
    const begunDays = (sinceMs - each.sinceMs) / dayMs;
    history.knownDays = Math.max(history.knownDays, begunDays);
    history.daysSinceContact = Math.min(history.daysSinceContact, begunDays);
    history.contactPace = Math.min(
      1,
      history.contactPace + (days * fadedShare(each, sinceMs, 365)) / observedDays(begunDays),
    );
  }
  return history;
}

const latest = ({ atMs, span }: Turn) => span?.latestMs ?? atMs;

/** How long ago (days) a conversation's newest time known was at `sinceMs`, and how long it had lived then; 0 where unknown. */
function lifeOf({ sinceMs: startedAtMs, untilMs }: Undated, sinceMs: number): { ago: number; days: number } {
  const endMs = Math.min(untilMs ?? sinceMs, sinceMs);
  return { ago: (sinceMs - endMs) / dayMs, days: Math.max(0, endMs - (startedAtMs ?? endMs)) / dayMs };
}

/** Share of a conversation's life up to `sinceMs` that lies in the last `within` days before it. */
function shareWithin(each: Undated, sinceMs: number, within: number): number {
  const { ago, days } = lifeOf(each, sinceMs);
  if (ago >= within) return 0;
  return days <= within - ago ? 1 : (within - ago) / days;
}

/** What is left of a day of its life, on average, when it fades by 1/e in `fading` days. */
function fadedShare(each: Undated, sinceMs: number, fading: number): number {
  const { ago, days } = lifeOf(each, sinceMs);
  const atItsEnd = Math.exp(-ago / fading);
  return days === 0 ? atItsEnd : (atItsEnd * (1 - Math.exp(-days / fading)) * fading) / days;
}
