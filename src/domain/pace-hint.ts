import type { FollowUpWeek } from './follow-ups.ts';
import type { LastMessageLock } from './marks.ts';
import { medianOf } from './own-pace.ts';
import { dayMs, hourMs } from './time.ts';

/** A pace that has become a hurried one; `PaceHint` of the contract. */
export type HurriedPace =
  { code: 'many-last-messages'; count: number } | { code: 'more-follow-ups'; perDay: number; usualPerDay: number };

/** So many last messages within an hour are a bad hour, not work. */
const manyLastMessages = 3;
/** Fewer follow-ups in a week are no haste, whatever the weeks before. */
const fewestFollowUps = 6;
/** Weeks with somebody to wait for that make a habit. */
const fewestWeeks = 4;
/** This week's follow-ups for each silent day against the usual ones: less is the ups and downs of any week. */
const isMoreFrom = 1.5;

/** What the rep has done since the weeks were counted. */
export interface SinceCounted {
  followUps: number;
  days: number;
}

/**
 * Whether the rep hurries: several last messages within the last hour, or clearly more follow-ups for each silent day this week
 * than in the middle one of the eight weeks before.
 *
 * @param locks of all contacts @param weeks the latest first, as last counted
 */
export function hurriedPaceOf(
  locks: readonly LastMessageLock[],
  weeks: readonly FollowUpWeek[],
  since: SinceCounted,
  nowMs: number,
): HurriedPace | null {
  const count = lastMessagesWithin(hourMs, locks, nowMs);
  if (count >= manyLastMessages) return { code: 'many-last-messages', count };
  const [latest, ...before] = weeks;
  if (!latest) return null;
  const usual = before.filter(({ silentDays }) => silentDays >= 1).map(perDayOf);
  const followUps = latest.followUps + since.followUps;
  if (usual.length < fewestWeeks || followUps < fewestFollowUps) return null;
  // The days since the count were as full of waiting as those before.
  const perDay = perDayOf({ followUps, silentDays: latest.silentDays * (1 + since.days / 7) });
  const usualPerDay = medianOf(usual);
  return perDay >= usualPerDay * isMoreFrom ? { code: 'more-follow-ups', perDay, usualPerDay } : null;
}

function perDayOf({ followUps, silentDays }: FollowUpWeek): number {
  return followUps / Math.max(1, silentDays);
}

/** Last messages claimed or inserted in the last `withinMs`: one claim may have closed the locks of several people. */
function lastMessagesWithin(withinMs: number, locks: readonly LastMessageLock[], nowMs: number): number {
  const claims = new Set<string>();
  for (const lock of locks) {
    for (const { conversationId, claimedAtMs, insertedAtMs } of [lock, ...lock.history]) {
      const atMs = insertedAtMs ?? claimedAtMs;
      if (atMs <= nowMs && atMs > nowMs - withinMs) claims.add(JSON.stringify([conversationId, claimedAtMs]));
    }
  }
  return claims.size;
}

/** Epoch ms until which a hint first shown at `shownAtMs` may be shown again in its conversation, and anywhere after. */
export function shownAgain(shownAtMs: number): { hereUntilMs: number; anywhereFromMs: number } {
  return { hereUntilMs: shownAtMs + hourMs, anywhereFromMs: shownAtMs + dayMs };
}
