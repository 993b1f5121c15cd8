import { dayMs, hourMs, minuteMs } from '../domain/time.ts';
import { zoneNamed } from '../domain/zone.ts';

type Area =
  | 'about'
  | 'action'
  | 'because'
  | 'chance'
  | 'chip'
  | 'close'
  | 'command'
  | 'courtesy'
  | 'dashboard'
  | 'data'
  | 'digest'
  | 'draft'
  | 'error'
  | 'group'
  | 'health'
  | 'help'
  | 'insert'
  | 'mark'
  | 'may'
  | 'meeting'
  | 'move'
  | 'offer'
  | 'options'
  | 'pace'
  | 'popup'
  | 'prospects'
  | 'reason'
  | 'resolved'
  | 'rhythm'
  | 'settings'
  | 'snooze'
  | 'standing'
  | 'state'
  | 'tab'
  | 'text'
  | 'texts'
  | 'times'
  | 'toast'
  | 'welcome'
  | 'when'
  | 'why';

/** Key of a message in `public/_locales`: where it is shown, then what it says. */
export type MessageKey = `${Area}_${string}`;

/** The key of the message that stands for a code: `keyFor('why', 'send-pending')` is `why_sendPending`. */
export function keyFor(area: Area, code: string): MessageKey {
  return `${area}_${code.replace(/-(.)/g, (_, letter: string) => letter.toUpperCase())}`;
}

/** Everything the interface says, in the language of the browser. */
export interface Words {
  /** The message of a key, its placeholders filled in order. */
  say(key: MessageKey, ...values: string[]): string;
  /** The message for a number of things: key plus `_one`, `_other`; the number is the first placeholder. */
  count(key: MessageKey, count: number, ...values: string[]): string;
  /** A number, with one decimal at most. */
  number(value: number): string;
  /** How often something happened: "once", "twice", "3 times". */
  times(count: number): string;
  /** A share (0 to 1) in whole percent. */
  percent(value: number): string;
  /** A civil day, with the year only where it is not the year of `nowMs`. */
  day(ms: number, nowMs: number): string;
  /** A civil day with its weekday. */
  weekday(ms: number): string;
  /** A civil day with its weekday, both short. */
  shortDay(ms: number): string;
  /** A civil day as a date field has it, `yyyy-mm-dd`. */
  date(ms: number): string;
  /** The hour of the day. */
  hour(ms: number): string;
  /**
   * When something happened, to be read after a verb: "this morning", "yesterday", "on 12 November". Where the time is
   * approximate no hour is told: "today", never "this morning", and its day is that which its page shows, whatever the zone.
   */
  when(ms: number, nowMs: number, isApproximate?: boolean): string;
  /** Civil days from one instant to a later one; 0 on the same day. */
  civilDaysBetween(fromMs: number, toMs: number): number;
  /** A length of time in its largest sensible unit, rounded up. */
  duration(ms: number, style?: 'long' | 'narrow'): string;
  /** A length of time in whole days, rounded up, one at least: for times that are not exact. */
  days(ms: number): string;
}

/** What webmail pages need of it beyond what the background tells them. */
export type PlainWords = Pick<Words, 'say' | 'count' | 'day'>;

/** As of `browser.i18n`, answering the key itself for a missing message. */
type GetMessage = (key: string, values?: string[]) => string;

/**
 * Words over a source of messages, without those that pages of a webmail do not carry.
 * @param browserLocale BCP 47 tag of the browser's interface
 */
export function createPlainWords(getMessage: GetMessage, browserLocale: string): PlainWords {
  const locale = localeFor(getMessage('text_catalogue'), browserLocale);
  const plural = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  return {
    say: (key, ...values) => getMessage(key, values),
    count: (key, count, ...values) =>
      getMessage(`${key}_${plural.select(count) === 'one' ? 'one' : 'other'}`, [numbers.format(count), ...values]),
    day: (ms, nowMs) => {
      const isThisYear = new Date(ms).getFullYear() === new Date(nowMs).getFullYear();
      return formatDate(locale, ms, dayOptions(isThisYear));
    },
  };
}

/**
 * Words over a source of messages.
 * @param browserLocale BCP 47 tag of the browser's interface
 * @param timeZone IANA zone in which days and hours are told, the one they were worked out in; null is the browser's own
 */
export function createWords(getMessage: GetMessage, browserLocale: string, timeZone: string | null = null): Words {
  const plain = createPlainWords(getMessage, browserLocale);
  const locale = localeFor(getMessage('text_catalogue'), browserLocale);
  const format = (ms: number, options: Intl.DateTimeFormatOptions) =>
    formatDate(locale, ms, { ...options, timeZone: timeZone ?? undefined });
  const day: Words['day'] = (ms, nowMs) => {
    const isThisYear = localDate(ms, timeZone).getUTCFullYear() === localDate(nowMs, timeZone).getUTCFullYear();
    return format(ms, dayOptions(isThisYear));
  };
  const numbers = new Intl.NumberFormat(locale, { maximumFractionDigits: 1 });
  const inUnits = (ms: number, unit: string, unitMs: number, unitDisplay: 'long' | 'narrow' = 'long') => {
    const value = Math.max(1, Math.ceil(ms / unitMs - 0.01));
    return unbroken(new Intl.NumberFormat(locale, { style: 'unit', unit, unitDisplay }).format(value));
  };
  return {
    ...plain,
    day,
    number: (value) => numbers.format(value),
    times: (count) =>
      getMessage(count === 1 ? 'times_one' : count === 2 ? 'times_two' : 'times_other', [numbers.format(count)]),
    percent: (value) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value),
    weekday: (ms) => format(ms, { weekday: 'long', day: 'numeric', month: 'long' }),
    shortDay: (ms) => format(ms, { weekday: 'short', day: 'numeric', month: 'short' }),
    date: (ms) => localDate(ms, timeZone).toISOString().slice(0, 10),
    hour: (ms) => format(ms, { hour: 'numeric', minute: '2-digit' }),
    when: (ms, nowMs, isApproximate = false) => {
      // A page's times without a zone were read in the browser's; in the page's zone tomorrow may have begun.
      const days = civilDaysBetween(ms, nowMs, isApproximate ? null : timeZone);
      if (isApproximate && days <= 0) return getMessage('when_today');
      if (days === 0) return getMessage(localDate(ms, timeZone).getUTCHours() < 12 ? 'when_thisMorning' : 'when_today');
      const told = isApproximate ? plain.day : day;
      return days === 1 ? getMessage('when_yesterday') : getMessage('when_onDay', [told(ms, nowMs)]);
    },
    civilDaysBetween: (fromMs, toMs) => civilDaysBetween(fromMs, toMs, timeZone),
    duration: (ms, style = 'long') => {
      const [unit, unitMs] = unitFor(ms);
      return inUnits(ms, unit, unitMs, style);
    },
    days: (ms) => inUnits(ms, 'day', dayMs),
  };
}

const dayOptions = (isThisYear: boolean): Intl.DateTimeFormatOptions => ({
  day: 'numeric',
  month: 'long',
  ...(!isThisYear && { year: 'numeric' }),
});

/** A date or a number with its unit, whose parts stay together; after a comma it may break. */
export function unbroken(text: string): string {
  return text.replace(/(?<!,) /g, '\u00a0');
}

/** A date as people of the locale write it, its parts together. */
export function formatDate(locale: string, ms: number, options: Intl.DateTimeFormatOptions): string {
  const text = unbroken(new Intl.DateTimeFormat(locale, options).format(ms));
  // CLDR writes "1 novembre", French writes "1er novembre".
  return locale.startsWith('fr') ? text.replace(/(^|\u00a0)1(?=\u00a0\p{L}{3})/u, '$11er') : text;
}

function unitFor(ms: number): [unit: string, unitMs: number] {
  if (ms < hourMs) return ['minute', minuteMs];
  return ms < dayMs ? ['hour', hourMs] : ['day', dayMs];
}

function civilDaysBetween(fromMs: number, toMs: number, timeZone: string | null): number {
  const civilDay = (ms: number) => Math.floor(zoneNamed(timeZone).localOf(ms) / dayMs);
  return civilDay(toMs) - civilDay(fromMs);
}

/** What the clocks of a zone show, to be read as if it were UTC. */
function localDate(ms: number, timeZone: string | null): Date {
  return new Date(zoneNamed(timeZone).localOf(ms));
}

/** Dates follow the browser's region, but never speak another language than the sentences around them. */
function localeFor(catalogueLanguage: string, browserLocale: string): string {
  const isSameLanguage = browserLocale.toLowerCase().startsWith(catalogueLanguage);
  return isSameLanguage || !/^[a-z]{2}$/.test(catalogueLanguage) ? browserLocale : catalogueLanguage;
}
