/**
 * Dates as the acted Outlook writes them, in the browser's zone and to the minute: the forms of design/outlook.md
 * section 7.
 */

/** @import { Language } from './words.mjs' */
/** @import { Switches } from '../switches.mjs' */

/** @typedef {Pick<Switches, 'language' | 'dateFormat'>} Region */

const RIGHT_TO_LEFT_MARK = '\u200f';

/** Day, month and year, as the parts of a pattern. @type {Record<Exclude<Language, 'en-US'>, string>} */
const days = { 'en-GB': 'dd/MM/yyyy', 'de-DE': 'dd.MM.yyyy', 'fr-FR': 'dd/MM/yyyy', 'he-IL': 'dd/MM/yyyy' };
const clock24 = 'HH:mm';
const clock12 = 'h:mm tt';

/** @param {Region} region @returns {{ day: string, time: string }} patterns */
function patternsOf({ language, dateFormat }) {
  if (language !== 'en-US') return { day: days[language], time: clock24 };
  if (dateFormat === 'usual') return { day: 'M/d/yyyy', time: clock12 };
  const [day = '', time = clock12] = dateFormat.split(' ');
  return { day, time };
}

/** @param {Date} date @param {string} pattern such as `M/d/yyyy` or `h:mm tt` */
function written(date, pattern) {
  const year = String(date.getFullYear());
  const hours = date.getHours();
  const two = /** @param {number} value */ (value) => String(value).padStart(2, '0');
  /** @type {Record<string, string>} */
  const parts = {
    yyyy: year,
    yy: year.slice(-2),
    MMM: date.toLocaleDateString('en-US', { month: 'short' }),
    MM: two(date.getMonth() + 1),
    M: String(date.getMonth() + 1),
    dd: two(date.getDate()),
    d: String(date.getDate()),
    HH: two(hours),
    H: String(hours),
    h: String(hours % 12 || 12),
    mm: two(date.getMinutes()),
    tt: hours < 12 ? 'AM' : 'PM',
  };
  return pattern.replace(/yyyy|yy|MMM|MM|M|dd|d|HH|H|h|mm|tt/g, (part) => parts[part] ?? part);
}

/** Weekday in front of a full date. @param {Date} date @param {Language} language */
function weekdayOf(date, language) {
  const style = language === 'he-IL' ? 'narrow' : 'short';
  const name = date.toLocaleDateString(language, { weekday: style });
  if (language === 'de-DE') return `${name.replace('.', '')}, `;
  return language === 'he-IL' ? `${name.replace(/[׳']/g, '')} ` : `${name} `;
}

/** "Fri 11/20/2026 3:15 PM". @param {number} atMs epoch ms @param {Region} region */
export function fullDate(atMs, region) {
  const date = new Date(atMs);
  const { day, time } = patternsOf(region);
  const mark = region.language === 'he-IL' ? RIGHT_TO_LEFT_MARK : '';
  return `${weekdayOf(date, region.language)}${written(date, day)} ${mark}${written(date, time)}`;
}

/** What a row shows: the time of today, the weekday of this week, else the day. @param {number} atMs @param {number} nowMs @param {Region} region @param {string} yesterday */
export function shortDate(atMs, nowMs, region, yesterday) {
  const date = new Date(atMs);
  const today = new Date(nowMs);
  const { day, time } = patternsOf(region);
  const midnight = new Date(today.getFullYear(), today.getMonth(), today.getDate()).getTime();
  const daysAgo = Math.ceil((midnight - atMs) / 86_400_000);
  if (daysAgo <= 0) return written(date, time);
  if (daysAgo === 1) return yesterday;
  if (daysAgo >= 7) return written(date, day);
  const number = region.language === 'en-US' ? 'M/d' : day.slice(0, 5);
  return weekdayOf(date, region.language) + written(date, number);
}

/** "Friday, November 20, 2026 3:15 PM", as a quoted header says it. @param {number} atMs @param {Region} region */
export function longDate(atMs, region) {
  const date = new Date(atMs);
  const day = date.toLocaleDateString(region.language, { dateStyle: 'full' });
  return `${day} ${written(date, patternsOf(region).time)}`;
}
