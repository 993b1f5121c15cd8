import { describe, expect, test } from 'vitest';
import { at, judge, settings } from '../builders.ts';
import { codes, hypotheses, monday, said, story, talk, usual } from './told.ts';

const france = { ...settings, country: 'FR' };

const away = (line: string, returnsOn: string | null) =>
  said(line, { kind: 'out-of-office', returnsOn }, { kind: 'auto-reply' });

describe('they may have other priorities', () => {
  test('just back from an absence', () => {
    const facts = (moment: string) => story([...usual, monday, away('marie 11-02 09:05', '2026-11-10')], moment);
    const back = { code: 'other-priorities', why: 'out-of-office', untilMs: at('11-10 09:00') };
    expect(judge(facts('11-09 12:00')).standing).toBe('paused');
    expect(hypotheses(facts('11-10 16:00'))).toEqual([]);
    expect(hypotheses(facts('11-11 12:00'))).toEqual([back]);
    expect(hypotheses(facts('11-12 16:00'))).toEqual([back]);
    expect(judge(facts('11-12 18:00')).standing).toBe('quiet');
    expect(hypotheses(facts('11-12 18:00'))).toEqual([]);
  });

  test('not after an absence that named no day, nor one they have written since', () => {
    const undated = [...usual, monday, away('marie 11-02 09:05', null)];
    expect(hypotheses(story(undated, '11-17 18:00'))).toEqual([]);
    const answered = [...usual, monday, away('marie 11-02 09:05', '2026-11-10'), 'marie 11-10 09:30', 'me 11-10 09:40'];
    expect(hypotheses(story(answered, '11-12 09:00'))).toEqual([]);
  });

  test('public holidays of the rep’s country, one of the last three working days', () => {
    const november = story([...talk, monday, 'me 11-04 09:00'], '11-13 09:00');
    expect(hypotheses(november, { settings: france })[0]).toEqual({
      code: 'other-priorities',
      why: 'holidays',
      untilMs: null,
      days: 1,
    });
    expect(codes(november)).not.toContain('other-priorities');
    expect(codes(november, { settings: { ...settings, country: 'IE' } })).not.toContain('other-priorities');
    const later = story([...talk, monday], '11-17 09:00');
    expect(codes(later, { settings: france })).not.toContain('other-priorities');
  });

  test('two public holidays in a silence of two weeks', () => {
    const spring = ['me 04-13 09:00', 'marie 04-13 14:00', 'me 04-14 10:00', 'marie 04-14 15:00', 'me 04-30 09:00'];
    const holidays = { code: 'other-priorities', why: 'holidays', untilMs: null, days: 2 };
    expect(hypotheses(story(spring, '05-13 18:00'), { settings: france })).toEqual([holidays]);
    // A third one comes, and passes: a month of silence is not explained by three days.
    expect(hypotheses(story(spring, '05-22 18:00'), { settings: france })).toEqual([]);
  });

  test('a holiday at a week-end is none', () => {
    // 1 November 2026 is a Sunday; a rep who works on Sundays has one day less.
    const autumn = story([...talk, 'me 10-29 09:00'], '11-03 18:00');
    expect(codes(autumn, { settings: france })).toEqual([]);
    const everyDay = { ...france, workingWeekdays: [1, 2, 3, 4, 5, 6, 7] };
    expect(codes(autumn, { settings: everyDay })).toEqual(['other-priorities']);
  });

  test('the slow weeks where the rep has switched them on', () => {
    const summer = [
      ...['me 06-15 09:00', 'marie 06-15 14:00', 'me 06-16 10:00', 'marie 06-16 15:00'],
      ...['me 06-17 09:00', 'marie 06-17 14:00', 'me 07-24 09:00'],
    ];
    const slow = { ...settings, hasSlowSeasons: true };
    const season = { code: 'other-priorities', why: 'slow-season', untilMs: at('09-01 00:00') };
    expect(hypotheses(story(summer, '08-12 09:00'), { settings: slow })).toEqual([season]);
    expect(hypotheses(story(summer, '09-02 18:00'), { settings: slow })).toEqual([season]);
    expect(hypotheses(story(summer, '09-08 18:00'), { settings: slow })).toEqual([]);
    expect(hypotheses(story(summer, '08-12 09:00'))).toEqual([]);
  });
});
