import { dayOf, partsOf, weekdayOf } from './civil-day.ts';
import type { DateWords } from './date-words.ts';

/** A date in a text: the civil day (`civil-day.ts`), null where it can be read in two ways or needs a year nobody tells. */
export interface FoundDate {
  day: number | null;
  /** Where it ends. */
  end: number;
}

/** A date without a year that passed so recently (days) is an old text rather than a date of next year. */
const passedDays = 60;

/**
 * Reads the date that begins at `from` of plain words, if one does. Without a year the nearest day after `sentDay` is meant; of a
 * weekday and a date that do not fit each other the date counts.
 */
export function readDate(words: string, from: number, dates: DateWords, sentDay: number | null): FoundDate | null {
  const { weekday, whole, ordinal, tomorrow } = patternsOf(dates);
  let at = skip(words, from);
  const named = matchAt(weekday, words, at);
  const weekdayIndex = named
    ? dates.weekdays.findIndex((each) => new RegExp(`^(?:${each})$`, 'u').test(named[1] ?? ''))
    : null;
  if (named) at = skip(words, at + named[0].length);

  const match = matchAt(whole, words, at);
  if (match) return { day: dayFrom(match.groups ?? {}, dates, weekdayIndex, sentDay), end: at + match[0].length };
  const only = matchAt(ordinal, words, at);
  if (only) return { day: nextDate(Number(only[1]), sentDay), end: at + only[0].length };
  if (named && weekdayIndex !== null)
    return { day: sentDay === null ? null : nextWeekday(weekdayIndex, sentDay, named[0], dates), end: at };
  const morning = matchAt(tomorrow, words, at);
  return morning ? { day: sentDay === null ? null : sentDay + 1, end: at + morning[0].length } : null;
}

const articles = / {0,2}(?:(?:the|le|el|den|dem|dia|day) )?/uy;
function skip(words: string, from: number): number {
  return from + (matchAt(articles, words, from)?.[0].length ?? 0);
}

function matchAt(pattern: RegExp, words: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(words);
}

interface Patterns {
  weekday: RegExp;
  whole: RegExp;
  ordinal: RegExp;
  tomorrow: RegExp;
}
const made = new Map<DateWords, Patterns>();

function patternsOf(dates: DateWords): Patterns {
  const remembered = made.get(dates);
  if (remembered) return remembered;
  const months = dates.months.map((month) => `(?:${month})`).join('|');
  const date = String.raw`\d{1,2}(?:st|nd|rd|th|er|o)?`;
  const year = String.raw`(?:,? (?:de |del )?(?<year>20\d\d)(?!\d))?`;
  const patterns = {
    weekday: new RegExp(
      String.raw`(?:(?:${dates.next}) )?(${dates.weekdays.map((each) => `(?:${each})`).join('|')})\b\.?(?: (?:${dates.next})\b)?(?: morning| matin| frueh| fruh)?,? ?(?:(?:the|le|el|den|dem|dia) )?`,
      'uy',
    ),
    whole: new RegExp(
      [
        String.raw`(?<isoYear>20\d\d)[-/.](?<isoMonth>\d\d)[-/.](?<isoDate>\d\d)(?!\d)`,
        String.raw`(?<date>${date})\.? ?[-/]?(?:of |de |d')?(?<month>${months})\b\.?(?:[-/](?<joinedYear>\d{4}|\d\d)(?!\d))?${year}`,
        String.raw`(?<first>\d{1,2}) ?(?<mark>[./-]) ?(?<second>\d{1,2})(?:\k<mark> ?(?<numericYear>20\d\d|\d\d)(?![\d:]))?(?!\d|[/-]\d|:\d)`,
        String.raw`(?<leadingMonth>${months})\.? (?:the )?(?<trailingDate>${date})(?!\d|[:.]\d)${year.replace('year', 'trailingYear')}`,
      ].join('|'),
      'uy',
    ),
    // A bare number is a date only if nothing is counted or timed with it.
    ordinal:
      /(\d{1,2})(?:st|nd|rd|th|er)?(?=[.,;)!\n]|$| (?:inclu|and|et|und|y|e|i|je|wieder|with|with|avec|compris)\b)(?![.,]\d)/uy,
    tomorrow: new RegExp(String.raw`${dates.tomorrow}\b`, 'uy'),
  };
  made.set(dates, patterns);
  return patterns;
}

type Groups = Record<string, string | undefined>;

function dayFrom(groups: Groups, dates: DateWords, weekday: number | null, sentDay: number | null): number | null {
  if (groups.isoYear !== undefined)
    return dayOf(Number(groups.isoYear), Number(groups.isoMonth), Number(groups.isoDate));
  if (groups.first !== undefined) {
    const { first, second, mark, numericYear } = groups;
    const [a, b, year] = [Number(first), Number(second), fullYear(numericYear)];
    const dateFirst = resolve(year, b, a, sentDay);
    if (!dates.mayPutMonthFirst || mark === '.') return dateFirst;
    const monthFirst = resolve(year, a, b, sentDay);
    if (dateFirst === null || monthFirst === null || dateFirst === monthFirst) return dateFirst ?? monthFirst;
    const fitting = weekday === null ? [] : [dateFirst, monthFirst].filter((day) => weekdayOf(day) === weekday);
    return fitting.length === 1 ? (fitting[0] ?? null) : null;
  }
  const name = groups.month ?? groups.leadingMonth ?? '';
  const month = dates.months.findIndex((each) => new RegExp(`^(?:${each})$`, 'u').test(name)) + 1;
  const date = Number.parseInt(groups.date ?? groups.trailingDate ?? '', 10);
  return resolve(fullYear(groups.year ?? groups.joinedYear ?? groups.trailingYear), month, date, sentDay);
}

function fullYear(year: string | undefined): number | null {
  if (year === undefined) return null;
  return year.length === 2 ? 2000 + Number(year) : Number(year);
}

function resolve(year: number | null, month: number, date: number, sentDay: number | null): number | null {
  if (year !== null) return dayOf(year, month, date);
  if (sentDay === null) return null;
  const sentYear = partsOf(sentDay).year;
  const near = [sentYear - 1, sentYear, sentYear + 1]
    .map((each) => dayOf(each, month, date))
    .find((day) => day !== null && day >= sentDay - passedDays);
  return near === undefined || near === null || near < sentDay ? null : near;
}

/** The next such date of a month, today included. */
function nextDate(date: number, sentDay: number | null): number | null {
  if (sentDay === null) return null;
  const { year, month } = partsOf(sentDay);
  return (
    [dayOf(year, month, date), dayOf(month === 12 ? year + 1 : year, (month % 12) + 1, date)].find(
      (day) => day !== null && day >= sentDay,
    ) ?? null
  );
}

/** The next such weekday. “Next Friday” said in the same week may be either of two: null. */
function nextWeekday(weekday: number, sentDay: number, phrase: string, dates: DateWords): number | null {
  const day = sentDay + ((weekday - weekdayOf(sentDay) + 6) % 7) + 1;
  const mondayBased = (each: number) => (weekdayOf(each) + 6) % 7;
  const isSameWeek = mondayBased(day) > mondayBased(sentDay) && day - sentDay < 7;
  return isSameWeek && new RegExp(`(?<![a-z])(?:${dates.next})(?![a-z])`, 'u').test(phrase) ? null : day;
}
