import { describe, expect, test } from 'vitest';
import { chanceSentences, chanceWord } from '../../src/telling/chance-sentences.ts';
import { chanceDetails } from '../sidebar/insight-scenarios.ts';
import { assessment, atWork } from '../sidebar/material.ts';
import { words } from './acted-words.ts';

const telling = { words: words.en, name: 'Marie', nowMs: atWork };
const fair = { value: 0.34, confidence: 'fair' } as const;
const silent = assessment('ghosting', { chanceDetails });

describe('behind the chance', () => {
  test('this question stands apart from this contact, and each reason says what would be otherwise', () => {
    expect(chanceSentences(silent, fair, telling)).toEqual([
      'An answer in this conversation within 30 days: very unlikely (6%).',
      'Any message from Marie within 30 days: unlikely (34%).',
      'Worked out from 9 past answers and your recent exchange.',
      'Had only Marie’s typical delay gone by, the chance would be 81%, not 34%.',
      'Without the missed meeting the chance would be 52%, not 34%.',
    ]);
  });

  test('a reason that would change nothing after rounding is left out', () => {
    const few = { value: 0.34, confidence: 'few-data' } as const;
    const told = chanceSentences(silent, few, telling);
    expect(told.filter((sentence) => sentence.includes('not 30%'))).toHaveLength(2);
    expect(told.join(' ')).not.toContain('less lately');
  });

  test.each([
    [0.003, 'fair', '1%'],
    [0.999, 'fair', '99%'],
    [0.02, 'few-data', '10%'],
    [0.97, 'few-data', '90%'],
  ] as const)('%d (%s) is never told as certain', (value, confidence, shown) => {
    const told = chanceSentences(assessment('quiet'), { value, confidence }, telling);
    expect(told[0]).toBe(`About ${shown} within the next 30 days.`);
  });
});

test.each([
  [0.38, 'few-data', '30%', 'unlikely'],
  [0.44, 'few-data', '40%', 'about even'],
  [0.397, 'fair', '39%', 'unlikely'],
  [0.13, 'few-data', '10%', 'very unlikely'],
  [0.18, 'few-data', '20%', 'unlikely'],
] as const)('a chance of %d (%s) is told as %s, in a number and its own word', (value, confidence, number, word) => {
  const details = { inConversation: value, because: [] };
  const told = chanceSentences(assessment('quiet', { chanceDetails: details }), { value, confidence }, telling);
  expect(told.slice(0, 2).every((sentence) => sentence.endsWith(`: ${word} (${number}).`))).toBe(true);
});

test.each([
  [0.95, 'chance_veryLikely'],
  [0.6, 'chance_likely'],
  [0.5, 'chance_even'],
  [0.34, 'chance_unlikely'],
  [0.02, 'chance_veryUnlikely'],
])('a chance of %d is told as %s', (value, word) => {
  expect(chanceWord(value)).toBe(word);
});
