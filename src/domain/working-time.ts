import type { Settings } from './settings.ts';
import { dayMs, hourMs } from './time.ts';
import { countWorkedDays, type DaysCalendar } from './worked-days.ts';
import { zoneNamed } from './zone.ts';

/**
 * Counts in working days of one rep: a whole working day is 1, however many hours the clocks give it, and time outside
 * working hours, weekdays, public holidays and days off is 0. Friday 17:00 to Monday 09:00 is 0.
 */
export interface WorkingTime {
  /** Working days from one instant to a later one, with fractions; negative when they are the other way round. */
  daysBetween: (fromMs: number, toMs: number) => number;
  /** First instant at which `days` (0 or more) working days have passed; infinite when nobody ever works. */
  addDays: (fromMs: number, days: number) => number;
  /** Whether a mail is better kept for a working morning: a day off, or the afternoon before one. */
  isPoorMoment: (atMs: number) => boolean;
  /** Whether a civil day (0 is 1970-01-01) is worked. */
  isWorked: (day: number) => boolean;
}

/** When the rep works, and where. */
export type Calendar = DaysCalendar & Pick<Settings, 'workingHours' | 'timeZone'>;

const known = new WeakMap<Calendar, WorkingTime>();

/** Working time under these settings; remembered for each settings object, which must not change afterwards. */
export function workingTimeOf(settings: Calendar): WorkingTime {
  const remembered = known.get(settings);
  if (remembered) return remembered;
  const made = createWorkingTime(settings);
  known.set(settings, made);
  return made;
}

/** Working days between two instants, with fractions. */
export function workingDaysBetween(fromMs: number, toMs: number, settings: Calendar): number {
  return workingTimeOf(settings).daysBetween(fromMs, toMs);
}

/** First instant at which `days` working days have passed since `fromMs`; infinite when nobody ever works. */
export function addWorkingDays(fromMs: number, days: number, settings: Calendar): number {
  return workingTimeOf(settings).addDays(fromMs, days);
}

/** Below this the count of working days is rounding of floating-point numbers: 1 ms of an 8-hour day is 3.5e-8. */
const epsilon = 1e-9;
const noonMs = 12 * hourMs;

function createWorkingTime(settings: Calendar): WorkingTime {
  const zone = zoneNamed(settings.timeZone);
  const days = countWorkedDays(settings);
  const { from, to } = settings.workingHours;
  // An empty or inverted working day cannot be meant: the whole day is worked then.
  const hours = from < to ? { from, to } : { from: 0, to: 24 };
  const windows = new Map<number, { startMs: number; lengthMs: number }>();

  const windowOf = (day: number) => {
    const remembered = windows.get(day);
    if (remembered) return remembered;
    const startMs = zone.instantOf(day * dayMs + hours.from * hourMs);
    const endMs = zone.instantOf(day * dayMs + hours.to * hourMs);
    const made = { startMs, lengthMs: Math.max(endMs - startMs, 1) };
    if (windows.size > 5000) windows.clear();
    windows.set(day, made);
    return made;
  };

  const dayOf = (atMs: number) => Math.floor(zone.localOf(atMs) / dayMs);

  /** Working days since a fixed beginning: differences of it are additive by construction. */
  const position = (atMs: number) => {
    const day = dayOf(atMs);
    if (!days.isWorked(day)) return days.countBefore(day);
    const { startMs, lengthMs } = windowOf(day);
    return days.countBefore(day) + Math.min(Math.max((atMs - startMs) / lengthMs, 0), 1);
  };

  const addDays = (fromMs: number, count: number) => {
    if (count <= 0) return fromMs;
    const target = position(fromMs) + count;
    const day = days.dayReaching(dayOf(fromMs), target - epsilon);
    if (day === null) return Number.POSITIVE_INFINITY;
    const { startMs, lengthMs } = windowOf(day);
    const fraction = target - days.countBefore(day);
    return Math.max(fromMs, startMs + Math.ceil(Math.min(fraction - epsilon, 1) * lengthMs));
  };

  return {
    daysBetween: (fromMs, toMs) => position(toMs) - position(fromMs),
    addDays,
    isWorked: days.isWorked,
    isPoorMoment: (atMs) => {
      const local = zone.localOf(atMs);
      const day = Math.floor(local / dayMs);
      return !days.isWorked(day) || (local - day * dayMs >= noonMs && !days.isWorked(day + 1));
    },
  };
}
