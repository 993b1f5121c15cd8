/** How the words of a language are made equal before rules look at them. */
export interface Spelling {
  /** Words to be read as others: contractions, elisions, informal spellings. Keys and values in lower case without accents. */
  readings: Readonly<Record<string, string>>;
  /** Reads a word with an apostrophe inside that `readings` does not have. */
  splitApostrophe: (word: string) => string;
  /** Corrects the words of the whole text once all are known. */
  finish?: (words: Word[]) => Word[];
}

/** A word or mark with its place in the original text. */
export interface Word {
  norm: string;
  from: number;
  to: number;
}

/** A text made ready for patterns. */
export interface NormalText {
  words: readonly Word[];
  /** All words, each followed by one space, after one space at the start. */
  line: string;
  /** Where each word begins in `line`. */
  starts: readonly number[];
}

const pieces =
  /[\p{L}\p{M}]+(?:['’ʼ´`][\p{L}\p{M}]+)*|\d+(?:[.,:/]\d+)*(?:st|nd|rd|th|er|ère|e|ème|eme)?(?![\p{L}\p{M}])|\d+|\n[\s]*|[!?]+(?:[\s\u00a0\u202f]*[!?]+)*|\.{2,}|…|[.,;:()]|[“”«»"]/gu;
const quoteMarks = new Set(['“', '”', '«', '»', '"']);

/** @param text any text @returns its words in order, spelled as the rules expect them */
export function normalise(text: string, spelling: Spelling): NormalText {
  const found: Word[] = [];
  const quotes: number[] = [];
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (quoteMarks.has(piece)) {
      quotes.push(found.length);
      continue;
    }
    for (const norm of normsOf(piece, text[index + piece.length], spelling))
      found.push({ norm, from: index, to: index + piece.length });
  }
  const unquoted = withoutQuotations(found, quotes);
  const words = spelling.finish?.(unquoted) ?? unquoted;
  const starts: number[] = [];
  let line = ' ';
  for (const { norm } of words) {
    starts.push(line.length);
    line += `${norm} `;
  }
  return { words, line, starts };
}

function normsOf(piece: string, next: string | undefined, { readings, splitApostrophe }: Spelling): string[] {
  const first = piece.charAt(0);
  // A line that goes on in lower case was only wrapped.
  if (first === '\n') return next !== undefined && /\p{Ll}/u.test(next) && !/\n\s*\n/.test(piece) ? [] : ['¶'];
  if (first === '!' || first === '?') return [piece.includes('?') ? '?' : '!'];
  if (piece.length > 1 && first === '.') return ['…'];
  if (piece.length === 1 && !/[\p{L}\d]/u.test(piece)) return [piece];
  const plain = plainOf(piece);
  const reading = Object.hasOwn(readings, plain) ? readings[plain] : undefined;
  const split = reading ?? (plain.includes("'") ? splitApostrophe(plain) : plain);
  return split.split(' ').filter(Boolean);
}

function plainOf(word: string): string {
  return word
    .replace(/[’ʼ´`]/g, "'")
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/œ/g, 'oe')
    .replace(/æ/g, 'ae');
}

/**
 * Leaves one opaque word for what stands between quotation marks: somebody else's words or a title. A single quoted word is
 * kept, it may be irony; so is everything when most of the text stands in quotation marks.
 */
function withoutQuotations(words: Word[], quotes: readonly number[]): Word[] {
  const spans = Array.from({ length: Math.floor(quotes.length / 2) }, (_, pair): [number, number] => [
    quotes[2 * pair] ?? 0,
    quotes[2 * pair + 1] ?? 0,
  ]).filter(([from, to]) => to - from >= 2);
  const quoted = spans.reduce((sum, [from, to]) => sum + to - from, 0);
  if (quoted === 0 || quoted * 2 > words.length) return words;
  const kept: Word[] = [];
  let at = 0;
  for (const [from, to] of spans) {
    kept.push(...words.slice(at, from));
    kept.push({ norm: '§', from: words[from]?.from ?? 0, to: words[to - 1]?.to ?? 0 });
    at = to;
  }
  return kept.concat(words.slice(at));
}
