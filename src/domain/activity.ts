import type { Turn } from './exchange.ts';
import { dayMs } from './time.ts';

/** How lively an exchange was before a silence, in days on which somebody wrote. */
export interface Activity {
  /** Days on which the contact wrote, fading with their age by 1/e in 15 days. */
  contactDays15: number;
  /** The same, fading in 365 days. */
  contactDays365: number;
  /** Days on which either wrote, fading in 90 days. */
  sharedDays90: number;
  /** Days on which the contact wrote for each day the two have known each other, the latest year counting most; 0 to 1. */
  contactPace: number;
  /** Days since their first message known. */
  knownDays: number;
  /** Days between the contact's latest message and the silence; infinite where no time of theirs is known. */
  daysSinceContact: number;
}

const nothingYet: Activity = {
  contactDays15: 0,
  contactDays365: 0,
  sharedDays90: 0,
  contactPace: 0,
  knownDays: 0,
  daysSinceContact: Number.POSITIVE_INFINITY,
};

/**
 * How lively the exchange was. A day is not one of the calendar, which depends on the zone: a message counts as the share of
 * 24 h that has passed since the writer's one before, so that ten messages of one hour are hardly more than one.
 * Where times are not exact, days are the most that they can have been, but the pace, which speaks against an answer, is the least.
 *
 * @param earliestMs earliest instant at which the silence can have begun
 * @param sinceMs the instant from which it counts
 * @param past what was written before it, oldest first
 */
export function activityBefore(earliestMs: number, sinceMs: number, past: readonly Turn[]): Activity {
  const found: Activity = { ...nothingYet };
  const first = past[0];
  if (!first) return found;
  let leastDays = 0;
  let before: Turn | null = null;
  let ofContact: Turn | null = null;
  for (const turn of past) {
    const age = Math.max(0, earliestMs - latest(turn)) / dayMs;
    found.sharedDays90 += mostDays(before, turn) * Math.exp(-age / 90);
    before = turn;
    if (turn.by === 'rep') continue;
    const most = mostDays(ofContact, turn);
    found.contactDays15 += most * Math.exp(-age / 15);
    found.contactDays365 += most * Math.exp(-age / 365);
    const least = ofContact ? Math.min(1, Math.max(0, earliest(turn) - latest(ofContact)) / dayMs) : 1;
    leastDays += least * Math.exp(-(sinceMs - earliest(turn)) / (365 * dayMs));
    ofContact = turn;
    found.daysSinceContact = (sinceMs - earliest(turn)) / dayMs;
  }
  const longestDays = (sinceMs - earliest(first)) / dayMs;
  found.knownDays = Math.max(0, earliestMs - latest(first)) / dayMs;
  found.contactPace = Math.min(1, leastDays / observedDays(longestDays));
  return found;
}

/** Days over which a pace is taken, the latest year counting most; one more, so that a first day is no pace of one a day. */
export function observedDays(knownDays: number): number {
  return 1 + 365 * (1 - Math.exp(-knownDays / 365));
}

/** The share of a day, at most 1, that can lie between two messages of a writer; 1 for the first. */
function mostDays(before: Turn | null, turn: Turn): number {
  return before ? Math.min(1, (latest(turn) - earliest(before)) / dayMs) : 1;
}

const earliest = ({ atMs, span }: Turn) => span?.earliestMs ?? atMs;
const latest = ({ atMs, span }: Turn) => span?.latestMs ?? atMs;
