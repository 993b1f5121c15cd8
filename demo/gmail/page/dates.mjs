import { switches } from './boot.mjs';

const DAY_MS = 86_400_000;
const locale = switches.language === 'en' ? 'en-US' : switches.language;

/** @param {Intl.DateTimeFormatOptions} options */
const formatter = (options) => {
  const format = new Intl.DateTimeFormat(locale, options);
  // Gmail puts a narrow no-break space there; older browsers format with a plain one.
  return (/** @type {number} */ atMs) => format.format(atMs).replace(/[ \u00a0](?=[AP]M$)/, '\u202f');
};

const asTime = formatter({ hour: 'numeric', minute: '2-digit' });
const asDay = formatter({ day: 'numeric', month: 'short' });
const asDate = formatter({ day: 'numeric', month: 'numeric', year: '2-digit' });

/** The whole time, for titles. */
export const fullTime = formatter({
  ...{ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' },
  ...{ hour: 'numeric', minute: '2-digit' },
});

/** As short as a row: the time today, else the day, else with the year. @param {number} atMs epoch ms */
export function shortTime(atMs) {
  const now = new Date();
  const at = new Date(atMs);
  if (at.toDateString() === now.toDateString()) return asTime(atMs);
  return at.getFullYear() === now.getFullYear() || now.getTime() - atMs < 90 * DAY_MS ? asDay(atMs) : asDate(atMs);
}

/** Day and time, as above a message. @param {number} atMs epoch ms */
export const messageTime = (atMs) =>
  new Date(atMs).toDateString() === new Date().toDateString() ? asTime(atMs) : `${shortTime(atMs)}, ${asTime(atMs)}`;
