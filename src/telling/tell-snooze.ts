import type { SnoozeOffer } from '../domain/snooze-offers.ts';
import type { Words } from '../ui/words.ts';
import type { ToldSnooze } from './told.ts';

/** When a snooze may end, in words. */
export function tellSnooze(offer: SnoozeOffer, words: Words): ToldSnooze {
  const { untilMs } = offer;
  const weekday = words.weekday(untilMs);
  return {
    ...offer,
    date: words.date(untilMs),
    day: words.shortDay(untilMs),
    weekday,
    done: words.say('toast_snoozed', weekday, words.hour(untilMs)),
  };
}
