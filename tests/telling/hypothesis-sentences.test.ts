import { expect, test } from 'vitest';
import type { Hypothesis } from '../../src/domain/hypotheses.ts';
import { dayMs } from '../../src/domain/time.ts';
import { tellHypothesis } from '../../src/telling/hypothesis-sentences.ts';
import { hypotheses } from '../sidebar/insight-scenarios.ts';
import { atWork } from '../sidebar/material.ts';
import { words } from './acted-words.ts';

const telling = { name: 'Anne', nowMs: atWork };
const code = 'other-priorities';
const absent = [
  ...[atWork - dayMs, atWork + dayMs].flatMap((untilMs): Hypothesis[] => [
    { code, why: 'out-of-office', untilMs },
    { code, why: 'slow-season', untilMs },
  ]),
  ...[1, 2].map((days): Hypothesis => ({ code, why: 'holidays', untilMs: null, days })),
];
const cases = (['en', 'fr'] as const).flatMap((language) =>
  [...hypotheses, ...absent].map((hypothesis) => ({ language, code: hypothesis.code, hypothesis })),
);

test.each(cases)('$code has its evidence and what helps ($language)', ({ language, hypothesis }) => {
  const { evidence, help } = tellHypothesis(hypothesis, { words: words[language], ...telling });
  for (const sentence of [evidence, help]) expect(sentence).toMatch(/^[\p{Lu}\d].*\.$/u);
  expect(`${evidence} ${help}`).not.toMatch(/_|undefined|NaN|\$| (?:de|que|le) Anne/);
});

test.each([
  ['en', 'Anne is away, back on Monday 30 November.', 'They last until Monday 30 November.'],
  ['fr', 'de retour le lundi 30 novembre.', 'Elle dure jusqu’au lundi 30 novembre.'],
] as const)('an absence ends on the day of return, a season on its last day (%s)', (language, back, last) => {
  const evidenceOf = (why: 'out-of-office' | 'slow-season', untilMs: number) =>
    tellHypothesis({ code, why, untilMs }, { words: words[language], ...telling }).evidence;
  expect(evidenceOf('out-of-office', new Date(2026, 10, 30, 9).getTime())).toContain(back);
  expect(evidenceOf('slow-season', new Date(2026, 11, 1).getTime())).toContain(last);
});
