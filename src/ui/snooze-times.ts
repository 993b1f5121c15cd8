/** The offers of the snooze menu, in local time. */
export interface SnoozeOffer {
  name: 'tomorrow' | 'monday' | 'two-weeks';
  untilMs: number;
}

const wakeHour = 9;

/**
 * When a snooze ends: tomorrow at 9, next Monday at 9, in two weeks at 9. On a Sunday tomorrow is Monday, and the same
 * offer is not made twice.
 */
export function snoozeOffers(nowMs: number): SnoozeOffer[] {
  const weekday = new Date(nowMs).getDay();
  const toMonday = (8 - weekday) % 7 || 7;
  const offers: SnoozeOffer[] = [
    { name: 'tomorrow', untilMs: morningIn(1, nowMs) },
    { name: 'monday', untilMs: morningIn(toMonday, nowMs) },
    { name: 'two-weeks', untilMs: morningIn(14, nowMs) },
  ];
  return toMonday === 1 ? offers.filter(({ name }) => name !== 'monday') : offers;
}

/** Tomorrow morning: what the key s chooses. */
export const tomorrowMorning = (nowMs: number): number => morningIn(1, nowMs);

function morningIn(days: number, nowMs: number): number {
  const day = new Date(nowMs);
  day.setDate(day.getDate() + days);
  return day.setHours(wakeHour, 0, 0, 0);
}
