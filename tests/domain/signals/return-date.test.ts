import { expect, it } from 'vitest';
import { plainWords } from '../../../src/domain/signals/plain-words.ts';
import { returnDay } from '../../../src/domain/signals/return-date.ts';

/** A Wednesday. */
const sentAtMs = Date.UTC(2026, 7, 5, 9);
const returnOf = (text: string, atMs: number | null = sentAtMs) => returnDay(plainWords(text), atMs);

it.each([
  ['I am away and back on Monday 17 August.', '2026-08-17'],
  ['Out of office until 14 August (inclusive).', '2026-08-15'],
  ['I am on leave from 3 to 14 August.', '2026-08-15'],
  ['I will be out of the office from August 3 through August 14, 2026.', '2026-08-15'],
  ['I will return on August 24th, 2026', '2026-08-24'],
  ['I will not be back until 24 August.', '2026-08-24'],
  ['Back in the office on 2026-08-24.', '2026-08-24'],
  ['I am out until Friday.', '2026-08-08'],
  ['I am away today and back tomorrow.', '2026-08-06'],
  ['I am away until 24/08/2026', '2026-08-25'],
  ['I am out until 14 August and will be back on Monday 17 August.', '2026-08-17'],
  ['Back on 4 January.', '2027-01-04'],
  ['Je suis absente du 3 au 14 août.', '2026-08-15'],
  ["Je suis en congés jusqu'au 14 août inclus.", '2026-08-15'],
  ['Je serai de retour le lundi 17 août 2026.', '2026-08-17'],
  ['Je suis absent et serai joignable à compter du 18.', '2026-08-18'],
  ['Absent jusqu’au 12/08/2026', '2026-08-13'],
  ['De retour le 1er septembre', '2026-09-01'],
  ['Ich bin bis einschließlich 5.9. nicht im Büro.', '2026-09-06'],
  ['Ab dem 8. September bin ich wieder erreichbar.', '2026-09-08'],
  ['Ich bin vom 3. bis 14. August im Urlaub.', '2026-08-15'],
  ['Ich bin ab dem 17.08.2026 wieder im Büro.', '2026-08-17'],
  ['Ich bin erst am 17. August wieder da.', '2026-08-17'],
  ['Estoy de vacaciones hasta el 20 de agosto.', '2026-08-21'],
  ['Volveré el 24 de agosto de 2026.', '2026-08-24'],
  ['Estaré fuera del 3 al 14 de agosto.', '2026-08-15'],
  ["Je suis absent jusqu'au 14 août.\n\nI am out of the office until 14 August.", '2026-08-15'],
])('reads the first day back in “%s”', (text, day) => {
  expect(returnOf(text)).toBe(day);
});

it.each([
  ['a date with two readings', 'I am away until 12/08/2026.'],
  ['no date', 'I am out of the office.'],
  ['a day that passed', 'I am out until 1 August.'],
  ['a return more than a year ahead', 'Back on 1 March 2028.'],
  ['two dates that contradict each other', 'Back on 10 August. In fact back on 12 August.'],
  ['an impossible date', 'Back on 31 February 2027.'],
  ['“next Friday” on a Wednesday', 'Back next Friday.'],
  ['a vague time', 'Back next week.'],
  ['only the beginning of the absence', 'I am on leave from 10 August.'],
])('says nothing of %s', (_, text) => {
  expect(returnOf(text)).toBeNull();
});

it('reads a date with its year even where the sending time is unknown, and no other', () => {
  expect(returnOf('Back on 17 August 2026.', null)).toBe('2026-08-17');
  expect(returnOf('Back on 17 August.', null)).toBeNull();
  expect(returnOf('Back on Monday.', null)).toBeNull();
});

it('lets the weekday decide between day and month', () => {
  expect(returnOf('Back on Monday 07/09/2026.')).toBe('2026-09-07');
});
