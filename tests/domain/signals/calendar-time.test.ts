import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseCalendarSubject } from '../../../src/domain/signals/calendar-subject.ts';
import { zoneNamed } from '../../../src/domain/zone.ts';

const sentAtMs = Date.UTC(2026, 10, 20, 9);
const read = (time: string, prefix = 'Invitation') => parseCalendarSubject(`${prefix}: Demo @ ${time}`, sentAtMs);
const atOf = (time: string) => {
  const at = read(time)?.at;
  return at && 'atMs' in at ? `${at.precision} ${new Date(at.atMs).toISOString()}` : at?.precision;
};

describe('the time in the subject of a calendar mail', () => {
  test.each([
    ['Tue 24 Nov 2026 3pm – 4pm (CET) (paul@example.com)', '2026-11-24T14:00:00.000Z'],
    ['Tue Nov 24, 2026 3pm - 4pm (GMT+1)', '2026-11-24T14:00:00.000Z'],
    ['Fri 24 Jul 2026 11 – 1pm (CEST)', '2026-07-24T09:00:00.000Z'],
    ['mar. 24 nov. 2026 15h30 - 16h (heure normale d’Europe centrale)', '2026-11-24T14:30:00.000Z'],
    ['Di 24. Nov. 2026 15:00 – 16:00 (MEZ)', '2026-11-24T14:00:00.000Z'],
    ['Tue 24 Nov 2026 noon – 1pm (America/New_York)', '2026-11-24T17:00:00.000Z'],
    ['Tue Nov 24 3pm - 4pm (PST)', '2026-11-24T23:00:00.000Z'],
  ])('%s is exact', (time, expected) => {
    expect(atOf(time)).toBe(`exact ${expected}`);
  });

  test.each([
    ['a zone with two meanings', 'Tue 24 Nov 2026 3pm – 4pm (CST)'],
    ['no zone', 'Tue 24 Nov 2026 3pm – 4pm'],
    ['a winter name in July', 'Fri 24 Jul 2026 3pm – 4pm (CET)'],
    ['an hour that may be in either half of the day', 'Tue 24 Nov 2026 3:00 - 4:00 (CET)'],
    ['an hour that the clock skips', 'Sun 29 Mar 2026 02:30 - 03:30 (Europe/Paris)'],
    ['an hour that comes twice', 'Sun 25 Oct 2026 02:30 - 03:30 (Europe/Paris)'],
    ['the whole day', 'Tue Nov 24 – Wed Nov 25, 2026 (paul@example.com)'],
  ])('with %s only the day is certain', (_, time) => {
    expect(read(time)?.at.precision).toBe('day');
  });

  test.each([
    ['a weekday that is another', 'Mon 24 Nov 2026 3pm – 4pm (CET)'],
    ['a day that does not exist', 'Mon 31 Feb 2026 3pm – 4pm (CET)'],
    ['a rhythm', 'Weekly from 3pm to 4pm on Tuesday (CET)'],
  ])('with %s it is unknown, and the mail still is an invitation', (_, time) => {
    expect(read(time)).toMatchObject({ kind: 'calendar-invite', title: 'Demo', at: { precision: 'unknown' } });
  });

  test('a Windows zone follows the summer time of its places', () => {
    expect(atOf('Tue 21 Jul 2026 15:00-16:00 (UTC+01:00) Brussels, Copenhagen, Madrid, Paris')).toBe(
      'exact 2026-07-21T13:00:00.000Z',
    );
  });

  test('any meeting is read back as it was written, in each language and zone', () => {
    const languages = [
      ['en', 'Invitation'],
      ['fr', 'Invitation'],
      ['de', 'Einladung'],
      ['es', 'Invitación'],
    ] as const;
    const zones = ['Europe/Paris', 'Europe/London', 'America/New_York', 'Asia/Tokyo'];
    const property = fc.property(
      fc.constantFrom(...languages),
      fc.constantFrom(...zones),
      fc.integer({ min: 0, max: 365 * 3 }),
      fc.integer({ min: 4 * 4, max: 23 * 4 }),
      ([language, prefix], zone, day, quarter) => {
        const localMs = Date.UTC(2026, 0, 1 + day) + quarter * 900_000;
        const format = (options: Intl.DateTimeFormatOptions) =>
          new Intl.DateTimeFormat(language, { ...options, timeZone: 'UTC' }).format(localMs);
        const date = format({ weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });
        const clock = format({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
        const found = parseCalendarSubject(`${prefix}: Demo @ ${date} ${clock} (${zone})`, null);
        expect(found?.at).toEqual({ precision: 'exact', atMs: zoneNamed(zone).instantOf(localMs) });
      },
    );
    fc.assert(property, { numRuns: 200, seed: 7 });
  });
});
