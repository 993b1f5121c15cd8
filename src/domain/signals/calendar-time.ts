import { dayMs, minuteMs, unknownTime, type When } from '../time.ts';
import { minutesOf, readClock, withHalfOf, type NamedClock } from './calendar-clock.ts';
import { civilDayMs, readDay, type NamedDay } from './calendar-day.ts';
import { zoneNamed } from '../zone.ts';
import { instantInZone } from './calendar-zone.ts';

/** When a meeting is, as far as words tell. */
export interface MeetingTime {
  at: When;
  /** Epoch ms; null where unknown. */
  endsAtMs: number | null;
  /** Whether the words look like those of a calendar: a weekday, a time of day or a rhythm. */
  isFormal: boolean;
}

export interface TimeContext {
  /** Epoch ms at which the mail was sent; null where unknown. */
  sentAtMs: number | null;
  /** Whether 03/04/2026 is in April: false where the language does not say. */
  isDayFirst: boolean;
}

const joint = /(?: ?[,·⋅|•] ?| )(?:(?:from|at|de|a las|a partir de|a|um|von|desde|entre) )?(?:las )?/uy;
const rangeJoint = / ?(?:uhr )?(?:-|to|until|till|jusqu'a|a|au|bis|hasta|y|and|et) ?(?:las )?/uy;
const rhythm =
  /^(?:every|each|weekly|daily|monthly|annually|yearly|tou(?:te)?s les|chaque|hebdomadaire|tous|mensuel|jede[rnms]?|wochentlich|taglich|monatlich|alle \d|cada|todos|todas|semanal|mensual|diari|anual)/u;
const rhythmStart =
  /(?: from| starting(?: on)?| a partir du| a compter du| des le| ab(?: dem)?| beginnend am| a partir del| desde(?: el)?) /gu;
const noTime: MeetingTime = { at: unknownTime, endsAtMs: null, isFormal: true };

/**
 * When the meeting is whose time folded words begin with: “tue 24 nov 2026 3pm - 4pm (cet)”. Exact only with a day, a time of
 * day and a zone that means one thing on that day; otherwise the day, or unknown. Null where the words begin with no time.
 */
export function parseMeetingTime(words: string, context: TimeContext): MeetingTime | null {
  const text = words.slice(0, 300);
  if (rhythm.test(text)) return firstOfSeries(text, context);
  const named = readDay(text, 0, context.isDayFirst);
  return named ? readMeeting(text, named, context) : null;
}

/** The first day of a series, where it is told and still ahead; its rhythm is not followed. */
function firstOfSeries(text: string, context: TimeContext): MeetingTime {
  for (const { index, 0: words } of text.matchAll(rhythmStart)) {
    const named = readDay(text, index + words.length, context.isDayFirst);
    const dayAtMs = named && civilDayMs(named, context.sentAtMs);
    if (dayAtMs !== null && context.sentAtMs !== null && dayAtMs > context.sentAtMs - dayMs) {
      return { ...noTime, at: dayAt(dayAtMs) };
    }
  }
  return noTime;
}

function readMeeting(text: string, named: NamedDay, context: TimeContext): MeetingTime {
  const start = readAfter(text, named.end, joint, (at) => readClock(text, at));
  if (!start) return wholeDays(text, named, context);
  const isFormal = true;
  const dayAtMs = civilDayMs(named, context.sentAtMs);
  if (dayAtMs === null) return noTime;
  const range = readRangeEnd(text, start, dayAtMs, context);
  const begin = range ? withHalfOf(start, range.clock) : start;
  const zone = readZone(text, range?.clock.end ?? start.end);
  if (!begin.isClear || !zone) return { at: dayAt(dayAtMs), endsAtMs: null, isFormal };
  const atMs = instantInZone(dayAtMs + minutesOf(begin) * minuteMs, zone.words, zone.base);
  if (atMs === null) return { at: dayAt(dayAtMs), endsAtMs: null, isFormal };
  const endsAtMs = range ? endOf(range, atMs, zone) : null;
  return { at: { precision: 'exact', atMs }, endsAtMs, isFormal };
}

/** All day, or several days; a year told once, at the end, holds for both days. */
function wholeDays(text: string, named: NamedDay, context: TimeContext): MeetingTime {
  const last = readAfter(text, named.end, rangeJoint, (at) => readDay(text, at, context.isDayFirst));
  const year = named.year ?? last?.year ?? null;
  const dayAtMs = civilDayMs({ ...named, year }, context.sentAtMs);
  const at = dayAtMs === null ? unknownTime : dayAt(dayAtMs);
  return { at, endsAtMs: null, isFormal: named.weekday !== null };
}

interface RangeEnd {
  dayAtMs: number;
  clock: NamedClock;
  isSameDay: boolean;
}

function readRangeEnd(text: string, start: NamedClock, dayAtMs: number, context: TimeContext): RangeEnd | null {
  const sameDay = readAfter(text, start.end, rangeJoint, (at) => readOnlyClock(text, at, context));
  if (sameDay) return { dayAtMs, clock: sameDay, isSameDay: true };
  const named = readAfter(text, start.end, rangeJoint, (at) => readDay(text, at, context.isDayFirst));
  const clock = named && readAfter(text, named.end, joint, (at) => readClock(text, at));
  const endDayAtMs = named && civilDayMs(named, context.sentAtMs);
  return clock && endDayAtMs !== null ? { dayAtMs: endDayAtMs, clock, isSameDay: false } : null;
}

/** A time of day that is not the first figure of a day: “3pm - 25 nov 2026”. */
function readOnlyClock(text: string, at: number, context: TimeContext): NamedClock | null {
  return readDay(text, at, context.isDayFirst) ? null : readClock(text, at);
}

/** Of a night across midnight the next day; null for an end that makes no sense or whose half of the day is open. */
function endOf({ dayAtMs, clock, isSameDay }: RangeEnd, beginsAtMs: number, zone: ZoneWords): number | null {
  if (!clock.isClear) return null;
  for (const days of isSameDay ? [0, 1] : [0]) {
    const localMs = dayAtMs + days * dayMs + minutesOf(clock) * minuteMs;
    const endsAtMs = instantInZone(localMs, zone.words, zone.base);
    if (endsAtMs !== null && endsAtMs >= beginsAtMs) return endsAtMs;
  }
  return null;
}

interface ZoneWords {
  words: string;
  /** The offset of a Windows name, before its places; null elsewhere. */
  base: string | null;
}

const bracketed = / ?(?:uhr)?[.,]? ?\(([^()@]{1,60})\) ?([^\n(<@]{0,60})/uy;
/** Bare words of a zone end the line: “15h est ok” is French for “is”. */
const bare = / ?(?:uhr)?,? ?((?:utc|gmt) ?[+-] ?\d{1,2}(?::?\d{2})?|[a-z]+\/[a-z_]+|[a-z]{3,4})(?= ?(?:$|[\n(.]))/uy;
const onNextLine = / ?\n ?(?:time zone|fuseau horaire|zeitzone|zona horaria)?:? ?([^\n(]{3,60})/uy;

/** The words of the zone that follow a time of day; null where none do. */
function readZone(text: string, end: number): ZoneWords | null {
  bracketed.lastIndex = end;
  const [, inside, after] = bracketed.exec(text) ?? [];
  if (inside !== undefined) {
    const places = /^[a-z]/u.test(after ?? '') && /^(?:utc|gmt)/u.test(inside);
    return places ? { words: after ?? '', base: inside.trim() } : { words: inside, base: null };
  }
  for (const form of [bare, onNextLine]) {
    form.lastIndex = end;
    const words = form.exec(text)?.[1];
    if (words !== undefined) return { words, base: null };
  }
  return null;
}

/** Reads what stands after the joint at `start`; null where there is no joint, or nothing to read after it. */
function readAfter<T>(text: string, start: number, form: RegExp, read: (at: number) => T | null): T | null {
  form.lastIndex = start;
  const words = form.exec(text)?.[0];
  return words === undefined ? null : read(start + words.length);
}

/** Noon of a day by the browser's clock, which is what a day without a zone means here. */
function dayAt(civilMs: number): When {
  return { precision: 'day', atMs: zoneNamed(null).instantOf(civilMs + dayMs / 2) };
}
