const minuteMs = 60_000;
const dayMs = 1440 * minuteMs;

/**
 * A person's calendar: days are the civil days of `timeZone`, working days are Monday to Friday (product.md 3).
 *
 * @param {string} [timeZone] IANA name; this machine's without it
 */
export function calendarOf(timeZone) {
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hourCycle: 'h23',
    ...{ year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric', second: 'numeric' },
  });

  /** What clock and calendar show, as if it were UTC. @param {number} atMs */
  const wallOf = (atMs) => {
    const parts = Object.fromEntries(format.formatToParts(atMs).map(({ type, value }) => [type, Number(value)]));
    const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = parts;
    return Date.UTC(year, month - 1, day, hour, minute, second);
  };

  /** The instant at which the clock shows `wallMs`; the offset is asked twice because it may change in between. @param {number} wallMs */
  const instantOf = (wallMs) => {
    const near = wallMs - (wallOf(wallMs) - wallMs);
    return near - (wallOf(near) - wallMs);
  };

  return {
    /** Epoch days of the civil day at `atMs`. @param {number} atMs */
    dayOf: (atMs) => Math.floor(wallOf(atMs) / dayMs),
    /** Epoch ms of a time of day, in minutes after midnight, on a civil day. @param {number} day @param {number} minutes */
    at: (day, minutes) => instantOf(day * dayMs + minutes * minuteMs),
  };
}

/** Whether a civil day (epoch days) is Monday to Friday. @param {number} day */
export const isWorkingDay = (day) => {
  // 1 January 1970 was a Thursday.
  const weekday = (day + 4) % 7;
  return weekday !== 0 && weekday !== 6;
};

/**
 * The civil day `count` working days before `day`, which need not be one itself: one working day before a Saturday, a
 * Sunday or a Monday is the Friday.
 *
 * @param {number} day epoch days @param {number} count 1 or more
 */
export const workingDaysBefore = (day, count) => step(day, count, -1);

/** The civil day `count` working days after `day`. @param {number} day epoch days @param {number} count 1 or more */
export const workingDaysAfter = (day, count) => step(day, count, 1);

/** @param {number} day @param {number} count @param {1 | -1} direction */
function step(day, count, direction) {
  let at = day;
  for (let left = count; left > 0;) {
    at += direction;
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
}
