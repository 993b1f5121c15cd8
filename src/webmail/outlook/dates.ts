import { dayMs, unknownTime, type When } from '../../domain/time.ts';
import { remember } from '../remember.ts';
import { dateNames, lettersOf, type DateNames } from './date-names.ts';

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

/** One calendar day a text can mean. */
interface Reading {
  order: DateOrder | null;
  year: number;
  month: number;
  day: number;
}

/** A text taken apart: its possible days, the weekday it names and its time. */
interface Parts {
  readings: Reading[];
  weekday: number | null;
  minute: string | null;
}

const marks = /[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069\ue000-\uf8ff]/g;
const numeric = /(?<!\d)(\d{1,4})(\s?[./-]\s?)(\d{1,2})\2(\d{1,4})(?!\d)\.?/;
const dayThenName = /(?<!\d)(\d{1,2})(?:\.|er)?[\s-]+(\p{L}[\p{L}\p{M}]*)\.?[\s,-]+(\d{4}|\d{2})(?![\d:])/u;
const nameThenDay = /(\p{L}[\p{L}\p{M}]*)\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/u;
const clock = /(?<!\d)(\d{1,2})[:.](\d{2})(?:[:.]\d{2})?(?!\d)/;

/** Reads a date; null for a text that is none, or that can mean no day at all. */
export function parseDate(text: string, context: DateContext): PageDate | null {
  const parts = partsOf(text, context.language);
  if (!parts) return null;
  const { minute } = parts;
  const settled = (reading: Reading, by: DateBasis): PageDate => ({ certain: true, day: dayOf(reading), minute, by });

  const possible = distinct(parts.readings);
  const onDay = possible.filter((reading) => parts.weekday === null || weekdayOf(reading) === parts.weekday);
  const past = onDay.filter((reading) => instantOf(reading, minute) <= context.nowMs + dayMs);
  const [only, ...others] = past;
  if (!only) return null;
  if (others.length === 0) {
    if (possible.length === 1) return settled(only, 'only-reading');
    return settled(only, onDay.length === 1 ? 'weekday' : 'future');
  }
  // Some days are the same in two orders; the learnt one is looked for among all of them.
  const inOrder = (order: LearntOrder) => {
    const stated = parts.readings.find((reading) => reading.order === order);
    return stated && past.find((reading) => dayOf(reading) === dayOf(stated));
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
  if (!parts) return null;
  const { readings, weekday } = parts;
  const fitting = readings.filter((reading) => weekday === null || weekdayOf(reading) === weekday);
  return fitting.length === 1 ? (fitting[0]?.order ?? null) : null;
}

/** Whether a text is written as a date, whatever day it means: then it is never a name. */
export function looksLikeDate(text: string, language: string): boolean {
  return text.length <= 100 && partsOf(text, language) !== null;
}

/** A certain date in the browser's zone: the first millisecond of the minute, or local noon of the day. */
export function whenOf(date: PageDate | null): When {
  if (!date?.certain) return unknownTime;
  const [year = 0, month = 0, day = 0] = date.day.split('-').map(Number);
  const atMs = instantOf({ order: null, year, month, day }, date.minute ?? '12:00');
  return { precision: date.minute === null ? 'day' : 'minute', atMs };
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
  const text = raw
    .replace(marks, '')
    .replace(/[\s\u00a0\u202f]+/g, ' ')
    .trim();
  const found = numericDate(text) ?? namedDate(text, names);
  if (!found) return null;
  const readings = found.readings.filter(isOnCalendar);
  if (readings.length === 0) return null;
  const time = clock.exec(found.rest);
  const before = wordsIn(found.before);
  const weekdays = new Set([...before, ...wordsIn(found.rest)].map((word) => names.weekdays.get(word)));
  weekdays.delete(undefined);
  const [weekday = null] = weekdays.size === 1 ? weekdays : [];
  return { readings, weekday, minute: time && minuteOf(time, found.rest, names) };
}

interface FoundDate {
  readings: Reading[];
  before: string;
  /** What stands behind the date. */
  rest: string;
}

function numericDate(text: string): FoundDate | null {
  const match = numeric.exec(text);
  if (!match) return null;
  const [whole, first = '', separator = '', second = '', third = ''] = match;
  const [a, b, c] = [Number(first), Number(second), Number(third)];
  const around = { before: text.slice(0, match.index), rest: text.slice(match.index + whole.length) };
  if (first.length === 4) {
    return third.length > 2 ? null : { readings: [{ order: null, year: a, month: b, day: c }], ...around };
  }
  if (first.length > 2 || (third.length !== 4 && third.length !== 2)) return null;
  const year = third.length === 2 ? 2000 + c : c;
  if (separator.includes('.')) return { readings: [{ order: null, year, month: b, day: a }], ...around };
  const readings: Reading[] = [
    { order: 'D/M', year, month: b, day: a },
    { order: 'M/D', year, month: a, day: b },
  ];
  if (third.length === 2) readings.push({ order: 'Y/M/D', year: 2000 + a, month: b, day: c });
  return { readings, ...around };
}

function namedDate(text: string, { months }: DateNames): FoundDate | null {
  for (const [pattern, dayAt, nameAt] of [
    [dayThenName, 1, 2],
    [nameThenDay, 2, 1],
  ] as const) {
    const match = pattern.exec(text);
    const month = match && months.get(lettersOf(match[nameAt] ?? ''));
    if (!match || !month) continue;
    const year = Number(match[3]) + (match[3]?.length === 2 ? 2000 : 0);
    const reading = { order: null, year, month, day: Number(match[dayAt]) };
    const before = text.slice(0, match.index);
    return { readings: [reading], before, rest: text.slice(match.index + match[0].length) };
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
  return hour >= 1 && hour <= 12 ? (hour % 12) + half : null;
}

function distinct(readings: Reading[]): Reading[] {
  return [...new Map(readings.map((reading) => [dayOf(reading), reading])).values()];
}

function isOnCalendar({ year, month, day }: Reading): boolean {
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1990 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}

function weekdayOf({ year, month, day }: Reading): number {
  return new Date(Date.UTC(year, month - 1, day)).getUTCDay();
}

function dayOf({ year, month, day }: Reading): string {
  return new Date(Date.UTC(year, month - 1, day)).toISOString().slice(0, 10);
}

function instantOf({ year, month, day }: Reading, minute: string | null): number {
  const [hours = 0, minutes = 0] = (minute ?? '00:00').split(':').map(Number);
  return new Date(year, month - 1, day, hours, minutes).getTime();
}
