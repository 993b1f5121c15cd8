import { calendarOf, workingDaysAfter, workingDaysBefore } from '../working-days.mjs';

/** @typedef {'en' | 'fr'} Language */
/** @typedef {ReturnType<typeof calendarWordsAt>} CalendarWords */

const tags = { en: 'en-US', fr: 'fr-FR' };

/**
 * Days and meetings in the words of mails; `workingDays` counts from today, ahead or, below zero, back.
 *
 * @param {number} nowMs epoch ms @param {string} [timeZone] IANA name; this machine's without it
 */
export function calendarWordsAt(nowMs, timeZone) {
  const calendar = calendarOf(timeZone);
  const today = calendar.dayOf(nowMs);
  /** @param {number} workingDays */
  const dayAt = (workingDays) =>
    workingDays > 0 ? workingDaysAfter(today, workingDays) : workingDaysBefore(today, -workingDays);

  return {
    /** "Monday, November 30", « lundi 30 novembre ». @param {Language} language @param {number} workingDays */
    day: (language, workingDays) =>
      new Intl.DateTimeFormat(tags[language], { timeZone, weekday: 'long', day: 'numeric', month: 'long' }).format(
        calendar.at(dayAt(workingDays), 12 * 60),
      ),

    /**
     * As Google Calendar puts it into a subject: "Tue Nov 24, 2026 3pm - 4pm (CET)", « mar. 24 nov. 2026 15:00 - 16:00 (CET) ».
     *
     * @param {Language} language @param {number} workingDays @param {number} fromHour @param {number} toHour
     */
    meeting: (language, workingDays, fromHour, toHour) => {
      const atMs = calendar.at(dayAt(workingDays), fromHour * 60);
      /** @param {Intl.DateTimeFormatOptions} options @param {string} [locale] */
      const format = (options, locale = tags[language]) =>
        new Intl.DateTimeFormat(locale, { timeZone, ...options }).formatToParts(atMs);
      const parts = Object.fromEntries(
        format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' }).map(({ type, value }) => [
          type,
          value,
        ]),
      );
      // British names of zones are the ones calendars write in Europe, and elsewhere offsets.
      const zone = format({ timeZoneName: 'short' }, 'en-GB').find(({ type }) => type === 'timeZoneName')?.value ?? '';
      const { weekday, day, month, year } = parts;
      const date = language === 'en' ? `${weekday} ${month} ${day}, ${year}` : `${weekday} ${day} ${month} ${year}`;
      const hour = hourIn[language];
      return `${date} ${hour(fromHour)} - ${hour(toHour)} (${zone})`;
    },
  };
}

/** @type {Record<Language, (hour: number) => string>} */
const hourIn = {
  en: (hour) => `${hour % 12 === 0 ? 12 : hour % 12}${hour < 12 ? 'am' : 'pm'}`,
  fr: (hour) => `${String(hour).padStart(2, '0')}:00`,
};
