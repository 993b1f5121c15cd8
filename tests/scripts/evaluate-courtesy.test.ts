import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadJudge, parseRows, reportsOf } from '../../scripts/evaluate/courtesy.mjs';

describe('the courtesy set', () => {
  it('is read row by row, with line breaks', () => {
    expect(parseRows('en\tfine\tHello,\\nall is well.\n\nfr\tsharp\tNon.\n', 'set.tsv')).toEqual([
      { number: 1, language: 'en', expected: 'fine', text: 'Hello,\nall is well.' },
      { number: 3, language: 'fr', expected: 'sharp', text: 'Non.' },
    ]);
  });

  it.each([
    ['de\tfine\tHallo.', /line 2: .*language/],
    ['en\tmissing\tHello.', /line 2: .*level/],
    ['en\tfine', /line 2: .*text/],
    ['en\tfine\tone\ttwo', /line 2: .*text/],
  ])('refuses %j and names its line', (row, message) => {
    expect(() => parseRows(`en\tfine\tHello.\n${row}\n`, 'set.tsv')).toThrow(message);
  });

  it('is counted by language, expected level and level found', () => {
    const rows = parseRows('en\tfine\ta\nen\tfine\tb\nen\tsharp\tc\nen\trisky\td\n', 'set.tsv');
    const reports = reportsOf(rows, (text) => (text === 'a' ? 'fine' : 'sharp'));
    expect(reports).toEqual({
      en: {
        n: { fine: 2, risky: 1, sharp: 1 },
        confusion: {
          fine: { fine: 1, risky: 0, sharp: 1 },
          risky: { fine: 0, risky: 0, sharp: 1 },
          sharp: { fine: 0, risky: 0, sharp: 1 },
        },
        recallOfSharp: 1,
        falseAlarms: 0.5,
        fineFoundSharp: 1,
        wrong: [
          { row: 2, expected: 'fine', found: 'sharp' },
          { row: 4, expected: 'risky', found: 'sharp' },
        ],
      },
    });
  });
});

describe.each(['en', 'fr'] as const)('our own set in %s', async (language) => {
  const file = `tests/fixtures/courtesy/${language}.tsv`;
  const rows = parseRows(await readFile(file, 'utf8'), file);
  const report = reportsOf(rows, await loadJudge())[language];

  it('is large enough, a good part of it fine sentences that look risky', () => {
    expect(rows.length).toBeGreaterThanOrEqual(250);
    expect(report?.n.fine).toBeGreaterThanOrEqual(100);
    expect(new Set(rows.map(({ text }) => text)).size).toBe(rows.length);
  });

  it('is judged well: sharp sentences are found, fine ones are left alone', () => {
    expect(report?.recallOfSharp).toBeGreaterThanOrEqual(0.97);
    expect(report?.falseAlarms).toBeLessThanOrEqual(0.03);
  });
});
