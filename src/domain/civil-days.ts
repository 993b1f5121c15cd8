import { dayMs } from './time.ts';

/** A stretch of civil days (0 is 1970-01-01), both ends included. */
export interface DayRange {
  from: number;
  to: number;
}

/** The civil day that a date (`yyyy-mm-dd`) names; null where there is no such day. */
export function civilDayOf(date: string): number | null {
  const atMs = Date.parse(`${date}T00:00:00Z`);
  return Number.isFinite(atMs) && dateOf(atMs / dayMs) === date ? atMs / dayMs : null;
}

/** The date (`yyyy-mm-dd`) of a civil day. */
export function dateOf(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Dates as stretches of days that follow each other, in order. What is no date is left out. */
export function rangesOf(dates: readonly string[]): DayRange[] {
  const days = [...new Set(dates)].flatMap((date) => civilDayOf(date) ?? []).sort((a, b) => a - b);
  const ranges: DayRange[] = [];
  for (const day of days) {
    const last = ranges.at(-1);
    if (last?.to === day - 1) last.to = day;
    else ranges.push({ from: day, to: day });
  }
  return ranges;
}

/** The dates of a stretch of days. */
export function datesIn({ from, to }: DayRange): string[] {
  return Array.from({ length: to - from + 1 }, (_, index) => dateOf(from + index));
}
