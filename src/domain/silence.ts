import type { Circumstances, ReplyFeatures, ReplyModel } from './estimate.ts';
import type { Turn } from './exchange.ts';
import type { History } from './features.ts';
import { wasMadeAfter, type Mark } from './marks.ts';
import type { Settings } from './settings.ts';
import { afterSilence, silenceCalendar, silentMsBetween } from './slow-season.ts';
import type { Rhythm, Silence } from './standing.ts';
import { dayMs, latestByClock, type Moment } from './time.ts';
import { unlikelyFrom } from './unlikely-from.ts';
import { addWorkingDays, workingDaysBetween } from './working-time.ts';

/** When the rep told us of an answer, and what was known then. */
export type Told = Pick<Mark, 'madeAtMs' | 'knownUntilMs'>;

/**
 * The silence at `nowMs` that began with the rep's latest message, in whatever conversation with the contact it was: who has
 * just been written to again is not silent yet. With `told`, an answer by phone or chat after the rep's message, it starts anew
 * there; so it does at `anewAtMs`, see `explanations.ts`. What the rep wrote before `metUntilMs` was answered when they met, and
 * what they wrote before `talked`, the latest such answer of all, when they talked.
 */
export function silenceAt(
  nowMs: number,
  turns: readonly Turn[],
  lastOwn: Moment,
  told: Told | null,
  settings: Settings,
  { anewAtMs, metUntilMs, talked }: { anewAtMs: number; metUntilMs: number; talked: Told | null },
): Silence {
  const lastOwnAtMs = lastOwn.atMs;
  const lastAnswer = turns.findLastIndex(({ by, atMs }) => by === 'contact' && atMs <= lastOwnAtMs);
  const unanswered = turns.filter(
    (turn, index) =>
      turn.by === 'rep' && index > lastAnswer && turn.atMs >= metUntilMs && !(talked && wasMadeAfter(talked, turn)),
  );
  const beginnings: Moment[] = [
    told ? { atMs: told.madeAtMs } : lastOwn,
    ...unanswered.slice(-1),
    ...(anewAtMs > 0 ? [{ atMs: anewAtMs }] : []),
  ];
  const sinceMs = Math.max(...beginnings.map(({ atMs }) => atMs));
  const errorMs = Math.max(...beginnings.map(latestByClock)) - sinceMs;
  return {
    sinceMs,
    ...(errorMs > 0 && { errorMs }),
    firstUnansweredAtMs: unanswered[0]?.atMs ?? sinceMs,
    workingDays: Math.max(0, workingDaysBetween(sinceMs, nowMs, silenceCalendar(settings))),
    unanswered: unanswered.length,
  };
}

/** The instant (epoch ms) from which warnings count a silence: the latest at which it can have begun. */
export function countedFrom({ sinceMs, errorMs = 0 }: Silence): number {
  return sinceMs + errorMs;
}

/** Working days of silence after a missed meeting before it may be called one, if not fewer by the settings (product.md 3). */
const minAfterMissedWorkingDays = 2;

/** Instants (epoch ms, infinite for never) from which a silence of an engaged contact is `quiet` and `ghosting`. */
interface Thresholds {
  quietFromMs: number;
  ghostingFromMs: number;
}

/**
 * `quiet`: slower than nine of ten of their answers and at least the minimum. `ghosting`: an answer has become unlikely,
 * at least the minimum has passed, and so has the time by which half of their answers came, so that slow writers
 * are not called silent at their usual pace. `sinceMs` is the latest instant at which the silence can have begun. In a slow season
 * none of this passes. After a missed meeting both minimums are shorter.
 */
export function thresholdsOf(
  sinceMs: number,
  { usual }: Rhythm,
  history: History,
  model: ReplyModel,
  settings: Settings,
  circumstances: Circumstances,
): Thresholds {
  const most = circumstances.missedMeetings > 0 ? minAfterMissedWorkingDays : Number.POSITIVE_INFINITY;
  const calendar = silenceCalendar(settings);
  const after = (workingDays: number) => addWorkingDays(sinceMs, Math.min(workingDays, most), calendar);
  const beyond = (silentMs: number) => afterSilence(sinceMs, silentMs, settings);
  const unusualFromMs = Math.max(after(settings.minGhostingWorkingDays), beyond(usual?.medianMs ?? 0));
  // The chance is followed over the time that counts.
  const earliestMs = sinceMs + silentMsBetween(sinceMs, unusualFromMs, settings);
  const known = featuresAt(sinceMs, sinceMs, history, settings, circumstances);
  const unlikelyMs = unlikelyFrom(earliestMs, sinceMs, known, model, settings.ghostingBelowChance) - sinceMs;
  return {
    quietFromMs: Math.max(after(settings.minQuietWorkingDays), beyond(usual?.toMs ?? 0)),
    ghostingFromMs: Math.max(unusualFromMs, beyond(unlikelyMs)),
  };
}

/** What the model is asked at `nowMs` about a silence since `sinceMs`. */
export function featuresAt(
  nowMs: number,
  sinceMs: number,
  history: History,
  settings: Settings,
  circumstances: Circumstances,
): ReplyFeatures {
  const silentDays = Math.max(0, silentMsBetween(sinceMs, nowMs, settings) / dayMs);
  return { ...history, silentDays, circumstances };
}
