import type { Turn } from './exchange.ts';
import { dayMs } from './time.ts';

/** What the rep did in seven days while contacts were silent. */
export interface FollowUpWeek {
  /** Own messages that followed an own message without an answer between. */
  followUps: number;
  /** Days of waiting, of all contacts together. */
  silentDays: number;
}

/** The present week and the eight before it. */
const weeksKept = 9;
const weekMs = 7 * dayMs;
/** Whoever has been silent for longer is not being waited for any more. */
const longestWaitMs = 60 * dayMs;

/** Weeks without anything, the latest first. */
export function emptyWeeks(): FollowUpWeek[] {
  return Array.from({ length: weeksKept }, () => ({ followUps: 0, silentDays: 0 }));
}

/** Adds what happened with one contact to the weeks before `untilMs`, the latest first. @param turns oldest first */
export function addFollowUps(weeks: FollowUpWeek[], turns: readonly Turn[], untilMs: number): void {
  for (const [index, { by, atMs }] of turns.entries()) {
    if (by !== 'rep' || atMs > untilMs) continue;
    const endMs = Math.min(turns[index + 1]?.atMs ?? untilMs, atMs + longestWaitMs, untilMs);
    if (endMs < untilMs - weeks.length * weekMs) continue;
    const isFollowUp = followsOwn(turns, index);
    for (const [age, week] of weeks.entries()) {
      const [fromMs, toMs] = [untilMs - (age + 1) * weekMs, untilMs - age * weekMs];
      week.silentDays += Math.max(0, Math.min(endMs, toMs) - Math.max(atMs, fromMs)) / dayMs;
      if (isFollowUp && atMs > fromMs && atMs <= toMs) week.followUps += 1;
    }
  }
}

/** The rep's messages after `sinceMs` (epoch ms) that followed one of theirs without an answer between. @param turns oldest first */
export function followUpsAfter(sinceMs: number, turns: readonly Turn[]): number {
  return turns.filter(({ by, atMs }, index) => by === 'rep' && atMs > sinceMs && followsOwn(turns, index)).length;
}

/** Whether a message surely followed one of the rep's without an answer between. */
function followsOwn(turns: readonly Turn[], index: number): boolean {
  return turns[index - 1]?.by === 'rep' && turns[index]?.mayFollowAnswer === undefined;
}
