import { describe, expect, test } from 'vitest';
import type { Reason } from '../../src/domain/standing.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { reasonSentence } from '../../src/telling/reason-sentence.ts';
import { tellReasons } from '../../src/telling/tell-reasons.ts';
import { assessment, atWork, silentReasons } from '../sidebar/material.ts';
import { words } from './acted-words.ts';

const telling = { words: words.en, name: 'Marie', nowMs: atWork };
const atMs = atWork - 2 * hourMs;
const unknown = [
  'newest-not-identified',
  'send-pending',
  'time-unknown',
  'sender-unknown',
  'address-unknown',
  'newer-message-not-read',
  'never-opened',
  'not-seen-lately',
  'maybe-answered-elsewhere',
  'recipient-unclear',
  'times-distrusted',
] as const;
const excluded = [
  'internal',
  'robot',
  'mailing-list',
  'excluded-by-rep',
  'not-a-prospect',
  'no-external-person',
] as const;
const reasons: Reason[] = [
  ...silentReasons,
  { code: 'usual-delay', usualMs: hourMs, answers: 1 },
  { code: 'few-answers', answers: 0 },
  { code: 'few-answers', answers: 1 },
  { code: 'silent-for', workingDays: 0, sinceMs: atMs },
  { code: 'silent-for', workingDays: 1, sinceMs: atMs },
  { code: 'never-answered' },
  { code: 'answered-once' },
  { code: 'they-wrote-last', atMs },
  { code: 'came-back', atMs, after: 'let-go' },
  { code: 'last-message-sent', atMs },
  { code: 'let-go', atMs, by: 'rep' },
  { code: 'let-go', atMs, by: 'time' },
  { code: 'paused-until', untilMs: atMs },
  { code: 'answered-elsewhere', atMs },
  { code: 'answered-in-other-conversation', atMs, conversationId: 'thread-2' },
  { code: 'older-silence', sinceMs: atMs },
  ...([1, 9] as const).flatMap((answers) =>
    [hourMs, 3 * dayMs].map((usualMs) => ({ code: 'usual-delay', usualMs, answers, isApproximate: true }) as const),
  ),
  ...([0, 1, 6] as const).map(
    (workingDays) => ({ code: 'silent-for', workingDays, sinceMs: atMs, isApproximate: true }) as const,
  ),
  { code: 'they-wrote-last', atMs, isApproximate: true },
  ...excluded.map((why) => ({ code: 'excluded', why }) as const),
  ...unknown.map((why) => ({ code: 'unknown', why }) as const),
];

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test.each(reasons)('$code has a whole sentence', (reason) => {
    const sentence = reasonSentence(reason, { words: words[language], name: 'Marie', nowMs: atWork });
    expect(sentence).toMatch(/^[\p{Lu}\d]/u);
    expect(sentence).not.toMatch(/[_$]|undefined|NaN/);
  });
});

test('the fact comes before the silence of today, whatever the order of the reasons; the rest stands behind', () => {
  const more: Reason[] = [...silentReasons, { code: 'answered-once' }];
  const { said, behind } = tellReasons(assessment('ghosting', { reasons: more }), telling);
  expect(said).toEqual(['Marie usually answers within 6 hours (9\u00a0answers).', 'It has been 8\u00a0working days.']);
  expect(behind).toEqual(['Marie has answered once and you have not met yet.']);
});

describe('by times that are not exact', () => {
  const rough = (reason: Reason, language: 'en' | 'fr') =>
    reasonSentence({ ...reason, isApproximate: true }, { words: words[language], name: 'Marie', nowMs: atWork });

  test.each<[Reason, en: string, fr: string]>([
    [
      { code: 'silent-for', workingDays: 6, sinceMs: atMs },
      'It has been about 6\u00a0working days.',
      'Silence depuis environ 6\u00a0jours ouvrés.',
    ],
    [
      { code: 'silent-for', workingDays: 1, sinceMs: atMs },
      'It has been about 1\u00a0working day.',
      'Silence depuis environ 1\u00a0jour ouvré.',
    ],
    [{ code: 'silent-for', workingDays: 0, sinceMs: atMs }, 'You wrote today.', 'Vous avez écrit aujourd’hui.'],
    [
      { code: 'usual-delay', usualMs: 6 * hourMs, answers: 9 },
      'Marie usually answers within a day (9\u00a0answers).',
      'Marie répond d’habitude dans la journée (9\u00a0réponses).',
    ],
    [
      { code: 'usual-delay', usualMs: 30 * hourMs, answers: 9 },
      'Marie usually answers within about 2 days (9\u00a0answers).',
      'Marie répond d’habitude sous 2 jours environ (9\u00a0réponses).',
    ],
    [
      { code: 'they-wrote-last', atMs },
      'Marie wrote today and is waiting for you.',
      'Marie a écrit aujourd’hui et attend votre réponse.',
    ],
    [
      { code: 'came-back', atMs: atWork - dayMs, after: 'ghosting' },
      'Marie wrote again yesterday. The door was open.',
      'Marie a de nouveau écrit hier. La porte était restée ouverte.',
    ],
    [
      { code: 'answered-in-other-conversation', atMs, conversationId: 'thread-2' },
      'Marie wrote in another conversation today.',
      'Marie a écrit dans une autre conversation aujourd’hui.',
    ],
  ])('$code tells days and never hours', (reason, en, fr) => {
    expect([rough(reason, 'en'), rough(reason, 'fr')]).toEqual([en, fr]);
  });
});

test('news of a meeting or an absence is told first, today’s silence last', () => {
  const reasons = [...silentReasons, { code: 'meeting-missed', atMs: atWork, count: 2 } as const].toReversed();
  const { said } = tellReasons(
    assessment('quiet', { reasons: reasons.filter(({ code }) => code !== 'usual-delay') }),
    telling,
  );
  expect(said).toEqual(['Marie missed a meeting again, on Tuesday 24 November.', 'It has been 8\u00a0working days.']);
});

test('says that it cannot see, instead of guessing', () => {
  const reading = assessment('unknown', { reasons: [{ code: 'unknown', why: 'sender-unknown' }] });
  expect(tellReasons(reading, telling).said).toEqual(['I can’t see who wrote last here.']);
});
