import fc from 'fast-check';
import { expect, it } from 'vitest';
import { civilDayOf, dateOf, datesIn, rangesOf } from '../../src/domain/civil-days.ts';

it.each([
  ['1970-01-01', 0],
  ['2028-02-29', 21243],
  ['2026-02-29', null],
  ['2026-02-30', null],
  ['2026-13-01', null],
  ['', null],
  ['tomorrow', null],
])('%s is a day of the calendar or none', (date, day) => {
  expect(civilDayOf(date)).toBe(day);
});

it('days off that follow each other are one stretch', () => {
  const dates = ['2027-01-01', '2026-12-31', '2026-05-04', '2026-12-30', 'never', '2026-12-31'];
  expect(rangesOf(dates).map(({ from, to }) => [dateOf(from), dateOf(to)])).toEqual([
    ['2026-05-04', '2026-05-04'],
    ['2026-12-30', '2027-01-01'],
  ]);
});

it('stretches hold exactly the days they were made of', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 18_000, max: 25_000 })), (days) => {
      const dates = days.sort((a, b) => a - b).map(dateOf);
      expect(rangesOf(dates).flatMap(datesIn)).toEqual(dates);
    }),
  );
});
