import type { Settings } from '../settings.ts';
import { dayMs, earliestOf, hourMs, latestOf } from '../time.ts';
import { addWorkingDays, workingDaysBetween } from '../working-time.ts';
import type { Meeting } from './meeting.ts';

/** How long a meeting takes whose end is not told. */
const usualLengthMs = hourMs;
/** From so many working days before it on a meeting wants to be confirmed (product.md 3). */
const nearWorkingDays = 2;
/** For so many working days after it the rep is asked whether it happened: later nobody remembers. */
const askedForWorkingDays = 20;
/** Rounding of working days. */
const epsilon = 1e-9;
/** A rep who does not work for so long is not told of a meeting that is near. */
const longestBreakMs = 60 * dayMs;

/** Earliest instant (epoch ms) at which a meeting begins: of one known by its day the beginning of it; null where unknown. */
export function beginOf({ at }: Meeting): number | null {
  return at.precision === 'unknown' ? null : earliestOf(at);
}

/** The instant (epoch ms) at which it is surely over: the end of the day where only that is known; null where unknown. */
export function endOf({ at, endsAtMs, overAtMs }: Meeting): number | null {
  if (at.precision === 'unknown') return null;
  if (overAtMs !== undefined) return overAtMs;
  if (at.precision === 'day') return Math.max(latestOf(at), endsAtMs ?? 0);
  return endsAtMs !== null && endsAtMs >= at.atMs ? endsAtMs : at.atMs + usualLengthMs;
}

/** Epoch ms from which a meeting is near: whenever it begins on its day, two working days are not left before it. */
export function nearFrom(meeting: Meeting, settings: Settings): number {
  const beginMs = meeting.at.precision === 'unknown' ? Number.POSITIVE_INFINITY : latestOf(meeting.at);
  if (!Number.isFinite(beginMs)) return beginMs;
  let [low, high] = [beginMs - longestBreakMs, beginMs];
  const isNear = (atMs: number) => workingDaysBetween(atMs, beginMs, settings) <= nearWorkingDays + epsilon;
  if (isNear(low)) return beginMs;
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (isNear(middle)) high = middle;
    else low = middle;
  }
  return high;
}

/** Epoch ms until which the rep is asked whether a meeting happened that is over. */
export function askedUntil(endMs: number, settings: Settings): number {
  return addWorkingDays(endMs, askedForWorkingDays, settings);
}
