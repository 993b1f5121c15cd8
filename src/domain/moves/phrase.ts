import { latePattern, type Pattern } from '../late.ts';

/** Letters of lower-case Latin text; a class of its own, because the one of Unicode makes large patterns slow to build. */
const letters = 'a-zß-ɏ';
/** Words that turn a sentence around: no gap of a phrase goes over them. */
const turning = `(?:not|no|never|nobody|nothing|none|neither|without|hardly|ne|n'|pas|plus|jamais|rien|aucune?|sans)(?![${letters}'-])`;
const word = `(?!${turning})"?[${letters}\\d][${letters}\\d'&/%-]*"?`;

/**
 * A pattern of whole words. Between words stands a blank, with a comma or not; `~3 ` stands for up to three words that turn
 * nothing around, `@` for the rest of a word.
 */
export function phrase(source: string): Pattern {
  return latePattern(() => `(?<![${letters}\\d])(?:${spelledOut(source)})(?![${letters}\\d])`, 'u');
}

/** Both in one sentence, in either order. */
export function together(one: string, other: string): Pattern[] {
  const [first, second] = [phrase(one), phrase(other)];
  return [
    latePattern(() => `${first.source}.*${second.source}`, 'u'),
    latePattern(() => `${second.source}.*${first.source}`, 'u'),
  ];
}

function spelledOut(source: string): string {
  return source
    .replaceAll('@', '\\p{L}*')
    .replace(/\[[^\]]*\]/g, (set) => set.replaceAll('\\p{L}', letters).replaceAll('\\p{N}', '\\d'))
    .replaceAll('\\p{L}', `[${letters}]`)
    .replace(/ /g, ',? ')
    .replace(/~(\d),\? /g, (_, most: string) => `(?:${word},? ){0,${most}}?`);
}
