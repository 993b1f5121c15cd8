import { formatDate, unbroken, type Words } from '../../ui/words.ts';

/** What charts say beyond the words of every page: names of months and weekdays, lists, lengths of time on a scale. */
export interface ChartWords extends Words {
  /** "November 2026". */
  month(monthMs: number): string;
  /** "Nov", as short as a scale needs it; `withYear` adds the year on a second line. */
  shortMonth(monthMs: number, withYear: boolean): string;
  /** "12 Nov". */
  shortDate(ms: number): string;
  /** "Tuesday". @param weekday ISO, 1 = Monday */
  weekdayName(weekday: number, style?: 'long' | 'short'): string;
  /** "a, b and c". */
  list(items: readonly string[]): string;
  /** A length of time (hours) as people say it: minutes, hours up to a day and a half, then days. */
  delay(hours: number, style?: 'long' | 'short'): string;
  /** The same words with a capital at their beginning. */
  capital(text: string): string;
}

/** A monthMs is the first instant of a month in the zone the rep has set; its middle lies in that month in every zone. */
const halfMonthMs = 15 * 24 * 60 * 60 * 1000;

/**
 * Words for charts, in the language of the sentences around them.
 * @param browserLocale BCP 47 tag of the browser's interface: its region is followed where it speaks that language
 * @param timeZone IANA zone in which days are told, as in `words`; null is the browser's own
 */
export function createChartWords(words: Words, browserLocale: string, timeZone: string | null): ChartWords {
  const catalogue = words.say('text_catalogue');
  const language = browserLocale.toLowerCase().startsWith(catalogue) ? browserLocale : catalogue;
  const dates = (ms: number, options: Intl.DateTimeFormatOptions) =>
    formatDate(language, ms, { timeZone: timeZone ?? undefined, ...options });
  const lists = new Intl.ListFormat(language, { type: 'conjunction' });
  return {
    ...words,
    month: (monthMs) => dates(monthMs + halfMonthMs, { month: 'long', year: 'numeric' }),
    shortMonth(monthMs, withYear) {
      const month = dates(monthMs + halfMonthMs, { month: 'short' });
      return withYear ? `${month}\n${dates(monthMs + halfMonthMs, { year: 'numeric' })}` : month;
    },
    shortDate: (ms) => dates(ms, { day: 'numeric', month: 'short' }),
    // The first of January 2024 was a Monday.
    weekdayName: (weekday, style = 'long') => dates(Date.UTC(2024, 0, weekday), { weekday: style, timeZone: 'UTC' }),
    list: (items) => lists.format(items),
    delay(hours, style = 'long') {
      const [unit, value, maximumFractionDigits] = unitFor(hours);
      const options = { style: 'unit', unit, unitDisplay: style, maximumFractionDigits } as const;
      return unbroken(new Intl.NumberFormat(language, options).format(value));
    },
    capital: (text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1),
  };
}

function unitFor(hours: number): [unit: string, value: number, decimals: number] {
  const minutes = Math.max(1, Math.round(hours * 60));
  if (minutes < 57) return ['minute', minutes, 0];
  if (hours < 36) return ['hour', hours, hours < 5 ? 1 : 0];
  return ['day', hours / 24, hours < 120 ? 1 : 0];
}
