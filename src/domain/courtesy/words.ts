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

/** Latin letters and accents that stand alone: what English and French are written in. */
const letter = 'A-Za-zÀ-ÖØ-öø-ɏ\\u0300-\\u036f';
const pieces = new RegExp(
  [
    `[${letter}]+(?:['’ʼ´\`][${letter}]+)*`,
    `\\d+(?:[.,:/]\\d+)*(?:(?:st|nd|rd|th|er|ère|e|ème|eme)(?![${letter}]))?`,
    '\\n\\s*',
    '[!?]+(?:\\s*[!?]+)*',
    '\\.{2,}|…|[.,;:()“”«»"]',
  ].join('|'),
  'g',
);
const quoteMarks = new Set(['“', '”', '«', '»', '"']);

/** @param text any text @returns its words in order, spelled as the rules expect them */
export function normalise(text: string, spelling: Spelling): NormalText {
  const found: Word[] = [];
  const quotes: number[] = [];
  const known = new Map<string, readonly string[]>();
  const read = (word: string) => {
    const norms = known.get(word) ?? readWord(word, spelling);
    known.set(word, norms);
    return norms;
  };
  for (const { 0: piece, index } of text.matchAll(pieces)) {
    if (quoteMarks.has(piece)) {
      quotes.push(found.length);
      continue;
    }
    for (const norm of markOf(piece, text[index + piece.length]) ?? read(piece))
      found.push({ norm, from: index, to: index + piece.length });
  }
  const unquoted = withoutQuotations(found, quotes);
  const words = spelling.finish?.(unquoted) ?? unquoted;
  let end = 1;
  const starts = words.map(({ norm }) => {
    const start = end;
    end += norm.length + 1;
    return start;
  });
  return { words, line: ` ${words.map(({ norm }) => `${norm} `).join('')}`, starts };
}

/** How a mark is read; null for a word. */
function markOf(piece: string, next: string | undefined): readonly string[] | null {
  switch (piece.charAt(0)) {
    case '\n':
      // A line that goes on in lower case was only wrapped.
      return next !== undefined && /\p{Ll}/u.test(next) && !/\n\s*\n/.test(piece) ? [] : ['¶'];
    case '!':
    case '?':
      return [piece.includes('?') ? '?' : '!'];
    case '.':
      return [piece.length > 1 ? '…' : '.'];
    case '…':
    case ',':
    case ';':
    case ':':
    case '(':
    case ')':
      return [piece];
    default:
      return null;
  }
}

function readWord(word: string, { readings, splitApostrophe }: Spelling): readonly string[] {
  const plain = plainOf(word);
  const reading = Object.hasOwn(readings, plain) ? readings[plain] : undefined;
  return (reading ?? (plain.includes("'") ? splitApostrophe(plain) : plain)).split(' ').filter(Boolean);
}

const ascii = /^[A-Za-z0-9']+$/;

function plainOf(word: string): string {
  if (ascii.test(word)) return word.toLowerCase();
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
