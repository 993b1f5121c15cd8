import { foldText } from '../domain/signals/fold-text.ts';

const ligatures: [string, string][] = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
];

/** Words as a search compares them: lower case, without accents, joined letters written apart. */
export function foldWords(text: string): string {
  return ligatures.reduce((folded, [from, to]) => folded.replaceAll(from, to), foldText(text));
}
