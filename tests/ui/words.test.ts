import { describe, expect, test } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { createWords } from '../../src/ui/words.ts';
import { actedMessages } from '../sidebar/acted-host.ts';
import { withPlainBlanks } from '../telling/plain-blanks.ts';

const wordsOf = (locale: string, zone: string | null = null) => createWords(actedMessages(locale), locale, zone);
const en = withPlainBlanks(wordsOf('en-GB'));
const fr = withPlainBlanks(wordsOf('fr'));
const now = new Date(2026, 10, 24, 10, 30).getTime();
const on = (month: number, day: number, hour = 12) => new Date(2026, month - 1, day, hour).getTime();

describe('words', () => {
  test('count in the forms of the language: zero is singular in French only', () => {
    expect(en.count('prospects_silence', 0)).toBe('0 days');
    expect(fr.count('prospects_silence', 0)).toBe('0 jour');
    expect(en.count('prospects_silence', 1)).toBe('1 day');
    expect(fr.count('prospects_silence', 2_000_000)).toContain('jours');
  });

  test('say how often something happened', () => {
    expect([1, 2, 3].map((count) => en.times(count))).toEqual(['once', 'twice', '3 times']);
    expect([1, 2, 3].map((count) => fr.times(count))).toEqual(['une fois', 'deux fois', '3\u00a0fois']);
  });

  test('say when something was', () => {
    expect(en.when(on(11, 24, 9), now)).toBe('this morning');
    expect(en.when(on(11, 24, 13), on(11, 24, 18))).toBe('today');
    expect(fr.when(on(11, 23, 23), now)).toBe('hier');
    expect(en.when(on(11, 12), now)).toBe('on 12 November');
    expect(fr.when(on(11, 1), now)).toBe('le 1er novembre');
    expect(en.when(new Date(2025, 10, 12).getTime(), now)).toBe('on 12 November 2025');
  });

  test('write the first of a month as French does, and no other day', () => {
    expect(fr.weekday(on(12, 1))).toBe('mardi 1er décembre');
    expect(fr.day(on(12, 11), now)).toBe('11 décembre');
    expect(fr.day(on(12, 21), now)).toBe('21 décembre');
  });

  test.each([
    [20_000, '1 minute'],
    [40 * minuteMs, '40 minutes'],
    [5.2 * hourMs, '6 hours'],
    [6 * hourMs, '6 hours'],
    [26 * hourMs, '2 days'],
    [12 * dayMs, '12 days'],
  ])('a duration of %d ms is %s', (ms, words) => {
    expect(en.duration(ms)).toBe(words);
  });

  test('tell an approximate time by its day, and one of the page’s tomorrow as today', () => {
    expect(en.when(on(11, 24, 9), now, true)).toBe('today');
    expect(en.when(on(11, 25, 4), now, true)).toBe('today');
    expect(fr.when(on(11, 23), now, true)).toBe('hier');
    expect(en.when(on(11, 12), now, true)).toBe('on 12 November');
  });

  test.each([
    [20_000, '1 day', '1 jour'],
    [dayMs, '1 day', '1 jour'],
    [26 * hourMs, '2 days', '2 jours'],
    [12 * dayMs, '12 days', '12 jours'],
  ])('%d ms in whole days are %s', (ms, inEnglish, inFrench) => {
    expect([en.days(ms), fr.days(ms)]).toEqual([inEnglish, inFrench]);
  });

  test('keep a date and a length of time on one line, but for what follows a comma', () => {
    const [british, american, french] = [wordsOf('en-GB'), wordsOf('en-US'), wordsOf('fr')];
    const evening = on(11, 24, 22) + 30 * minuteMs;
    expect(british.when(on(11, 12), now)).toBe('on 12\u00a0November');
    expect(british.weekday(on(11, 24))).toBe('Tuesday\u00a024\u00a0November');
    expect(american.weekday(on(11, 24))).toBe('Tuesday, November\u00a024');
    expect(american.hour(evening)).toMatch(/^10:30[\u00a0\u202f]PM$/);
    expect(french.weekday(on(12, 1))).toBe('mardi\u00a01er\u00a0décembre');
    expect([british.duration(6 * hourMs), french.duration(6 * hourMs)]).toEqual(['6\u00a0hours', '6\u00a0heures']);
    expect([british.days(12 * dayMs), french.days(12 * dayMs)]).toEqual(['12\u00a0days', '12\u00a0jours']);
  });

  test('count civil days across the end of summer time', () => {
    expect(en.civilDaysBetween(on(10, 24, 23), on(10, 25, 1))).toBe(1);
    expect(en.civilDaysBetween(on(10, 20), on(10, 27))).toBe(7);
  });

  describe('told in the zone that the rep has set', () => {
    const inZone = (zone: string) => withPlainBlanks(wordsOf('en-GB', zone));
    const [auckland, newYork] = [inZone('Pacific/Auckland'), inZone('America/New_York')];
    // In New York still the evening before, in Auckland noon.
    const midnightUtc = Date.UTC(2026, 7, 24);

    test('days and hours are those of its clocks', () => {
      expect(auckland.weekday(midnightUtc)).toBe('Monday 24 August');
      expect(newYork.weekday(midnightUtc)).toBe('Sunday 23 August');
      expect(newYork.shortDay(midnightUtc)).toBe('Sun 23 Aug');
      expect([auckland.hour(midnightUtc), newYork.hour(midnightUtc)]).toEqual(['12:00', '20:00']);
      const newYear = Date.UTC(2027, 0, 1);
      expect(auckland.day(newYear, newYear)).toBe('1 January');
      expect(newYork.day(newYear, newYear)).toBe('31 December');
      expect(newYork.day(newYear, newYear + dayMs)).toBe('31 December 2026');
    });

    test('so are today, yesterday and the days between', () => {
      const earlier = midnightUtc - hourMs;
      expect([auckland, newYork].map((words) => words.when(earlier, midnightUtc))).toEqual(['this morning', 'today']);
      expect(newYork.when(earlier, midnightUtc + 6 * hourMs)).toBe('yesterday');
      expect(newYork.when(midnightUtc, midnightUtc + 3 * dayMs)).toBe('on 23 August');
      expect(newYork.civilDaysBetween(earlier, midnightUtc)).toBe(0);
      expect(newYork.civilDaysBetween(midnightUtc, midnightUtc + 4 * hourMs)).toBe(1);
    });

    test('an approximate time keeps the day that its page shows', () => {
      const shown = on(11, 12, 1);
      expect([auckland, newYork].map((words) => words.when(shown, now, true))).toEqual([
        'on 12 November',
        'on 12 November',
      ]);
    });
  });
});
