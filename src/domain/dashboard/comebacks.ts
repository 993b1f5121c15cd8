import type { PastMoment } from '../past-moments.ts';
import { horizonDays } from '../recalibrate.ts';
import { dayMs } from '../time.ts';
import type { ComebackPoint } from './figures.ts';
import { isWithin, type Period } from './period.ts';

/** The 5 % point of the normal distribution: what lies within is 90 %. */
const z = 1.6449;

/** A moment of a silence that is settled: all its 30 days were watched. */
export interface SettledMoment {
  silentDays: number;
  /** Epoch ms at which its 30 days were over. */
  settledAtMs: number;
  /** Whether they wrote by then. */
  cameBack: boolean;
}

/**
 * The moments of the period whose 30 days are over and were watched, and whether they wrote in them. A moment that was answered sooner
 * waits for its 30 days as well: of the latest silences only the answers are known, and to count them would say that everybody
 * comes back.
 */
export function settledMoments(moments: readonly PastMoment[], period: Period): SettledMoment[] {
  return moments.flatMap(({ silentDays, atMs, answeredMs, watchedUntilMs }) => {
    const settledAtMs = atMs + horizonDays * dayMs;
    const isSettled = isWithin(atMs, period) && settledAtMs <= Math.min(watchedUntilMs, period.untilMs);
    return isSettled ? [{ silentDays, settledAtMs, cameBack: answeredMs <= settledAtMs }] : [];
  });
}

/** Of the silences that lasted so long, how many came back: one point for each number of days of which one is settled. */
export function comebackCurve(settled: readonly SettledMoment[]): ComebackPoint[] {
  const points = new Map<number, { of: number; cameBack: number }>();
  for (const { silentDays, cameBack } of settled) {
    const point = points.get(silentDays) ?? { of: 0, cameBack: 0 };
    point.of += 1;
    if (cameBack) point.cameBack += 1;
    points.set(silentDays, point);
  }
  return [...points]
    .sort(([a], [b]) => a - b)
    .map(([silentDays, { of, cameBack }]) => ({ silentDays, of, cameBack, ...bandOf(cameBack, of) }));
}

/** A share of `of` (1 or more) and the band that holds it in nine of ten cases: the score interval of E. B. Wilson (1927). */
export function bandOf(count: number, of: number): Pick<ComebackPoint, 'share' | 'low' | 'high'> {
  const share = count / of;
  const weight = (z * z) / of;
  const middle = (share + weight / 2) / (1 + weight);
  const half = (z / (1 + weight)) * Math.sqrt((share * (1 - share) + weight / 4) / of);
  return { share, low: Math.max(0, Math.min(share, middle - half)), high: Math.min(1, Math.max(share, middle + half)) };
}
