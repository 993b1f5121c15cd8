import type { Settings } from './settings.ts';
import { dayMs } from './time.ts';
import type { Calendar } from './working-time.ts';
import { zoneNamed } from './zone.ts';

/**
 * The weeks in which much of French business stands still: 1 to 31 August, 22 December to 2 January, in whatever country they are
 * switched on. A silence stands still in them: it grows neither in working days nor for the chance of an answer. To count them as
 * half would need a number that nobody has measured, and to count only the working days would let the chance alone call people
 * silent in the middle of August. The rep's own calendar goes on: they may work, be woken by a snooze and meet people then.
 */
export interface SlowSeason {
  /** Epoch ms of its first midnight. */
  fromMs: number;
  /** Epoch ms of the midnight after it. */
  untilMs: number;
}

type Slow = Pick<Settings, 'hasSlowSeasons' | 'timeZone'>;

/** Those in which silences are looked at. */
const years = { first: 2020, last: 2050 };

const civilDay = (year: number, month: number, date: number) => Date.UTC(year, month - 1, date) / dayMs;

/** The civil days (0 is 1970-01-01) of each season: the first, and the first after it. */
const seasonDays = Array.from({ length: years.last - years.first + 1 }, (_, index) => years.first + index).flatMap(
  (year) => [
    [civilDay(year, 8, 1), civilDay(year, 9, 1)] as const,
    [civilDay(year, 12, 22), civilDay(year + 1, 1, 3)] as const,
  ],
);

const slowDays = seasonDays.flatMap(([from, until]) =>
  Array.from({ length: until - from }, (_, index) => from + index),
);
const seasons = new Map<string | null, readonly SlowSeason[]>();
const calendars = new WeakMap<Calendar, Calendar>();

/** The slow season that overlaps a stretch of time, the latest of several; null for none. */
export function slowSeasonWithin(fromMs: number, toMs: number, settings: Slow): SlowSeason | null {
  return seasonsOf(settings).findLast((season) => season.fromMs <= toMs && season.untilMs > fromMs) ?? null;
}

/** How long (ms) a silence has grown between two instants: all the time but that of slow seasons. */
export function silentMsBetween(fromMs: number, toMs: number, settings: Slow): number {
  return seasonsOf(settings).reduce(
    (ms, season) => ms - Math.max(0, Math.min(toMs, season.untilMs) - Math.max(fromMs, season.fromMs)),
    toMs - fromMs,
  );
}

/** First instant (epoch ms) at which a silence that began at `fromMs` has grown by `silentMs`. */
export function afterSilence(fromMs: number, silentMs: number, settings: Slow): number {
  if (silentMs <= 0) return fromMs;
  let reachedMs = fromMs + silentMs;
  for (const season of seasonsOf(settings)) {
    if (season.untilMs <= fromMs) continue;
    if (season.fromMs >= reachedMs) break;
    reachedMs += season.untilMs - Math.max(fromMs, season.fromMs);
  }
  return reachedMs;
}

/** The calendar by which silences are counted: that of the rep, with no working day in a slow season. */
export function silenceCalendar(settings: Calendar & Slow): Calendar {
  if (!settings.hasSlowSeasons) return settings;
  const known = calendars.get(settings);
  if (known) return known;
  const made = { ...settings, slowDays };
  calendars.set(settings, made);
  return made;
}

function seasonsOf({ hasSlowSeasons, timeZone }: Slow): readonly SlowSeason[] {
  if (!hasSlowSeasons) return [];
  const known = seasons.get(timeZone);
  if (known) return known;
  const zone = zoneNamed(timeZone);
  const made = seasonDays.map(([from, until]) => ({
    fromMs: zone.instantOf(from * dayMs),
    untilMs: zone.instantOf(until * dayMs),
  }));
  seasons.set(timeZone, made);
  return made;
}
