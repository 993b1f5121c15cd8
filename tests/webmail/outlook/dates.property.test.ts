import fc from 'fast-check';
import { expect, test } from 'vitest';
import { looksLikeDate, orderIn, parseDate, whenOf, type DateOrder } from '../../../src/webmail/outlook/dates.ts';

const pad = (number: number) => String(number).padStart(2, '0');
/** To make a formatter takes far longer than to use it. */
const formatters = new Map<string, Intl.DateTimeFormat>();
const name = (language: string, part: 'weekday' | 'month') => (date: Date) => {
  const key = `${language} ${part}`;
  const formatter = formatters.get(key) ?? new Intl.DateTimeFormat(language, { [part]: 'short' });
  formatters.set(key, formatter);
  return formatter.format(date);
};
const weekday = (language: string) => name(language, 'weekday');

type Format = (date: Date) => string;
const D = (date: Date) => date.getDate();
const M = (date: Date) => date.getMonth() + 1;
const Y = (date: Date) => date.getFullYear();
const yy = (date: Date) => pad(Y(date) % 100);

// The seven short dates that a mailbox in US English can be set to (Set-MailboxRegionalConfiguration).
const usDates: Record<string, Format> = {
  'M/d/yyyy': (date) => `${String(M(date))}/${String(D(date))}/${String(Y(date))}`,
  'M/d/yy': (date) => `${String(M(date))}/${String(D(date))}/${yy(date)}`,
  'MM/dd/yy': (date) => `${pad(M(date))}/${pad(D(date))}/${yy(date)}`,
  'MM/dd/yyyy': (date) => `${pad(M(date))}/${pad(D(date))}/${String(Y(date))}`,
  'yy/MM/dd': (date) => `${yy(date)}/${pad(M(date))}/${pad(D(date))}`,
  'yyyy-MM-dd': (date) => `${String(Y(date))}-${pad(M(date))}-${pad(D(date))}`,
  'dd-MMM-yy': (date) => `${pad(D(date))}-${name('en-US', 'month')(date)}-${yy(date)}`,
};
const slashed: Format = (date) => `${pad(D(date))}/${pad(M(date))}/${String(Y(date))}`;
const dotted: Format = (date) => `${pad(D(date))}.${pad(M(date))}.${String(Y(date))}`;
const hours24: Format = (date) => `${pad(date.getHours())}:${pad(date.getMinutes())}`;
const hours12: Format = (date) =>
  `${String(date.getHours() % 12 || 12)}:${pad(date.getMinutes())} ${date.getHours() < 12 ? 'AM' : 'PM'}`;

interface Written {
  language: string;
  write: Format;
  order: DateOrder | null;
}

const orderOf: Record<string, DateOrder | null> = { 'yy/MM/dd': 'Y/M/D', 'yyyy-MM-dd': null, 'dd-MMM-yy': null };
const formats: [string, Written][] = [
  ...Object.entries(usDates).flatMap(([key, day]) =>
    [hours12, hours24].map((time): [string, Written] => [
      `en-US ${key} ${time === hours12 ? '12 h' : '24 h'}`,
      {
        language: 'en-US',
        write: (date) => `${weekday('en-US')(date)} ${day(date)} ${time(date)}`,
        order: key in orderOf ? (orderOf[key] ?? null) : 'M/D',
      },
    ]),
  ),
  ['en-GB', { language: 'en-GB', write: (d) => `${weekday('en-GB')(d)} ${slashed(d)} ${hours24(d)}`, order: 'D/M' }],
  ['fr-FR', { language: 'fr-FR', write: (d) => `${weekday('fr-FR')(d)} ${slashed(d)} ${hours24(d)}`, order: 'D/M' }],
  ['de-DE', { language: 'de-DE', write: (d) => `${weekday('de-DE')(d)}, ${dotted(d)} ${hours24(d)}`, order: null }],
  [
    'he-IL',
    {
      language: 'he-IL',
      write: (d) => `${'אבגדהוש'.charAt(d.getDay())} ${slashed(d)} \u200f${hours24(d)}`,
      order: 'D/M',
    },
  ],
];

const nowMs = new Date(2028, 11, 31).getTime();
// By calendar fields, as a mailbox writes them: an instant in an hour that a change of the clock repeats has no inverse.
const dates = fc
  .tuple(fc.integer({ min: 0, max: 5 * 365 }), fc.integer({ min: 0, max: 24 * 60 - 1 }))
  .map(([day, minute]) => new Date(2024, 0, 1 + day, Math.floor(minute / 60), minute % 60));
const dayOf = (date: Date) => `${String(Y(date))}-${pad(M(date))}-${pad(D(date))}`;

test.each(formats)('%s: a date is read as it was written, once its order is known', (_, { language, write, order }) => {
  fc.assert(
    fc.property(dates, (date) => {
      const read = parseDate(write(date), { language, nowMs, order });
      expect(read).toMatchObject({ certain: true, day: dayOf(date), minute: hours24(date) });
      expect(whenOf(read)).toEqual({ precision: 'minute', atMs: date.getTime() });
      expect(looksLikeDate(write(date), language)).toBe(true);
    }),
  );
});

test.each(formats)('%s: before anything is learnt, a date is right or not certain', (_, { language, write }) => {
  fc.assert(
    fc.property(dates, (date) => {
      const read = parseDate(write(date), { language, nowMs, order: null });
      if (read?.certain) expect(read.day).toBe(dayOf(date));
      else expect(read).toEqual({ certain: false });
    }),
  );
});

test.each(formats)('%s: an order is only ever learnt as it is', (_, { language, write, order }) => {
  fc.assert(
    fc.property(dates, (date) => {
      expect([null, order]).toContain(orderIn(write(date), language));
    }),
  );
});

test('ten ambiguous dates in eleven are settled by their weekday alone', () => {
  let ambiguous = 0;
  let settled = 0;
  for (let date = new Date(2025, 0, 1); date < new Date(2029, 0, 1); date.setDate(date.getDate() + 1)) {
    if (D(date) > 12 || D(date) === M(date)) continue;
    ambiguous += 1;
    const text = `${weekday('en-GB')(date)} ${slashed(date)} 10:00`;
    const read = parseDate(text, { language: 'en-GB', nowMs: new Date(2030, 0, 1).getTime(), order: null });
    if (read?.certain && read.by === 'weekday') settled += 1;
  }
  expect([settled, ambiguous]).toEqual([480, 528]);
});

test('no text makes the parser fail', () => {
  const texts = fc.oneof(fc.string(), fc.stringMatching(/^[\d/. :apmAPM-]{0,30}$/));
  fc.assert(
    fc.property(texts, fc.constantFrom('en-US', 'he', '', 'x-1', 'en_US', 'de-DE'), (text, language) => {
      const read = parseDate(text, { language, nowMs, order: null });
      if (read?.certain) expect(read.day).toMatch(/^\d{4}-\d\d-\d\d$/);
    }),
  );
});
