import { textVariants, type TextVariant } from '../variant.ts';
import { textKinds, type TextKind } from './kinds.ts';
import type { SourceFault, TemplateSource } from './template-source.ts';

/** Names one text of the set. */
export type TextKey = `${TextVariant}/${TextKind}`;

/** Sources of some of the texts: the rep's own, or an administrator's. */
export type TextSources = Partial<Record<TextKey, TemplateSource>>;

/** All texts there are, by language and then by kind. */
export const textKeys: readonly TextKey[] = textVariants.flatMap((variant) =>
  textKinds.map((kind) => textKeyOf(kind, variant)),
);

export function textKeyOf(kind: TextKind, variant: TextVariant): TextKey {
  return `${variant}/${kind}`;
}

/** Kind and variant of a text. */
export function textOfKey(key: TextKey): { kind: TextKind; variant: TextVariant } {
  const [variant, kind] = key.split('/') as [TextVariant, TextKind];
  return { kind, variant };
}

/** A source as it is kept: "\n" between lines, no invisible control characters, nothing blank around it. */
export function tidySource(text: string): TemplateSource {
  return text
    .replace(/\r\n?|[\u2028\u2029]/g, '\n')
    .replace(/\t/g, ' ')
    .replace(/(?!\n)[\p{Cc}\u202a-\u202e\u2066-\u2069]/gu, '')
    .trim();
}

/** Where a fault stands, for people: its line, from 1, and the words it is about. */
export function placeOfFault(source: TemplateSource, { code, at }: SourceFault): { line: number; words: string } {
  const rest = source.slice(at);
  const words = code === 'unknown-gap' ? /^\{[^{}\n]*\}/.exec(rest)?.[0] : rest[0];
  return { line: source.slice(0, at).split('\n').length, words: words ?? '' };
}
