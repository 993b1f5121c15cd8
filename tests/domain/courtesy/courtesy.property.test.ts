import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRows } from '../../../scripts/evaluate/courtesy.mjs';
import { checkCourtesy, courtesyLevel } from '../../../src/domain/courtesy/check-courtesy.ts';
import { ownWordsOf } from '../../../src/domain/courtesy/own-words.ts';
import { anyCharacter } from '../../any-character.ts';

const rowsOf = (language: 'en' | 'fr') => {
  const file = `tests/fixtures/courtesy/${language}.tsv`;
  return parseRows(readFileSync(file, 'utf8'), file);
};
const rows = { en: rowsOf('en'), fr: rowsOf('fr') };
const fineTexts = (language: 'en' | 'fr') =>
  rows[language].map(({ text }) => text).filter((text) => checkCourtesy(text, language).length === 0);
const fineOf = { en: fineTexts('en'), fr: fineTexts('fr') };
const runs = { numRuns: 60, seed: 7 };
const languages = fc.constantFrom('en', 'fr');
/** Sentences of the own set in any order, with any junk between them. */
const drafts = languages.chain((language) =>
  fc
    .array(
      fc.oneof(
        fc.constantFrom(...rows[language].map(({ text }) => text)),
        fc.string({ unit: anyCharacter, maxLength: 30 }),
      ),
      { maxLength: 6 },
    )
    .map((parts) => ({ language, text: parts.join(' ') })),
);

describe('for any text', () => {
  it('remarks lie in the text, in order, without overlaps, and are the same again', () => {
    fc.assert(
      fc.property(drafts, ({ language, text }) => {
        const remarks = checkCourtesy(text, language);
        let last = 0;
        for (const { from, to } of remarks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          last = to;
        }
        expect(last).toBeLessThanOrEqual(text.length);
        expect(checkCourtesy(text, language)).toEqual(remarks);
      }),
      runs,
    );
  });

  it('a fine text after a fine text is fine', () => {
    const fine = languages.chain((language) => {
      const own = fineOf[language];
      return fc.tuple(fc.constant(language), fc.constantFrom(...own), fc.constantFrom(...own));
    });
    fc.assert(
      fc.property(fine, ([language, one, other]) => {
        expect(courtesyLevel(checkCourtesy(`${one}\n\n${other}`, language))).toBe('fine');
      }),
      runs,
    );
  });

  it('quoting leaves nothing to remark on', () => {
    fc.assert(
      fc.property(drafts, ({ language, text }) => {
        const quoted = text.replace(/^/gm, '> ');
        expect(checkCourtesy(ownWordsOf(quoted), language)).toEqual([]);
      }),
      runs,
    );
  });

  it('the rep’s own words keep their places', () => {
    fc.assert(
      fc.property(drafts, ({ text }) => {
        const own = ownWordsOf(text);
        expect(own).toHaveLength(text.length);
        for (const [at, unit] of own.split('').entries()) if (unit !== ' ') expect(unit).toBe(text[at]);
      }),
      runs,
    );
  });
});

describe('a hostile text of 50 000 characters', () => {
  it.each([
    'you never ',
    'vous ne ',
    'unless i ',
    'si je ',
    '!',
    '? ',
    '\n',
    '“',
    'a',
    'On a\n',
    '1.',
    'you have not answered i am ',
  ])('of %j is checked in time that grows with its length', (piece) => {
    const short = piece.repeat(Math.ceil(5_000 / piece.length));
    const long = piece.repeat(Math.ceil(50_000 / piece.length));
    /** The best of some tries: a busy machine makes single ones long. */
    const spent = (text: string) =>
      Math.min(
        ...[1, 2, 3].map(() => {
          const begin = performance.now();
          for (const language of ['en', 'fr'] as const) checkCourtesy(ownWordsOf(text), language);
          return performance.now() - begin;
        }),
      );
    // Ten times the length; a quadratic check would take a hundred times as long.
    expect(spent(long)).toBeLessThan(40 * Math.max(spent(short), 25));
  });
});
