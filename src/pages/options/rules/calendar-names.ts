import type { DayRange } from '../../../domain/civil-days.ts';
import { holidayDates } from '../../../domain/holiday-dates.ts';
import { publicHolidaysOf } from '../../../domain/public-holidays.ts';
import type { Settings } from '../../../domain/settings.ts';
import { dayMs } from '../../../domain/time.ts';
import { isoWeekdayOf } from '../../../domain/worked-days.ts';
import { zoneNamed } from '../../../domain/zone.ts';
import type { Words } from '../../../ui/words.ts';
import type { Choice } from './select-row.tsx';

const languageOf = (words: Words) => words.say('text_catalogue');

/** The name of an ISO weekday, 1 = Monday. */
export function weekdayName(words: Words, weekday: number): string {
  // 5 January 1970 was a Monday.
  const format = new Intl.DateTimeFormat(languageOf(words), { weekday: 'long', timeZone: 'UTC' });
  return format.format((weekday + 3) * dayMs);
}

/** The name of a country by its ISO 3166-1 code. */
export function countryName(words: Words, country: string): string {
  return new Intl.DisplayNames(languageOf(words), { type: 'region' }).of(country) ?? country;
}

/** The countries whose public holidays are known, by name. */
export function countryChoices(words: Words): Choice[] {
  const names = new Intl.DisplayNames(languageOf(words), { type: 'region' });
  return Object.keys(holidayDates)
    .map((value) => ({ value, text: names.of(value) ?? value }))
    .sort((a, b) => a.text.localeCompare(b.text, languageOf(words)));
}

/** The time zones the browser knows. */
export function zoneChoices(): Choice[] {
  return Intl.supportedValuesOf('timeZone').map((value) => ({ value, text: zoneName(value) }));
}

/** A time zone as a rep reads it: “Europe/Paris”, “America/New York”. */
export function zoneName(zone: string): string {
  return zone.replaceAll('_', ' ');
}

/** The present civil day in a zone. */
export function todayIn(zone: string, nowMs: number): number {
  return Math.floor(zoneNamed(zone).localOf(nowMs) / dayMs);
}

/** The next public holidays that keep the rep from a working day. */
export function nextHolidays(
  country: string | null,
  { workingWeekdays }: Pick<Settings, 'workingWeekdays'>,
  today: number,
): number[] {
  return publicHolidaysOf(country)
    .filter((day) => day >= today && workingWeekdays.includes(isoWeekdayOf(day)))
    .slice(0, 3);
}

/** The local noon of a civil day, which the words for days are made from. */
export function noonOf(day: number): number {
  const date = new Date(day * dayMs);
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12).getTime();
}

/** A stretch of days in words, with the year only where it is another one. */
export function rangeName(words: Words, { from, to }: DayRange, nowMs: number): string {
  const first = words.day(noonOf(from), nowMs);
  return from === to ? first : words.say('settings_dayRange', first, words.day(noonOf(to), nowMs));
}
