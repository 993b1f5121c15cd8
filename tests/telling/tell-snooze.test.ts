import { expect, test } from 'vitest';
import { tellSnooze } from '../../src/telling/tell-snooze.ts';
import { words } from './acted-words.ts';

const monday = { name: 'next-week', untilMs: new Date(2026, 10, 30, 9).getTime() } as const;

test.each([
  ['en', 'Mon 30 Nov', 'Monday 30 November', /^Snoozed until Monday 30 November.*9:00/],
  ['fr', 'lun. 30 nov.', 'lundi 30 novembre', /lundi 30 novembre.*9:00/],
] as const)('a snooze says when it ends, before it is chosen and after (%s)', (language, day, weekday, done) => {
  const told = tellSnooze(monday, words[language]);
  expect([told.day, told.weekday].map((text) => text.replace(',', ''))).toEqual([day, weekday]);
  expect(told.done).toMatch(done);
  expect(told).toMatchObject({ ...monday, date: '2026-11-30' });
});
