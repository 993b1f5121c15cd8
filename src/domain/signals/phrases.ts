import { latePattern, type Pattern } from '../late.ts';
import { dateStart } from './date-words.ts';

/**
 * Turns phrases into one regular expression over plain words (`plain-words.ts`). Phrases are written as people spell them,
 * accents included, with a small notation: `(a|b)` choice, `?` optional, `*` after a letter the rest of the word, `~` up to 60 characters of the
 * same sentence, `@date` the beginning of a date; `'` may be missing, an umlaut may be written “ue”. A phrase matches whole words only.
 */
export function phrases(...sources: string[]): Pattern {
  return latePattern(() => {
    const [marked, worded] = [sources.filter(beginsWithMark), sources.filter((each) => !beginsWithMark(each))];
    const parts = [worded.length > 0 ? [`\\b(?:${worded.map(compile).join('|')})`] : [], marked.map(compile)].flat();
    return `(?:${parts.join('|')})(?:(?<= )|(?![a-z0-9]))`;
  }, 'u');
}

/** The same for labels at the beginning of a subject, where nothing but a mark, a date or the end may follow. */
export function labels(...sources: string[]): Pattern {
  const after = String.raw`(?= *(?:$|[:(\[\]|,;/.!-])| (?:until|till|from|back|bis|vom|ab|zuruck|jusqu|du|de|del|desde|retour|hasta|\d|(?:re|aw|rv|tr|antw) ?:))`;
  return latePattern(
    () => String.raw`^(?:\[[^\]]{1,30}\])?[^a-z0-9]*(?:${sources.map(compile).join('|')})${after}`,
    'u',
  );
}

/** The words, separated by blanks, that tell a language from the others. */
export function commonWords(...lines: string[]): ReadonlySet<string> {
  return new Set(lines.join(' ').split(' '));
}

/** A phrase for the beginning of the text, of a line or of a number. */
const beginsWithMark = (source: string) => /^(?:\^|\\n|\\\[|#)/u.test(source);

const gap = String.raw`(?:[^.!?\n]|(?<=\d)\.|[.?](?=[a-z\d])){0,60}?`;

function compile(source: string): string {
  return source
    .replaceAll(/(?<!\\)\((?!\?)/gu, '(?:')
    .replaceAll(/(?<=[a-zäöü])\*/gu, '[a-z]*')
    .replaceAll(/~\??/gu, gap)
    .replaceAll('@date', dateStart)
    .replaceAll("'", "[' ]?")
    .replaceAll('ß', 'ss')
    .replaceAll(/[äöü]/gu, (letter) => `${letter.normalize('NFD').charAt(0)}e?`)
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '');
}
