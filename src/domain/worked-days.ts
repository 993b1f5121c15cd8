import { publicHolidaysOf } from './public-holidays.ts';
import type { Settings } from './settings.ts';
import { dayMs } from './time.ts';

/** Civil days as numbers (0 is 1970-01-01, a Thursday): which are worked, and how many before a given one. */
export interface WorkedDays {
  isWorked: (day: number) => boolean;
  /** Worked days before a day, since a fixed beginning. */
  countBefore: (day: number) => number;
  /** First day, from `start` on, at whose end `count` days have been worked since the beginning; null for never. */
  dayReaching: (start: number, count: number) => number | null;
}

/** The days of a rep. */
export interface DaysCalendar extends Pick<Settings, 'workingWeekdays' | 'daysOff' | 'country'> {
  /** Civil days in which nothing is awaited, besides all others that are not worked. */
  slowDays?: readonly number[];
}

/** The worked days of a rep: their weekdays without their days off and the public holidays of their country. */
export function countWorkedDays({ workingWeekdays, daysOff, country, slowDays = [] }: DaysCalendar): WorkedDays {
  const isWorkedWeekday = (day: number) => workingWeekdays.includes(isoWeekdayOf(day));
  const workedInFirst = [0, 1, 2, 3, 4, 5, 6, 7].map(
    (length) => Array.from({ length }, (_, day) => day).filter(isWorkedWeekday).length,
  );
  const perWeek = workedInFirst[7] ?? 0;
  const own = daysOff.map((date) => Date.parse(`${date}T00:00:00Z`) / dayMs);
  const off = [...new Set([...own, ...publicHolidaysOf(country), ...slowDays])]
    .filter((day) => Number.isInteger(day) && isWorkedWeekday(day))
    .sort((a, b) => a - b);
  const offSet = new Set(off);

  const isBefore = (index: number, day: number) => (off[index] ?? Number.POSITIVE_INFINITY) < day;
  const countBefore = (day: number) => {
    const weeks = Math.floor(day / 7);
    return (
      weeks * perWeek + (workedInFirst[day - weeks * 7] ?? 0) - lowerBound(0, off.length, (i) => !isBefore(i, day))
    );
  };

  return {
    countBefore,
    isWorked: (day) => isWorkedWeekday(day) && !offSet.has(day),
    dayReaching: (start, count) => {
      if (perWeek === 0) return null;
      const enough = start + 7 * (Math.ceil((count - countBefore(start) + off.length) / perWeek) + 1);
      return lowerBound(start, enough, (day) => countBefore(day + 1) >= count);
    },
  };
}

/** ISO weekday of a civil day, 1 = Monday. */
export function isoWeekdayOf(day: number): number {
  return ((((day + 3) % 7) + 7) % 7) + 1;
}

/** First whole number of [low, high) for which a condition holds that never ceases to hold; `high` where none does. */
function lowerBound(low: number, high: number, holds: (value: number) => boolean): number {
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}
