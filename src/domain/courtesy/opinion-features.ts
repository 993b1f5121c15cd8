import { ends } from './pattern.ts';
import type { Word } from './words.ts';

/** Words of one meaning by the name of the meaning; `*` stands for any ending. */
export type Lexicon = Readonly<Record<string, string>>;

/** What a word is to the opinion: names of itself, of its beginning and of its meanings. */
export interface Names {
  word: string;
  stem: string | null;
  meanings: readonly string[];
}

/** How two names stand to each other, as written between them: side by side, or near. */
export type Relation = '+' | '~';

/** Told of each feature that ends at a word: its names and the place of its first word. */
export interface FeatureVisitor {
  one(name: string, at: number): void;
  first(name: string, at: number): void;
  pair(relation: Relation, left: string, right: string, leftAt: number): void;
}

const stemLength = 5;
const nearWords = 2;
const nearMeanings = 4;

/** Makes the names of words; each word is looked up once. */
export function nameWords(lexicon: Lexicon): (word: string) => Names {
  const whole = new Map<string, string[]>();
  const beginnings = new Map<string, string[]>();
  let longest = 0;
  for (const [meaning, words] of Object.entries(lexicon))
    for (const word of words.split(' ')) {
      const isBeginning = word.endsWith('*');
      const key = isBeginning ? word.slice(0, -1) : word;
      if (isBeginning) longest = Math.max(longest, key.length);
      const into = isBeginning ? beginnings : whole;
      into.set(key, [...(into.get(key) ?? []), `%${meaning}`]);
    }
  return (word) => {
    const meanings = new Set(whole.get(word));
    for (let length = Math.min(longest, word.length); length > 1; length--)
      for (const meaning of beginnings.get(word.slice(0, length)) ?? []) meanings.add(meaning);
    const name = word >= '0' && word < ':' ? '#' : word;
    return {
      word: name,
      stem: name.length > stemLength ? `${name.slice(0, stemLength)}*` : null,
      meanings: [...meanings].sort(),
    };
  };
}

/** Tells the features that end at a word. @param begin first word of its sentence */
export function visitFeatures(words: readonly Names[], at: number, begin: number, visitor: FeatureVisitor): void {
  const here = words[at];
  if (here === undefined) return;
  visitor.one(here.word, at);
  if (here.stem !== null) visitor.one(here.stem, at);
  for (const meaning of here.meanings) visitor.one(meaning, at);
  if (at === begin) {
    visitor.first(here.word, at);
    for (const meaning of here.meanings) visitor.first(meaning, at);
  }
  for (let before = Math.max(0, at - nearMeanings); before < at; before++) {
    const there = words[before];
    if (there === undefined) continue;
    const relation = before === at - 1 ? '+' : '~';
    if (before >= at - nearWords) visitor.pair(relation, there.word, here.word, before);
    for (const left of there.meanings) for (const right of here.meanings) visitor.pair(relation, left, right, before);
  }
}

/** A sentence with at least one word. */
export interface Sentence {
  /** First word, and behind the last one, in the words of the text. */
  begin: number;
  end: number;
  /** Names of the sentence before in the same paragraph, if any, then of this one, which begins at `from`. */
  names: readonly Names[];
  from: number;
}

/** Marks inside a sentence tell nothing. */
const skipped: ReadonlySet<string> = new Set([',', ';', ':', '(', ')']);

/** Sentences of a text in order; marks without a word are left out. */
export function sentencesOf(words: readonly Word[], namesOf: (word: string) => Names): Sentence[] {
  const sentences: Sentence[] = [];
  const known = new Map<string, Names>();
  let last: readonly Names[] = [];
  for (let begin = 0; begin < words.length;) {
    let end = begin + 1;
    while (end < words.length && !ends.has(words[end - 1]?.norm ?? '')) end++;
    const own: Names[] = [];
    let hasWord = false;
    for (let at = begin; at < end; at++) {
      const norm = words[at]?.norm ?? '';
      if (skipped.has(norm)) continue;
      hasWord ||= !ends.has(norm);
      const names = known.get(norm) ?? namesOf(norm);
      known.set(norm, names);
      own.push(names);
    }
    if (hasWord) {
      sentences.push({ begin, end, names: [...last, ...own], from: last.length });
      last = own;
    }
    if (words[end - 1]?.norm === '¶') last = [];
    begin = end;
  }
  return sentences;
}
