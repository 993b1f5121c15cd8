import { expect, test } from 'vitest';
import { parseDate, type LearntOrder } from '../../../src/webmail/outlook/dates.ts';
import { learnOrder } from '../../../src/webmail/outlook/learn-order.ts';

const nowMs = new Date('2026-11-23T12:00').getTime();
const read = (text: string, language: string, order: LearntOrder = null) => parseDate(text, { language, nowMs, order });

test.each([
  ['Thu 9/17/2026 2:52 PM', 'en-US', '2026-09-17', '14:52', 'only-reading'],
  ['Tuesday, August 26, 2025 10:19 AM', 'en-US', '2025-08-26', '10:19', 'only-reading'],
  ['Mi, 30.09.2026 14:04', 'de-DE', '2026-09-30', '14:04', 'only-reading'],
  ['收到 2026/7/18 09:30', 'zh-CN', '2026-07-18', '09:30', 'only-reading'],
  ['ג 06/10/2026 \u200f01:16', 'he-IL', '2026-10-06', '01:16', 'weekday'],
  ['mer. 07/10/2026 10:00', 'fr-FR', '2026-10-07', '10:00', 'weekday'],
  // 12 January 2026 and 1 December 2026: the weekdays differ, the page names none, one has not come yet.
  ['01/12/2026 10:00', 'en-GB', '2026-01-12', '10:00', 'future'],
  ['07/10/2026 10:00', 'en-US', '2026-07-10', '10:00', 'language'],
  ['Mon 11/2/2026 12:00 AM', 'en-US', '2026-11-02', '00:00', 'weekday'],
  ['Mon 11/2/2026 12:00 PM', 'en-US', '2026-11-02', '12:00', 'weekday'],
  ['Fri 11/20/2026 3:15\u202fp.m.', 'en-CA', '2026-11-20', '15:15', 'only-reading'],
  ['Fri 11/20/2026 3:15 XM', 'en-US', '2026-11-20', null, 'only-reading'],
  ['Fri 11/20/2026', 'en-US', '2026-11-20', null, 'only-reading'],
])('%s in %s', (text, language, day, minute, by) => {
  expect(read(text, language)).toEqual({ certain: true, day, minute, by });
});

test.each([
  ['no year', 'Fri 11/20', 'en-US'],
  ['no such day', '2026-02-30 10:00', 'en-US'],
  ['another weekday', 'Mon 11/20/2026 3:15 PM', 'en-US'],
  ['more than a day ahead', '2026-11-25 10:00', 'en-US'],
  ['a name', 'Ann Prospect', 'en-US'],
])('%s is no date', (_, text, language) => {
  expect(read(text, language)).toBeNull();
});

test('a day ahead may be today in the mailbox’s zone', () => {
  expect(read('2026-11-24 09:00', 'en-US')).toMatchObject({ certain: true, day: '2026-11-24' });
});

test('what nothing settles is not certain, until the order is learnt', () => {
  expect(read('07/10/2026 10:00', 'en-GB')).toEqual({ certain: false });
  expect(read('07/10/2026 10:00', 'en-GB', 'D/M')).toMatchObject({ day: '2026-10-07', by: 'learnt' });
  expect(read('07/10/2026 10:00', 'en-GB', 'M/D')).toMatchObject({ day: '2026-07-10', by: 'learnt' });
});

test('a contradiction takes away what was learnt, and the language’s order too', () => {
  expect(learnOrder(null, 'D/M')).toBe('D/M');
  expect(learnOrder('D/M', null)).toBe('D/M');
  expect(learnOrder('D/M', 'M/D')).toBe('contradicted');
  expect(learnOrder('contradicted', 'D/M')).toBe('contradicted');
  expect(read('07/10/2026 10:00', 'en-US', 'contradicted')).toEqual({ certain: false });
});
