/**
 * A point in time and how precisely it is known. `atMs` is epoch milliseconds, UTC: the instant itself (`exact`), the
 * first millisecond of the minute (`minute`), or local noon of the day (`day`). `unknown` has no instant at all.
 */
export type When = { precision: 'exact' | 'minute' | 'day'; atMs: number } | { precision: 'unknown' };

export const unknownTime: When = { precision: 'unknown' };

export const minuteMs = 60_000;
export const hourMs = 60 * minuteMs;
export const dayMs = 24 * hourMs;

/** Epoch milliseconds of a time, or null where it is unknown. */
export function instantOf(when: When): number | null {
  return when.precision === 'unknown' ? null : when.atMs;
}

const rank = { exact: 3, minute: 2, day: 1, unknown: 0 } as const;

/** The more precise of two statements about the same moment: exact beats minute beats day beats unknown. */
export function morePrecise(a: When, b: When): When {
  if (rank[a.precision] !== rank[b.precision]) return rank[a.precision] > rank[b.precision] ? a : b;
  // Equal precision, different instants: the earlier one, so that the order of arrival does not matter.
  if (a.precision === 'unknown' || b.precision === 'unknown') return a;
  return a.atMs <= b.atMs ? a : b;
}

/** Earliest instant (epoch ms) a time can mean; minus infinity where it is unknown. */
export function earliestOf(when: When): number {
  if (when.precision === 'unknown') return Number.NEGATIVE_INFINITY;
  return when.precision === 'day' ? when.atMs - dayMs / 2 : when.atMs;
}

/** Latest instant (epoch ms) a time can mean; plus infinity where it is unknown. */
export function latestOf(when: When): number {
  if (when.precision === 'unknown') return Number.POSITIVE_INFINITY;
  if (when.precision === 'exact') return when.atMs;
  return when.precision === 'minute' ? when.atMs + minuteMs - 1 : when.atMs + dayMs / 2;
}

/**
 * How far the times of a page that shows no zone may lie from the clock: they are given in the mailbox's zone and read in the
 * browser's, so the page contract allows a whole day (section 7 of the contract of such a page). Two times of the same page
 * share the error: it counts only where a time is compared with the clock.
 */
const zoneErrorMs = dayMs;

/** How far `atMs` of a time may lie from the instant itself, by the clock (ms); 0 only where the time is exact. */
export function clockErrorOf({ precision }: When): number {
  switch (precision) {
    case 'exact':
      return 0;
    case 'minute':
      return zoneErrorMs + minuteMs;
    case 'day':
      return zoneErrorMs + dayMs / 2;
    case 'unknown':
      return Number.POSITIVE_INFINITY;
  }
}

/** A known time, ready to be compared: with the clock, or with other times of the page. */
export interface Moment {
  /** Epoch ms. */
  atMs: number;
  /** How far that may lie from the instant itself, by the clock (ms); absent where the time is exact. */
  errorMs?: number;
  /** Between which epoch ms it lies by the page's own figures; absent where the time is exact. */
  span?: { earliestMs: number; latestMs: number };
}

/** A time as a moment; null where it is unknown. */
export function momentOf(when: When): Moment | null {
  if (when.precision === 'unknown') return null;
  const errorMs = clockErrorOf(when);
  if (errorMs === 0) return { atMs: when.atMs };
  return { atMs: when.atMs, errorMs, span: { earliestMs: earliestOf(when), latestMs: latestOf(when) } };
}

/** The longest time (ms) that can lie between two moments of a page. */
export function longestBetween(from: Moment, to: Moment): number {
  return (to.span?.latestMs ?? to.atMs) - (from.span?.earliestMs ?? from.atMs);
}

/** The latest instant (epoch ms) that a moment can mean by the clock. */
export function latestByClock({ atMs, errorMs = 0 }: Moment): number {
  return atMs + errorMs;
}

/** Whether two times can mean the same moment; an unknown time can mean any. */
export function mayCoincide(a: When, b: When): boolean {
  return earliestOf(a) <= latestOf(b) && earliestOf(b) <= latestOf(a);
}
