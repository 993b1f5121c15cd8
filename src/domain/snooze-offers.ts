import { dayMs, hourMs } from './time.ts';
import { isoWeekdayOf } from './worked-days.ts';
import { workingTimeOf, type Calendar } from './working-time.ts';
import { zoneNamed } from './zone.ts';

/** The offers of the snooze menu. */
export interface SnoozeOffer {
  name: 'tomorrow' | 'next-working-day' | 'next-week' | 'two-weeks';
  /** Epoch ms: the beginning of work on a working day. */
  untilMs: number;
}

/** How far ahead a working day is looked for: nobody has more days off in a row. */
const mostDays = 60;

/**
 * When a snooze may end: on the next working day, which always comes first, in the first working morning of next week, and
 * in two weeks. The same morning is not offered twice.
 */
export function snoozeOffers(nowMs: number, calendar: Calendar): [SnoozeOffer, ...SnoozeOffer[]] {
  const today = dayOf(nowMs, calendar);
  const next = workedFrom(today + 1, calendar);
  const inAWeek = workedFrom(today + 8 - isoWeekdayOf(today), calendar);
  const inTwoWeeks = workedFrom(today + 14, calendar);
  const offer = (name: SnoozeOffer['name'], day: number): SnoozeOffer => ({ name, untilMs: morningOf(day, calendar) });
  return [
    offer(next === today + 1 ? 'tomorrow' : 'next-working-day', next),
    ...(inAWeek === next ? [] : [offer('next-week', inAWeek)]),
    ...(inTwoWeeks === next || inTwoWeeks === inAWeek ? [] : [offer('two-weeks', inTwoWeeks)]),
  ];
}

/** Civil days are numbers: 0 is 1970-01-01. */
const dayOf = (atMs: number, { timeZone }: Calendar) => Math.floor(zoneNamed(timeZone).localOf(atMs) / dayMs);

/** The first working day from `day` on; `day` itself for a rep who never works. */
function workedFrom(day: number, calendar: Calendar): number {
  const { isWorked } = workingTimeOf(calendar);
  return Array.from({ length: mostDays }, (_, index) => day + index).find(isWorked) ?? day;
}

function morningOf(day: number, { workingHours, timeZone }: Calendar): number {
  return zoneNamed(timeZone).instantOf(day * dayMs + workingHours.from * hourMs);
}
