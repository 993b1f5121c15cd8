import { dayMs, unknownTime, type When } from '../../domain/time.ts';
import { remember } from '../remember.ts';
import { dateNames, lettersOf, type DateNames } from './date-names.ts';
import { plainText } from './plain-text.ts';

/** In which order a mailbox writes day and month between slashes. */
export type DateOrder = 'D/M' | 'M/D' | 'Y/M/D';

/** What settled a date that could have been read in more than one way, or that it could not. */
type DateBasis = 'only-reading' | 'weekday' | 'future' | 'learnt' | 'language';

/**
 * A date as the page writes it: minute precision at best, in the mailbox's own zone, which is not known. `minute` is null
 * where only the day is certain. A date that nothing settles is as good as none.
 */
export type PageDate = { certain: true; day: string; minute: string | null; by: DateBasis } | { certain: false };

export interface DateContext {
  /** `html[lang]`. */
  language: string;
  nowMs: number;
  order: LearntOrder;
}

/** The order a mailbox has taught so far; `contradicted` once two of its dates proved different ones. */
export type LearntOrder = DateOrder | 'contradicted' | null;

/** One calendar day a text can mean, as `yyyy-mm-dd`. */
interface Reading {
  order: DateOrder | null;
  day: string;
}

/** A text taken apart: its possible days, the weekday it names and its time. */
interface Parts {
  readings: Reading[];
  weekday: number | null;
  minute: string | null;
}

const marks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g;
const numeric = /(?<!\d)(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{1,4})(?!\d)\.?/;
const dayThenName = /(?<!\d)(\d{1,2})(?:\.|er)?[\s-]+(\p{L}[\p{L}\p{M}]*)\.?[\s,-]+(\d{4}|\d{2})(?![\d:])/u;
const nameThenDay = /(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u;
const clock = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?!\d)/;

/** Reads a date; null for a text that is none, or that can mean no day at all. */
export function parseDate(text: string, context: DateContext): PageDate | null {
  const parts = partsOf(text, context.language);
  if (!parts) return null;
  const { minute } = parts;
  const settled = (reading: Reading, by: DateBasis): PageDate => ({ certain: true, day: reading.day, minute, by });

  const possible = distinct(parts.readings);
  const onDay = onWeekday(possible, parts);
  const past = onDay.filter((reading) => instantOf(reading.day, minute ?? '00:00') <= context.nowMs + dayMs);
  const [only, ...others] = past;
  if (!only) return null;
  if (others.length === 0) {
    if (possible.length === 1) return settled(only, 'only-reading');
    return settled(only, onDay.length === 1 ? 'weekday' : 'future');
  }
  // Some days are the same in two orders; the learnt one is looked for among all of them.
  const inOrder = (order: LearntOrder) => {
    const stated = parts.readings.find((reading) => reading.order === order);
    return stated && past.find((reading) => reading.day === stated.day);
  };
  if (context.order !== null) {
    const learnt = inOrder(context.order);
    return learnt ? settled(learnt, 'learnt') : { certain: false };
  }
  const usual = context.language.toLowerCase() === 'en-us' ? inOrder('M/D') : undefined;
  return usual ? settled(usual, 'language') : { certain: false };
}

/** The order of day and month that a text proves by itself: by a day over 12 or by its weekday; null when it does not. */
export function orderIn(text: string, language: string): DateOrder | null {
  const parts = partsOf(text, language);
  const [only, ...others] = parts ? onWeekday(parts.readings, parts) : [];
  return only && others.length === 0 ? only.order : null;
}

/** Whether a text is written as a date, whatever day it means: then it is never a name. */
export function looksLikeDate(text: string, language: string): boolean {
  return text.length <= 100 && partsOf(text, language) !== null;
}

/** A certain date in the browser's zone: the first millisecond of the minute, or local noon of the day. */
export function whenOf(date: PageDate | null): When {
  if (!date?.certain) return unknownTime;
  return {
    precision: date.minute === null ? 'day' : 'minute',
    atMs: instantOf(date.day, date.minute ?? '12:00'),
  };
}

const known = new Map<string, Parts | null>();

/** The page shows the same dates at every reading: each is taken apart once. */
function partsOf(raw: string, language: string): Parts | null {
  const text = raw.slice(0, 200);
  const key = `${language} ${text}`;
  const stored = known.get(key);
  if (stored !== undefined) return stored;
  const parts = takeApart(text, dateNames(language));
  remember(known, key, parts);
  return parts;
}

function takeApart(raw: string, names: DateNames): Parts | null {
  const text = plainText(raw.replace(marks, ''));
  const found = numericDate(text) ?? namedDate(text, names);
  if (!found || found.readings.length === 0) return null;
  const { readings, match } = found;
  const rest = text.slice(match.index + match[0].length);
  const time = clock.exec(rest);
  const words = [...wordsIn(text.slice(0, match.index)), ...wordsIn(rest)];
  const weekdays = new Set(words.map((word) => names.weekdays.get(word)));
  weekdays.delete(undefined);
  const [weekday = null] = weekdays.size === 1 ? weekdays : [];
  return { readings, weekday, minute: time && minuteOf(time, rest, names) };
}

interface FoundDate {
  match: RegExpExecArray;
  readings: Reading[];
}

function numericDate(text: string): FoundDate | null {
  const match = numeric.exec(text);
  if (!match) return null;
  const [, first = '', separator = '', second = '', third = ''] = match;
  const isYear = ({ length }: string) => length === 4 || length === 2;
  if (first.length === 4) return third.length > 2 ? null : { match, readings: reading(null, first, second, third) };
  if (first.length > 2 || !isYear(third)) return null;
  if (separator.includes('.')) return { match, readings: reading(null, third, second, first) };
  const readings = [...reading('D/M', third, second, first), ...reading('M/D', third, first, second)];
  if (third.length === 2) readings.push(...reading('Y/M/D', first, second, third));
  return { match, readings };
}

function namedDate(text: string, { months }: DateNames): FoundDate | null {
  for (const [pattern, dayAt, nameAt] of [
    [dayThenName, 1, 2],
    [nameThenDay, 2, 1],
  ] as const) {
    const match = pattern.exec(text);
    const month = months.get(lettersOf(match?.[nameAt] ?? ''));
    if (match && month !== undefined)
      return { match, readings: reading(null, match[3] ?? '', month + 1, match[dayAt] ?? '') };
  }
  return null;
}

function wordsIn(text: string): string[] {
  return text.split(' ').map(lettersOf);
}

/** `hh:mm`; null where the half of the day is named by an unknown word, or the time is none. */
function minuteOf([whole, hours = '', minutes = '']: RegExpExecArray, rest: string, names: DateNames): string | null {
  const beside = rest.replace(whole, ' ').replace(/([ap])\.?\s?m\b\.?/i, '$1m');
  const words = wordsIn(beside).filter((word) => word !== '' && !names.weekdays.has(word));
  const halves = words.map((word) => names.halves.get(word));
  const hour = hourOf(Number(hours), halves);
  return hour === null || Number(minutes) > 59 ? null : `${String(hour).padStart(2, '0')}:${minutes}`;
}

function hourOf(hour: number, halves: (number | undefined)[]): number | null {
  if (halves.length === 0) return hour <= 23 ? hour : null;
  const [half] = halves;
  if (halves.length > 1 || half === undefined) return hour > 12 && hour <= 23 ? hour : null;
  return hour >= 1 && hour <= 12 ? (hour % 12) + 12 * half : null;
}

function distinct(readings: Reading[]): Reading[] {
  return [...new Map(readings.map((each) => [each.day, each])).values()];
}

/** The day these digits stand for, the year with two or four of them; none where the calendar has no such day. */
function reading(order: DateOrder | null, years: string, month: string | number, day: string): Reading[] {
  const year = Number(years) + (years.length > 2 ? 0 : 2000);
  const date = new Date(Date.UTC(year, Number(month) - 1, Number(day)));
  const isOnCalendar = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day);
  return year >= 1990 && isOnCalendar ? [{ order, day: date.toISOString().slice(0, 10) }] : [];
}

function onWeekday(readings: Reading[], { weekday }: Parts): Reading[] {
  return readings.filter(({ day }) => weekday === null || new Date(day).getUTCDay() === weekday);
}

function instantOf(day: string, minute: string): number {
  return new Date(`${day}T${minute}`).getTime();
}
