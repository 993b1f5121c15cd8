import type { ConversationReading, MessageReading } from '../../domain/reading.ts';
import { hourMs } from '../../domain/time.ts';
import { whenOf, type PageDate } from './dates.ts';
import type { Direction } from './direction.ts';
import type { DraftState } from './drafts.ts';

/** A sent message with all that was concluded about it, in page order. */
export interface DatedMessage {
  element: Element;
  date: Extract<PageDate, { certain: true }>;
  direction: Direction;
  draft: DraftState;
  to: MessageReading['to'];
}

/** Messages oldest first, whatever order the rep has set for the page, with ids made from their times. */
export interface Ordered {
  messages: MessageReading[];
  /** Where the page shows each of them. */
  elements: Element[];
  /**
   * Messages that can be the newest: several where they share the newest minute, or day where only that is known, and within
   * an hour that may have come twice.
   */
  latest: DatedMessage[];
  /** Whether the page shows the newest on top; null where the times do not tell. */
  isNewestFirst: boolean | null;
}

/**
 * Weekday and hour of the times that come twice where summer time ends, of every zone of IANA's database from 2025 to 2032:
 * most on the night to Sunday, Cairo's on a Thursday, Hebron's on a Saturday. The mailbox's zone is not known.
 */
const hoursThatRepeat = /^(00[0-3]|423|601|62[13])/;

/** Sorts by time; messages of one minute keep the order of the page, turned around where the page is. */
export function orderMessages(seen: readonly DatedMessage[]): Ordered {
  const dayOnly = new Set(seen.flatMap(({ date }) => (date.minute === null ? [date.day] : [])));
  // Times of a day on which one message shows none cannot be compared with that one.
  const timeOf = ({ date }: DatedMessage) => Date.parse(dayOnly.has(date.day) ? date.day : `${stampOf(date)}Z`);
  const times = seen.map(timeOf);
  const [first = 0, last = 0] = [times[0], times.at(-1)];
  const isNewestFirst = first === last ? null : first > last;
  const oldestFirst = isNewestFirst === true ? seen.toReversed() : seen;
  const sorted = oldestFirst.toSorted((a, b) => timeOf(a) - timeOf(b));
  const newest = sorted.at(-1);
  const latestTimeOf = (message: DatedMessage) => timeOf(message) + (mayRepeat(message.date) ? hourMs : 0);
  const latest = sorted.filter((message) => newest && latestTimeOf(message) >= timeOf(newest));
  const counts = new Map<string, number>();
  const messages = sorted.map(({ date, direction, to }): MessageReading => {
    const time = stampOf(date);
    const ordinal = (counts.get(time) ?? 0) + 1;
    counts.set(time, ordinal);
    return { id: `${time}.${String(ordinal)}`, at: whenOf(date), own: direction.own, from: direction.from, to };
  });
  return { messages, elements: sorted.map(({ element }) => element), latest, isNewestFirst };
}

/** Whether the newest message, or who wrote it, is in doubt: several could be it, or it may never have been sent. */
export function isNewestUndecided(latest: readonly DatedMessage[]): boolean {
  const [first] = latest;
  if (!first) return false;
  return latest.some(
    ({ direction, draft }) => draft !== 'sent' || direction.own === null || direction.own !== first.direction.own,
  );
}

/**
 * Whether messages behind a "show more" button, which stands after `before` of the messages on the page, leave open who
 * wrote when: not if they lie between shown ones and the contact wrote again after them.
 */
export function hidesNewer(seen: readonly DatedMessage[], before: number, isNewestFirst: boolean | null): boolean {
  if (isNewestFirst === null) return true;
  const newer = isNewestFirst ? seen.slice(0, before) : seen.slice(before);
  return !newer.some(({ direction }) => direction.own === false);
}

/** The newest message of an ordered conversation, as a reading says it. */
export function newestOf(messages: readonly MessageReading[]): ConversationReading['newest'] {
  const messageId = messages.at(-1)?.id ?? null;
  return messageId === null ? { status: 'unknown', why: 'newest-not-identified' } : { status: 'known', messageId };
}

function stampOf({ day, minute }: DatedMessage['date']): string {
  return minute === null ? day : `${day}T${minute}`;
}

function mayRepeat({ day, minute }: DatedMessage['date']): boolean {
  return hoursThatRepeat.test(`${String(new Date(day).getUTCDay())}${minute ?? ''}`);
}
