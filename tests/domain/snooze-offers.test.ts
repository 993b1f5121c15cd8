import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings, type Settings } from '../../src/domain/settings.ts';
import { snoozeOffers } from '../../src/domain/snooze-offers.ts';
import { minuteMs } from '../../src/domain/time.ts';

const on = (day: number, hour = 9) => new Date(2026, 10, day, hour).getTime();
const offers = (nowMs: number, changes: Partial<Settings> = {}) =>
  snoozeOffers(nowMs, { ...defaultSettings, ...changes }).map(({ name, untilMs }) => [name, untilMs]);

describe('the offers of the snooze menu', () => {
  test('on a Tuesday: tomorrow, next week, in two weeks, each at the beginning of work', () => {
    expect(offers(on(24, 15))).toEqual([
      ['tomorrow', on(25)],
      ['next-week', on(30)],
      ['two-weeks', on(38)],
    ]);
  });

  test('before a weekend the next working day is Monday and not offered twice', () => {
    expect(offers(on(27))).toEqual([
      ['next-working-day', on(30)],
      ['two-weeks', on(41)],
    ]);
    expect(offers(on(29)).map(([name]) => name)).toEqual(['tomorrow', 'two-weeks']);
  });

  test('follow the days, hours and days off of the rep', () => {
    const calendar = { workingWeekdays: [2, 3, 4, 5, 6], workingHours: { from: 7.5, to: 15 }, daysOff: ['2026-11-25'] };
    const half = 30 * minuteMs;
    expect(offers(on(24), calendar)).toEqual([
      ['next-working-day', on(26, 7) + half],
      ['next-week', on(31, 7) + half],
      ['two-weeks', on(38, 7) + half],
    ]);
  });

  test('follow the time zone of the rep', () => {
    const atMs = Date.parse('2026-11-24T22:30:00Z');
    expect(offers(atMs, { timeZone: 'Asia/Tokyo' })[0]).toEqual(['tomorrow', Date.parse('2026-11-26T00:00:00Z')]);
    expect(offers(atMs, { timeZone: 'America/New_York' })[0]).toEqual(['tomorrow', Date.parse('2026-11-25T14:00:00Z')]);
  });

  test('always begin on a worked day after today, whatever the week', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
        fc.integer({ min: on(1), max: on(400) }),
        (workingWeekdays, nowMs) => {
          const settings = { ...defaultSettings, workingWeekdays };
          const found = snoozeOffers(nowMs, settings);
          expect(found.map(({ untilMs }) => untilMs)).toEqual(
            found.map(({ untilMs }) => untilMs).sort((a, b) => a - b),
          );
          for (const { untilMs } of found) {
            expect(untilMs).toBeGreaterThan(nowMs);
            expect(workingWeekdays).toContain(new Date(untilMs).getDay() || 7);
            expect(new Date(untilMs).getHours()).toBe(9);
          }
          expect(new Set(found.map(({ untilMs }) => untilMs)).size).toBe(found.length);
        },
      ),
    );
  });

  test('a rep who never works is woken tomorrow all the same', () => {
    expect(offers(on(24), { workingWeekdays: [] })[0]).toEqual(['tomorrow', on(25)]);
  });
});
