import type { CourtesyRemark } from '../domain/courtesy/remark.ts';
import type { TextKind } from '../domain/texts/kinds.ts';
import type { Placeholder } from '../domain/texts/template.ts';
import { keyFor, type PlainWords } from './words.ts';

/** What a text of this kind is called. */
export function textName(words: PlainWords, kind: TextKind): string {
  return words.say(keyFor('texts', kind));
}

/** What stands in a gap. */
export function gapName(words: PlainWords, gap: Placeholder): string {
  return words.say(keyFor('texts', `gap-${gap}`));
}

/** Why words may hurt, and what to write instead. */
export function courtesySentence(words: PlainWords, { family, suggestion }: CourtesyRemark): string {
  return `${words.say(keyFor('courtesy', family))} ${words.say(keyFor('courtesy', suggestion))}`;
}
