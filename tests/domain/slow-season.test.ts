import fc from 'fast-check';
import { describe, expect, it, test } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { afterSilence, silenceCalendar, silentMsBetween, slowSeasonWithin } from '../../src/domain/slow-season.ts';
import { snoozeOffers } from '../../src/domain/snooze-offers.ts';
import { dayMs } from '../../src/domain/time.ts';
import { addWorkingDays, workingDaysBetween, workingTimeOf } from '../../src/domain/working-time.ts';
import { conversation, judge, lock } from './builders.ts';

const paris = { ...defaultSettings, timeZone: 'Europe/Paris', hasSlowSeasons: true };
const at = (text: string) => Date.parse(text);

describe('in a slow season', () => {
  test.each([
    ['2026-07-31T17:00+02:00', '2026-09-01T09:00+02:00', 0, 'August'],
    ['2026-12-21T17:00+01:00', '2027-01-04T09:00+01:00', 0, 'the year’s end'],
    ['2026-07-29T09:00+02:00', '2026-09-02T17:00+02:00', 5, 'August in the middle'],
    ['2026-08-10T09:00+02:00', '2026-08-20T17:00+02:00', 0, 'within August'],
  ])('no working day of a silence passes: %s to %s', (from, to, days) => {
    expect(workingDaysBetween(at(from), at(to), silenceCalendar(paris))).toBeCloseTo(days, 9);
  });

  it('ends at midnight of the rep’s own clock', () => {
    const season = slowSeasonWithin(at('2026-08-10T00:00Z'), at('2026-08-10T00:00Z'), paris);
    expect(season).toEqual({ fromMs: at('2026-08-01T00:00+02:00'), untilMs: at('2026-09-01T00:00+02:00') });
    const yearsEnd = slowSeasonWithin(at('2026-12-01T00:00Z'), at('2027-02-01T00:00Z'), paris);
    expect(yearsEnd).toEqual({ fromMs: at('2026-12-22T00:00+01:00'), untilMs: at('2027-01-03T00:00+01:00') });
    expect(slowSeasonWithin(at('2026-09-01T00:00+02:00'), at('2026-12-21T23:59+01:00'), paris)).toBeNull();
  });

  it('a silence stands still', () => {
    expect(silentMsBetween(at('2026-07-31T00:00+02:00'), at('2026-09-02T00:00+02:00'), paris)).toBe(2 * dayMs);
    expect(afterSilence(at('2026-07-31T00:00+02:00'), 2 * dayMs, paris)).toBe(at('2026-09-02T00:00+02:00'));
    expect(afterSilence(at('2026-08-10T00:00+02:00'), 1, paris)).toBe(at('2026-09-01T00:00+02:00') + 1);
    expect(afterSilence(at('2026-08-10T00:00+02:00'), 0, paris)).toBe(at('2026-08-10T00:00+02:00'));
  });

  it('the rep’s own days go on: snooze, and the hour for a mail', () => {
    const monday = at('2026-08-10T09:00+02:00');
    expect(snoozeOffers(monday, paris)[0].untilMs).toBe(at('2026-08-11T09:00+02:00'));
    expect(workingTimeOf(paris).isPoorMoment(monday)).toBe(false);
    expect(addWorkingDays(monday, 1, paris)).toBe(at('2026-08-10T17:00+02:00'));
  });
});

it('is no time at all where the option is off', () => {
  const off = { ...paris, hasSlowSeasons: false };
  const [from, to] = [at('2026-07-15T00:00Z'), at('2027-07-15T00:00Z')];
  expect(silentMsBetween(from, to, off)).toBe(to - from);
  expect(afterSilence(from, 100 * dayMs, off)).toBe(from + 100 * dayMs);
  expect(slowSeasonWithin(from, to, off)).toBeNull();
  expect(silenceCalendar(off)).toBe(off);
});

test('the time a silence takes to grow is the first at which it has grown', () => {
  const instant = fc.integer({ min: at('2025-01-01T00:00Z'), max: at('2030-01-01T00:00Z') });
  fc.assert(
    fc.property(instant, fc.integer({ min: 1, max: 800 * dayMs }), (from, silentMs) => {
      const reached = afterSilence(from, silentMs, paris);
      expect(silentMsBetween(from, reached, paris)).toBe(silentMs);
      expect(silentMsBetween(from, reached - 1, paris)).toBe(silentMs - 1);
    }),
  );
});

describe('a silence that began on Thursday 30 July', () => {
  const facts = (seen: string) =>
    conversation(
      ['me 06-15 09:00', 'marie 06-15 14:00', 'me 06-16 10:00', 'marie 06-16 15:00', 'me 07-30 09:00'],
      seen,
    );
  const settings = { ...defaultSettings, timeZone: 'UTC', hasSlowSeasons: true };

  it('is quiet by the middle of August, unless the weeks are slow', () => {
    const seen = facts('08-14 09:00');
    expect(judge(seen, { settings: { ...settings, hasSlowSeasons: false } }).standing).toBe('ghosting');
    const slow = judge(seen, { settings });
    expect(slow.standing).toBe('waiting');
    expect(slow.silence?.workingDays).toBe(2);
  });

  it('has the chance that it had on the last of July', () => {
    const chance = judge(facts('08-25 09:00'), { settings }).chance?.value ?? 0;
    expect(chance).toBeCloseTo(judge(facts('07-31 23:59'), { settings }).chance?.value ?? 1, 3);
    expect(chance).toBeGreaterThan(judge(facts('09-02 09:00'), { settings }).chance?.value ?? 1);
  });

  it('is looked at again when the third working day has passed, and is quiet then', () => {
    const { nextCheckAtMs } = judge(facts('08-14 09:00'), { settings });
    expect(nextCheckAtMs).toBe(at('2026-09-01T17:00Z'));
    expect(judge(facts('09-01 16:59'), { settings }).standing).toBe('waiting');
    expect(judge(facts('09-01 17:00'), { settings }).standing).toBe('quiet');
  });

  it('is ghosting after the fifth', () => {
    expect(judge(facts('09-03 16:59'), { settings }).standing).toBe('quiet');
    expect(judge(facts('09-03 17:00'), { settings }).standing).toBe('ghosting');
  });

  it('gets no last message before the seventh', () => {
    const offer = { status: 'not-yet', fromMs: at('2026-09-07T17:00Z') };
    expect(judge(facts('09-04 09:00'), { settings }).lastMessage).toEqual(offer);
    expect(judge(facts('09-07 17:00'), { settings }).lastMessage.status).toBe('offered');
  });

  it('is let go ten working days after its last message, August not counted', () => {
    const sent = conversation(['me 06-15 09:00', 'marie 06-15 14:00', 'me 07-30 09:00'], '08-28 09:00');
    const held = { settings, lock: lock('07-30 08:55') };
    expect(judge(sent, held).standing).toBe('last-message');
    expect(judge(sent, { ...held, now: '09-10 16:59' }).standing).toBe('last-message');
    expect(judge(sent, { ...held, now: '09-10 17:00' }).standing).toBe('let-go');
  });
});

describe('the slow weeks hold back', () => {
  const settings = { ...defaultSettings, timeZone: 'UTC', hasSlowSeasons: true };
  const off = { ...settings, hasSlowSeasons: false };

  test('a silence that is unusual by the contact’s own pace', () => {
    // Four days each: until 3 September at nine, a month later than by the clock.
    const lines = [
      ...['me 06-01 09:00', 'marie 06-05 09:00', 'me 06-08 09:00', 'marie 06-12 09:00'],
      ...['me 06-15 09:00', 'marie 06-19 09:00', 'me 07-30 09:00'],
    ];
    const standing = (moment: string) => judge(conversation(lines, moment), { settings }).standing;
    expect(standing('09-03 08:59')).toBe('waiting');
    expect(standing('09-03 09:00')).toBe('quiet');
    const soon = { ...settings, minGhostingWorkingDays: 0, ghostingBelowChance: 1 };
    const sooner = (moment: string) => judge(conversation(lines, moment), { settings: soon }).standing;
    expect(sooner('09-03 08:59')).toBe('waiting');
    expect(sooner('09-03 09:00')).toBe('ghosting');
  });

  test('a silence that the chance makes a ghosting, by exactly August', () => {
    const lines = ['06-22', '06-25', '06-29', '07-02', '07-06', '07-09', '07-13', '07-16'].flatMap((day) => [
      `me ${day} 09:00`,
      `marie ${day} 14:00`,
    ]);
    const facts = conversation([...lines, 'me 07-20 09:00'], '07-21 09:00');
    const ghostingFrom = (change: typeof settings) => {
      const { lastMessage } = judge(facts, { settings: { ...change, lastMessageAfterWorkingDays: 0 } });
      return lastMessage.status === 'not-yet' ? lastMessage.fromMs : null;
    };
    const plain = ghostingFrom({ ...off, ghostingBelowChance: 0.6 });
    expect(plain).toBeGreaterThan(at('2026-08-01T00:00Z'));
    expect(plain).toBeLessThan(at('2026-12-01T00:00Z'));
    expect(ghostingFrom({ ...settings, ghostingBelowChance: 0.6 })).toBe((plain ?? 0) + 31 * dayMs);
  });

  test('the end of a matter: who writes in August after the last message comes back to that', () => {
    const lines = ['me 06-15 09:00', 'marie 06-15 14:00', 'me 07-30 09:00', 'marie 08-20 09:00'];
    const cameBack = (change: typeof settings) =>
      judge(conversation(lines, '08-20 10:00'), { settings: change, lock: lock('07-30 08:55') }).reasons[0];
    expect(cameBack(settings)).toMatchObject({ code: 'came-back', after: 'last-message' });
    expect(cameBack(off)).toMatchObject({ code: 'came-back', after: 'let-go' });
  });
});
