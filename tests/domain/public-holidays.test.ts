import { describe, expect, it, test } from 'vitest';
import { holidayDates as shipped, holidayYears } from '../../src/domain/holiday-dates.ts';
import { publicHolidaysOf } from '../../src/domain/public-holidays.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { snoozeOffers } from '../../src/domain/snooze-offers.ts';
import { dayMs } from '../../src/domain/time.ts';
import { addWorkingDays, workingDaysBetween, workingTimeOf } from '../../src/domain/working-time.ts';
import { holidayDates, knownCountries } from '../../scripts/make-holiday-dates.mjs';
import { conversation, judge } from './builders.ts';

const at = (text: string) => Date.parse(text);
const inYear = (country: string | null, year: number) =>
  publicHolidaysOf(country)
    .map((day) => new Date(day * dayMs).toISOString().slice(0, 10))
    .filter((date) => date.startsWith(String(year)))
    .map((date) => date.slice(5));

describe('the public holidays', () => {
  // The days of the Code du travail, L3133-1.
  test('of France in 2026', () => {
    const days = '01-01 04-06 05-01 05-08 05-14 05-25 07-14 08-15 11-01 11-11 12-25';
    expect(inYear('FR', 2026)).toEqual(days.split(' '));
  });

  test('move with Easter', () => {
    const easterMonday = (year: number) => inYear('FR', year).find((date) => date > '03-20' && date < '04-27');
    expect([2025, 2026, 2027, 2035, 2036].map(easterMonday)).toEqual(['04-21', '04-06', '03-29', '03-26', '04-14']);
  });

  test('of the United States: Thanksgiving on the fourth Thursday, a Monday off for a Sunday', () => {
    expect(inYear('US', 2026)).toContain('11-26');
    expect(inYear('US', 2028)).toContain('11-23');
    expect(inYear('US', 2026)).toContain('07-03');
    expect(inYear('US', 2027)).toContain('07-05');
    expect(inYear('US', 2027)).toContain('12-31');
  });

  test('of Great Britain, with substitute days', () => {
    expect(inYear('GB', 2026)).toEqual('01-01 04-03 04-06 05-04 05-25 12-25 12-26 12-28'.split(' '));
    expect(inYear('GB', 2027).slice(-4)).toEqual(['12-25', '12-26', '12-27', '12-28']);
  });

  // Good Friday to the second day of Christmas: what all sixteen Länder share.
  test('of Germany are those of all Länder', () => {
    expect(inYear('DE', 2026)).toEqual('01-01 04-03 04-06 05-01 05-14 05-25 10-03 12-25 12-26'.split(' '));
  });

  test('that last several days are all named', () => {
    expect(inYear('AE', 2026)).toEqual(expect.arrayContaining(['03-20', '03-21', '03-22']));
  });

  test.each([null, 'ZZ', '', 'toString'])('of the country %j are none', (country) => {
    expect(publicHolidaysOf(country)).toEqual([]);
  });

  test('are in order, each once', () => {
    for (const country of Object.keys(shipped)) {
      const days = publicHolidaysOf(country);
      expect(days).toEqual([...new Set(days)].sort((a, b) => a - b));
    }
  });
});

describe('the table of holidays', () => {
  test('is what the installed library says', () => {
    const looked = ['AU', 'CA', 'CH', 'DE', 'ES', 'FR', 'GB', 'IE', 'MX', 'US'];
    const rows = Object.fromEntries(looked.map((country) => [country, shipped[country]]));
    expect(rows).toEqual(holidayDates(looked));
  });

  test('names every country that the library knows', () => {
    expect(Object.keys(shipped)).toEqual(knownCountries());
    expect(holidayYears.last - holidayYears.first).toBeGreaterThanOrEqual(10);
  });
});

describe('working days', () => {
  const paris = { ...defaultSettings, timeZone: 'Europe/Paris', country: 'FR' };

  it.each([
    ['2026-07-13T09:00+02:00', '2026-07-15T09:00+02:00', 1, 'leave out 14 July'],
    ['2026-12-24T09:00+01:00', '2026-12-28T09:00+01:00', 1, 'leave out Christmas and the week-end'],
    ['2026-12-31T17:00+01:00', '2027-01-04T09:00+01:00', 0, 'leave out New Year’s Day'],
    ['2027-03-29T09:00+02:00', '2027-03-30T09:00+02:00', 0, 'leave out Easter Monday'],
  ])('%s to %s is %d: they %s', (from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), paris)).toBeCloseTo(days, 9);
    expect(workingDaysBetween(at(from), at(to), { ...paris, country: null })).toBeGreaterThan(days);
  });

  it('leave out the holiday as it is on the rep’s own clock', () => {
    const newYork = { ...defaultSettings, timeZone: 'America/New_York', country: 'US' };
    // Thanksgiving in New York lasts until five in the morning in London.
    expect(workingDaysBetween(at('2026-11-26T05:00Z'), at('2026-11-27T05:00Z'), newYork)).toBe(0);
    const auckland = { ...defaultSettings, timeZone: 'Pacific/Auckland', country: 'NZ' };
    expect(workingDaysBetween(at('2026-02-05T11:00Z'), at('2026-02-06T11:00Z'), auckland)).toBe(0);
  });

  it('count a day that is both a holiday and a day off once', () => {
    const both = { ...paris, daysOff: ['2026-07-14', '2026-07-15'] };
    expect(addWorkingDays(at('2026-07-13T17:00+02:00'), 1, both)).toBe(at('2026-07-16T17:00+02:00'));
  });

  it('make the afternoon before a holiday a poor moment, and the morning after it the next to work', () => {
    expect(workingTimeOf(paris).isPoorMoment(at('2026-07-13T15:00+02:00'))).toBe(true);
    const [next] = snoozeOffers(at('2026-07-13T15:00+02:00'), paris);
    expect(next).toEqual({ name: 'next-working-day', untilMs: at('2026-07-15T09:00+02:00') });
  });
});

describe('a silence over Christmas', () => {
  const lines = ['me 12-14 09:00', 'marie 12-14 14:00', 'me 12-15 10:00', 'marie 12-15 15:00', 'me 12-23 09:00'];
  const standing = (country: string | null, moment: string) =>
    judge(conversation(lines, moment), { settings: { ...defaultSettings, timeZone: 'UTC', country } }).standing;

  it.each([
    ['without holidays', null, '12-25 17:00'],
    ['with Christmas Day in France', 'FR', '12-28 17:00'],
    ['with the substitute for Boxing Day in Great Britain', 'GB', '12-29 17:00'],
  ])('is quiet after three working days: %s', (_where, country, moment) => {
    const before = moment.replace('17:00', '16:59');
    expect(standing(country, before)).toBe('waiting');
    expect(standing(country, moment)).toBe('quiet');
    const { nextCheckAtMs } = judge(conversation(lines, before), {
      settings: { ...defaultSettings, timeZone: 'UTC', country },
    });
    expect(nextCheckAtMs).toBe(at(`2026-${moment.replace(' ', 'T')}Z`));
  });
});
