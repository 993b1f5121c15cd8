import { holidayDates, holidayYears } from './holiday-dates.ts';
import { dayMs } from './time.ts';

/** Dates (`mmdd`) of a list end with the last of December; a greater number names the year of those that follow. */
const lastDate = 1231;

const known = new Map<string, readonly number[]>();

/**
 * Public holidays of a whole country as civil days (0 is 1970-01-01), in order. Those of a region, such as of Alsace, of a German
 * Land or of Scotland, are not among them: a country is all that a rep is asked for, and their own days off can name them. None for
 * a country that is not known, or null, and none outside the years of the table.
 *
 * @param country ISO 3166-1 code
 */
export function publicHolidaysOf(country: string | null): readonly number[] {
  if (country === null || !Object.hasOwn(holidayDates, country)) return [];
  const remembered = known.get(country);
  if (remembered) return remembered;
  const days = readDays(holidayDates[country] ?? '');
  known.set(country, days);
  return days;
}

function readDays(list: string): number[] {
  const { first, last } = holidayYears;
  const days: number[] = [];
  let years = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  for (const number of list.split(' ').map(Number)) {
    if (number > lastDate) years = [number];
    else days.push(...years.map((year) => Date.UTC(year, Math.floor(number / 100) - 1, number % 100) / dayMs));
  }
  return days.sort((a, b) => a - b);
}
