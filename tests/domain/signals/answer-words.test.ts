import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recogniseAnswer } from '../../../src/domain/signals/answer-words.ts';

describe('an answer', () => {
  test('is what it is in the own examples, all but a few', () => {
    const rows = readFileSync('tests/fixtures/signals/answers.tsv', 'utf8').trimEnd().split('\n');
    const wrong = rows.filter((row) => {
      const [, kind = '', , text = ''] = row.split('\t');
      return (recogniseAnswer(text.replaceAll('\\n', '\n')) ?? 'none') !== kind;
    });
    expect(rows.length).toBeGreaterThan(8 * 40);
    expect(wrong.length).toBeLessThanOrEqual(1);
  });

  test.each([
    ['OK, I’ll have a look and get back to you', 'ambiguous-yes'],
    ['no problem, yes go ahead', 'clear-yes'],
    ['Pas de souci, c’est bon pour nous', 'clear-yes'],
    ['Ce n’est pas d’actualité', 'clear-no'],
    ['I can’t say yes yet', null],
    ['We would accept if you lower the price', null],
    ['', null],
  ] as const)('%s: %s', (text, expected) => {
    expect(recogniseAnswer(text)).toBe(expected);
  });

  test('is not a word somewhere in a long mail', () => {
    const fact = 'The report of the plant describes the pump in detail. ';
    expect(recogniseAnswer(fact.repeat(10) + 'The button says yes, let’s go ahead. ' + fact.repeat(10))).toBeNull();
  });

  test.each(['we are not going to have to ', 'a', ' ', 'ok\n', 'nous ne allons pas en le ', 'merci pour '])(
    'ends soon on a hostile text of “%s”',
    (part) => {
      const startMs = performance.now();
      recogniseAnswer(part.repeat(10_000).slice(0, 10_000));
      expect(performance.now() - startMs).toBeLessThan(1000);
    },
  );
});
