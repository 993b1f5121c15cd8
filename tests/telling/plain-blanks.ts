import type { Words } from '../../src/ui/words.ts';

const datesAndLengths = ['day', 'weekday', 'shortDay', 'when', 'duration', 'days', 'month', 'shortDate', 'delay'];

/**
 * The same words, with plain blanks in dates and lengths of time, for sentences compared as they are read. That such parts stay
 * on one line is stated in `words.test.ts`.
 */
export function withPlainBlanks<Of extends Words>(words: Of): Of {
  const entries = Object.entries(words as unknown as Record<string, (...of: unknown[]) => string>);
  return Object.fromEntries(
    entries.map(([name, tell]) => [
      name,
      datesAndLengths.includes(name) ? (...of: unknown[]) => tell(...of).replaceAll('\u00a0', ' ') : tell,
    ]),
  ) as unknown as Of;
}
