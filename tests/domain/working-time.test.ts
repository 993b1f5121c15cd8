import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { addWorkingDays, workingDaysBetween, workingTimeOf } from '../../src/domain/working-time.ts';
import { zoneNamed } from '../../src/domain/zone.ts';

const paris = { ...defaultSettings, timeZone: 'Europe/Paris', daysOff: ['2026-11-11', '2026-12-25'] };
const at = (text: string) => Date.parse(text);

describe('working days between two instants', () => {
  it.each([
    ['2026-11-20T17:00+01:00', '2026-11-23T09:00+01:00', 0, 'Friday evening to Monday morning'],
    ['2026-11-20T09:00+01:00', '2026-11-20T17:00+01:00', 1, 'a whole Friday'],
    ['2026-11-20T13:00+01:00', '2026-11-23T13:00+01:00', 1, 'noon to noon over a weekend'],
    ['2026-11-10T17:00+01:00', '2026-11-12T09:00+01:00', 0, 'a public holiday'],
    ['2026-11-09T09:00+01:00', '2026-11-13T17:00+01:00', 4, 'a week with a holiday'],
    ['2026-11-23T13:00+01:00', '2026-11-23T11:00+01:00', -0.25, 'backwards'],
    ['2026-03-27T17:00+01:00', '2026-03-30T13:00+02:00', 0.5, 'over the change to summer time'],
    ['2025-11-21T09:00+01:00', '2026-11-20T09:00+01:00', 260 - 1, 'fifty-two weeks with one holiday'],
  ])('%s to %s is %d: %s', (from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), paris)).toBeCloseTo(days, 9);
  });

  it('follows the zone, its half hours and its own working week', () => {
    const kolkata = { ...defaultSettings, timeZone: 'Asia/Kolkata' };
    expect(workingDaysBetween(at('2026-11-20T09:00+05:30'), at('2026-11-20T13:00+05:30'), kolkata)).toBeCloseTo(0.5, 9);
    const dubai = { ...defaultSettings, timeZone: 'Asia/Dubai', workingWeekdays: [7, 1, 2, 3, 4] };
    expect(workingDaysBetween(at('2026-11-20T09:00+04:00'), at('2026-11-22T17:00+04:00'), dubai)).toBeCloseTo(1, 9);
  });

  it('never passes when no weekday is worked', () => {
    const never = { ...paris, workingWeekdays: [] };
    expect(workingDaysBetween(0, at('2026-11-20T09:00Z'), never)).toBe(0);
    expect(addWorkingDays(0, 1, never)).toBe(Number.POSITIVE_INFINITY);
  });

  it('works around the clock when the hours are inverted', () => {
    const inverted = { ...paris, workingHours: { from: 17, to: 9 } };
    expect(workingDaysBetween(at('2026-11-20T00:00+01:00'), at('2026-11-20T12:00+01:00'), inverted)).toBeCloseTo(0.5);
  });
});

it('knows a poor moment for a mail', () => {
  const { isPoorMoment } = workingTimeOf(paris);
  expect(isPoorMoment(at('2026-11-19T15:00+01:00'))).toBe(false);
  expect(isPoorMoment(at('2026-11-20T11:59+01:00'))).toBe(false);
  expect(isPoorMoment(at('2026-11-20T12:00+01:00'))).toBe(true);
  expect(isPoorMoment(at('2026-11-22T10:00+01:00'))).toBe(true);
  expect(isPoorMoment(at('2026-11-11T10:00+01:00'))).toBe(true);
  expect(isPoorMoment(at('2026-11-10T15:00+01:00'))).toBe(true);
});

const zones = ['Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'America/Sao_Paulo', 'UTC'];
const instant = fc.integer({ min: at('2015-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
const settings = fc
  .record({
    timeZone: fc.constantFrom(...zones),
    workingWeekdays: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }),
    workingHours: fc.constantFrom({ from: 9, to: 17 }, { from: 0, to: 24 }, { from: 8.5, to: 12 }, { from: 1, to: 3 }),
    daysOff: fc.array(
      instant.map((ms) => new Date(ms).toISOString().slice(0, 10)),
      { maxLength: 30 },
    ),
  })
  .map((chosen) => ({ ...defaultSettings, ...chosen }));

describe('in any zone and working week', () => {
  it('is additive and monotone', () => {
    fc.assert(
      fc.property(settings, instant, instant, instant, (calendar, a, b, c) => {
        const { daysBetween } = workingTimeOf(calendar);
        expect(daysBetween(a, b) + daysBetween(b, c)).toBeCloseTo(daysBetween(a, c), 6);
        if (a <= b) expect(daysBetween(a, b)).toBeGreaterThanOrEqual(0);
      }),
      { numRuns: 500 },
    );
  });

  it('has addWorkingDays as its inverse: not a millisecond earlier', () => {
    const days = fc.double({ min: 0.01, max: 400, noNaN: true });
    fc.assert(
      fc.property(settings, instant, days, (calendar, from, count) => {
        const { addDays, daysBetween } = workingTimeOf(calendar);
        const reached = addDays(from, count);
        expect(daysBetween(from, reached)).toBeGreaterThanOrEqual(count - 1e-6);
        expect(daysBetween(from, reached - 1)).toBeLessThan(count + 1e-8);
      }),
      { numRuns: 500 },
    );
  });

  it('counts at most one for each civil day', () => {
    fc.assert(
      fc.property(settings, instant, (calendar, from) => {
        expect(workingDaysBetween(from, from + 23 * hourMs, calendar)).toBeLessThanOrEqual(2);
        expect(workingDaysBetween(from, from + 6 * dayMs, calendar)).toBeLessThanOrEqual(
          calendar.workingWeekdays.length + 1e-6,
        );
      }),
    );
  });
});

describe('a zone', () => {
  it('agrees with Intl at any instant', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), instant, (name, ms) => {
        const shown = new Intl.DateTimeFormat('sv-SE', {
          timeZone: name,
          dateStyle: 'short',
          timeStyle: 'medium',
        }).format(ms);
        expect(new Date(zoneNamed(name).localOf(ms)).toISOString().slice(0, 19).replace('T', ' ')).toBe(shown);
      }),
    );
  });

  it('comes back from local time to the instant, the repeated and the skipped hour excepted', () => {
    const zone = zoneNamed('Australia/Lord_Howe');
    fc.assert(
      fc.property(instant, (ms) => {
        expect(Math.abs(zone.instantOf(zone.localOf(ms)) - ms)).toBeLessThanOrEqual(hourMs / 2);
      }),
    );
    const parisZone = zoneNamed('Europe/Paris');
    expect(parisZone.instantOf(at('2026-03-29T02:30Z'))).toBe(at('2026-03-29T03:30+02:00'));
    expect(parisZone.instantOf(at('2026-10-25T02:30Z'))).toBe(at('2026-10-25T02:30+02:00'));
  });
});
