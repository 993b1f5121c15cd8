const folds: [RegExp, string][] = [
  [/[\u2018\u2019\u02bc\u00b4`]/gu, "'"],
  [/[\u2010-\u2015\u2212]/gu, '-'],
  [/[\p{M}\p{Cf}]/gu, ''],
  [/[^\S\n]+/gu, ' '],
];

/**
 * Words as recognisers compare them: lower case, without accents and invisible characters, with plain apostrophes, dashes
 * and blanks. Lines stay lines. Writers leave accents out and mail programs exchange the rest, so neither may matter.
 */
export function foldText(text: string): string {
  let folded = text.normalize('NFD');
  for (const [from, to] of folds) folded = folded.replace(from, to);
  return folded.toLowerCase();
}
