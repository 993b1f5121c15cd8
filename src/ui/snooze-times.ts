import type { Settings } from '../domain/settings.ts';
import { dayMs, hourMs } from '../domain/time.ts';
import { zoneNamed } from '../domain/zone.ts';

/** When the rep works, and where. */
export type Calendar = Pick<Settings, 'workingWeekdays' | 'workingHours' | 'daysOff' | 'timeZone'>;

/** The offers of the snooze menu. */
export interface SnoozeOffer {
  name: 'tomorrow' | 'next-working-day' | 'next-week' | 'two-weeks';
  /** Epoch ms: the beginning of work on a working day. */
  untilMs: number;
}

/** How far ahead a working day is looked for: nobody has more days off in a row. */
const mostDays = 60;

/**
 * When a snooze ends: on the next working day, in the first working morning of next week, and in two weeks. The same
 * morning is not offered twice.
 */
export function snoozeOffers(nowMs: number, calendar: Calendar): SnoozeOffer[] {
  const today = dayOf(nowMs, calendar);
  const next = workedFrom(today + 1, calendar);
  const days: [SnoozeOffer['name'], number][] = [
    [next === today + 1 ? 'tomorrow' : 'next-working-day', next],
    ['next-week', workedFrom(today + 8 - isoWeekdayOf(today), calendar)],
    ['two-weeks', workedFrom(today + 14, calendar)],
  ];
  return days
    .filter(([, day], index) => days.findIndex(([, other]) => other === day) === index)
    .map(([name, day]) => ({ name, untilMs: morningOf(day, calendar) }));
}

/** The next working morning after today: what the key s chooses. */
export function nextWorkingMorning(nowMs: number, calendar: Calendar): number {
  return morningOf(workedFrom(dayOf(nowMs, calendar) + 1, calendar), calendar);
}

/** Civil days are numbers: 0 is 1970-01-01, a Thursday. */
const dayOf = (atMs: number, { timeZone }: Calendar) => Math.floor(zoneNamed(timeZone).localOf(atMs) / dayMs);

const isoWeekdayOf = (day: number) => ((day + 3) % 7) + 1;

/** The first working day from `day` on; `day` itself for a rep who never works. */
function workedFrom(day: number, { workingWeekdays, daysOff }: Calendar): number {
  const isWorked = (candidate: number) =>
    workingWeekdays.includes(isoWeekdayOf(candidate)) &&
    !daysOff.includes(new Date(candidate * dayMs).toISOString().slice(0, 10));
  return Array.from({ length: mostDays }, (_, index) => day + index).find(isWorked) ?? day;
}

function morningOf(day: number, { workingHours, timeZone }: Calendar): number {
  return zoneNamed(timeZone).instantOf(day * dayMs + workingHours.from * hourMs);
}
