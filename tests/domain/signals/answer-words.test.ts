import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { recogniseAnswer } from '../../../src/domain/signals/answer-words.ts';

describe('an answer', () => {
  const answers = readFileSync('tests/fixtures/signals/answers.tsv', 'utf8').trimEnd().split('\n');
  const judged = answers.map((row) => {
    const [language = '', kind = '', , text = ''] = row.split('\t');
    return { language, kind, called: recogniseAnswer(text.replaceAll('\\n', '\n')) ?? 'none' };
  });

  test.each(['en', 'fr'])('in %s is what it is in the own examples, all but a few', (language) => {
    for (const kind of ['clear-yes', 'clear-no', 'ambiguous-yes', 'none']) {
      const own = judged.filter((row) => row.language === language && row.kind === kind);
      const found = own.filter(({ called }) => called === kind);
      expect(own.length, kind).toBeGreaterThan(200);
      expect(found.length / own.length, kind).toBeGreaterThan(0.97);
    }
  });

  test('is never a no where a yes is written, nor a yes where a no is', () => {
    const turned = judged.filter(
      ({ kind, called }) =>
        (kind === 'clear-no' && called.endsWith('yes')) || (kind.endsWith('yes') && called === 'clear-no'),
    );
    expect(turned).toEqual([]);
  });

  test.each([
    ['OK, I’ll have a look and get back to you', 'ambiguous-yes'],
    ['no problem, yes go ahead', 'clear-yes'],
    ['Pas de souci, c’est bon pour nous', 'clear-yes'],
    ['Ce n’est pas d’actualité', 'clear-no'],
    ['I can’t say yes yet', null],
    ['We would accept if you lower the price', null],
    ['You wrote “let’s go ahead on Monday”. What did you mean?', null],
    ['Yes, I received your invoice', null],
    ['👍', 'ambiguous-yes'],
    ['I’ll read it on Monday', 'ambiguous-yes'],
    ['Ok, Monday 9am then', 'clear-yes'],
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
