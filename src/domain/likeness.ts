import { foldText } from './signals/fold-text.ts';

/** Runs of so many words make a wording: two are often met by chance, four are broken by every changed word. */
const runLength = 3;

/**
 * Below this share of its runs most of a text is gone. Less than one half, because a changed word breaks three runs and half of a
 * text keeps just short of half of them. Of our own texts, names, dates and a sentence less leave .7 and more, half of one .5, the
 * same thoughts in other words less than .2.
 */
const mostlyGoneBelow = 0.4;

/** Whether most of a text is gone from what was made of it. Accents, case, marks and line breaks do not matter, nor what was added. */
export function isMostlyGone(text: string, made: string): boolean {
  return survivingShare(text, made) < mostlyGoneBelow;
}

/** Share (0 to 1) of a text's runs of three words that stand in another one; 1 for a text without words. */
export function survivingShare(text: string, other: string): number {
  const own = runsOf(text);
  const there = runsOf(other);
  if (own.size === 0) return 1;
  return [...own].filter((run) => there.has(run)).length / own.size;
}

function runsOf(text: string): ReadonlySet<string> {
  const words = foldText(text).match(/[\p{L}\p{N}]+/gu) ?? [];
  return new Set(words.slice(0, 1 - runLength).map((_, at) => words.slice(at, at + runLength).join(' ')));
}
