import { dayMs } from '../time.ts';

/** Civil days as whole numbers, 0 for 1970-01-01, without any zone. */
export function dayOf(year: number, month: number, date: number): number | null {
  const atMs = Date.UTC(year, month - 1, date);
  const made = new Date(atMs);
  return made.getUTCMonth() === month - 1 && made.getUTCDate() === date ? atMs / dayMs : null;
}

/** The civil day of an instant, by UTC: the zone of the sender is not known. */
export function dayAt(atMs: number): number {
  return Math.floor(atMs / dayMs);
}

/** 0 for Sunday. */
export function weekdayOf(day: number): number {
  return (((day + 4) % 7) + 7) % 7;
}

/** `yyyy-mm-dd`. */
export function writeDay(day: number): string {
  return new Date(day * dayMs).toISOString().slice(0, 10);
}

/** Year, month (1 to 12) and date of a civil day. */
export function partsOf(day: number): { year: number; month: number; date: number } {
  const at = new Date(day * dayMs);
  return { year: at.getUTCFullYear(), month: at.getUTCMonth() + 1, date: at.getUTCDate() };
}
