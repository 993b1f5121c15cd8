import { medianOf } from '../own-pace.ts';
import { knownDelaysMs, rhythmOf } from '../rhythm.ts';
import type { Settings } from '../settings.ts';
import { dayMs, hourMs } from '../time.ts';
import { isoWeekdayOf } from '../worked-days.ts';
import { zoneNamed } from '../zone.ts';
import type { ContactHistory } from './contact-history.ts';
import type { WeekdayRhythm } from './figures.ts';
import { isKnownBetween } from './gaps.ts';
import { isWithin, type Period } from './period.ts';

/** Fewer answers than these tell nothing of a weekday. */
const fewestAnswers = 5;

/** One own message: on which ISO weekday it was sent, whether their answer came next, and after how long (ms, where that is one). */
export interface SentMessage {
  weekday: number;
  isAnswered: boolean;
  delaysMs: number[];
}

/** The rep's messages to a contact in the period, as far as it is known what came next. */
export function sentMessagesTo(
  { exchange: { turns }, ownIds, gaps }: ContactHistory,
  period: Period,
  { timeZone }: Settings,
): SentMessage[] {
  const zone = zoneNamed(timeZone);
  return turns.flatMap((turn, index) => {
    const next = turns[index + 1];
    if (turn.by !== 'rep' || !ownIds.has(turn.conversationId) || !isWithin(turn.atMs, period)) return [];
    if (!isKnownBetween(gaps, turn.atMs, next?.atMs ?? period.untilMs)) return [];
    const weekday = isoWeekdayOf(Math.floor(zone.localOf(turn.atMs) / dayMs));
    const isAnswered = next?.by === 'contact';
    return [{ weekday, isAnswered, delaysMs: isAnswered ? knownDelaysMs(rhythmOf([turn, next])) : [] }];
  });
}

/** The weekdays on which messages were sent, Monday first. */
export function weekdayRhythms(messages: readonly SentMessage[]): WeekdayRhythm[] {
  return [1, 2, 3, 4, 5, 6, 7].flatMap((weekday) => {
    const sent = messages.filter((message) => message.weekday === weekday);
    if (sent.length === 0) return [];
    const delaysMs = sent.flatMap((message) => message.delaysMs);
    return {
      weekday,
      sent: sent.length,
      answered: sent.filter(({ isAnswered }) => isAnswered).length,
      medianHours: delaysMs.length < fewestAnswers ? null : medianOf(delaysMs) / hourMs,
    };
  });
}
