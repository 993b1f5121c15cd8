import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { chanceWord } from '../../src/sidebar/chance-part.tsx';
import { layOutRhythm } from '../../src/sidebar/rhythm-scale.ts';
import { nextWorkingMorning, snoozeOffers, type Calendar } from '../../src/ui/snooze-times.ts';

const on = (day: number, hour = 9) => new Date(2026, 10, day, hour).getTime();
const offers = (nowMs: number, changes: Partial<Calendar> = {}) =>
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
          expect(found[0]?.untilMs).toBe(nextWorkingMorning(nowMs, settings));
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

describe('the rhythm picture', () => {
  const rhythm = {
    answerDelaysMs: [2 * hourMs, 2 * hourMs, 6 * hourMs],
    usual: { medianMs: 2 * hourMs, fromMs: hourMs, toMs: 6 * hourMs },
  };

  test('puts equal answers above each other and today where the silence is', () => {
    const { dots, band, today } = layOutRhythm(rhythm, 8 * dayMs, 288);
    expect(dots.map(({ row }) => row)).toEqual([0, 1, 0]);
    expect(today).toBeGreaterThan(band?.to ?? 288);
  });

  test('stands at whole days where times are not exact', () => {
    const { dots, ticks, today } = layOutRhythm({ ...rhythm, isApproximate: true }, 1.2 * dayMs, 288);
    expect(dots.map(({ x, row }) => [x, row])).toEqual([0, 1, 2].map((row) => [dots[0]?.x, row]));
    expect(ticks.map(({ ms }) => ms).filter((ms) => ms < dayMs)).toEqual([]);
    expect(today).toBe(layOutRhythm({ ...rhythm, isApproximate: true }, 2 * dayMs, 288).today);
  });

  test('has no band and no bar without a habit and without a silence', () => {
    expect(layOutRhythm({ answerDelaysMs: [hourMs], usual: null }, null, 288)).toMatchObject({
      band: null,
      today: null,
    });
  });

  test('keeps everything inside, in the order of the delays, with room between the ticks', () => {
    const delay = fc.integer({ min: 0, max: 2000 * dayMs });
    fc.assert(
      fc.property(fc.array(delay, { maxLength: 50 }), delay, (answerDelaysMs, silenceMs) => {
        const { dots, today, ticks } = layOutRhythm({ answerDelaysMs, usual: null }, silenceMs, 288);
        for (const x of [...dots.map((dot) => dot.x), today ?? 0, ...ticks.map((tick) => tick.x)]) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(288);
        }
        expect(dots.map(({ x }) => x)).toEqual(dots.map(({ x }) => x).toSorted((a, b) => a - b));
        expect(ticks.every(({ x }, index) => index === 0 || x - (ticks[index - 1]?.x ?? 0) >= 36)).toBe(true);
      }),
    );
  });
});

test.each([
  [0.95, 'chance_veryLikely'],
  [0.6, 'chance_likely'],
  [0.5, 'chance_even'],
  [0.34, 'chance_unlikely'],
  [0.02, 'chance_veryUnlikely'],
])('a chance of %d is told as %s', (value, word) => {
  expect(chanceWord(value)).toBe(word);
});
