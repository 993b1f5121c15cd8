import type { CourtesyFamily, CourtesyLevel, CourtesySuggestion } from './remark.ts';
import type { Language } from './language.ts';
import { parsePattern } from './pattern.ts';

/** What several ways of saying one thing have in common. Patterns stand one a line (syntax: `pattern.ts`). */
export interface Frame {
  family: CourtesyFamily;
  /** A hint is harmless alone: two in one breath, with nothing kind beside them, are read as a reproach. */
  level: CourtesyLevel | 'hint';
  suggestion: CourtesySuggestion;
  says: string;
  /** Words directly in front that turn the meaning: “if”, “no”, “I don't want to”. */
  notAfter?: string;
  /** Words anywhere in the sentence that turn the meaning. */
  unless?: string;
}

export interface Entry {
  /** Numbers of the key sets (`keySets`) of which the sentence must have a word. */
  needs: readonly number[];
  /** Null for what is kind. */
  frame: Frame | null;
  says: RegExp;
  notAfter: RegExp | null;
  unless: RegExp | null;
}

/** Frames of a language, ready to be found. */
export interface FrameIndex {
  /** By the key of the first word. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** The numbers of the key sets that have a key. */
  keySets: ReadonlyMap<string, readonly number[]>;
  keySetCount: number;
  /** Words that make a sentence kind, so that hints in it say nothing. */
  soft: RegExp;
}

/** Reads all patterns of a language. Takes long: once is enough. */
export function indexFrames({ frames, kind, soft, classes }: Language): FrameIndex {
  const entries = new Map<string, Entry[]>();
  const keySets = new Map<string, number[]>();
  const numbers = new Map<ReadonlySet<string>, number>();
  const numberOf = (keys: ReadonlySet<string>) => {
    const known = numbers.get(keys);
    if (known !== undefined) return known;
    const number = numbers.size;
    numbers.set(keys, number);
    for (const key of keys) listIn(keySets, key).push(number);
    return number;
  };
  const add = (says: string, entry: Omit<Entry, 'says' | 'needs'>) => {
    const { source, first, needs } = parsePattern(says, classes);
    const made = { ...entry, says: new RegExp(source, 'y'), needs: [...new Set(rarestFirst(needs).map(numberOf))] };
    for (const key of first) listIn(entries, key).push(made);
  };
  const source = (patterns: string) => parsePattern(linesOf(patterns).join(' | '), classes).source;
  for (const line of linesOf(kind)) add(line, { frame: null, notAfter: null, unless: null });
  for (const frame of frames) {
    const notAfter = frame.notAfter === undefined ? null : new RegExp(` ${source(frame.notAfter)}$`);
    const unless = frame.unless === undefined ? null : new RegExp(` ${source(frame.unless)}`);
    for (const line of linesOf(frame.says)) add(line, { frame, notAfter, unless });
  }
  return { entries, keySets, keySetCount: numbers.size, soft: new RegExp(` ${source(soft)}`) };
}

/** The fewer keys a set has, the sooner it rules an entry out. */
function rarestFirst(sets: readonly ReadonlySet<string>[]): readonly ReadonlySet<string>[] {
  return [...sets].sort((a, b) => a.size - b.size);
}

function listIn<T>(lists: Map<string, T[]>, key: string): T[] {
  const known = lists.get(key);
  if (known) return known;
  const made: T[] = [];
  lists.set(key, made);
  return made;
}

function linesOf(patterns: string): string[] {
  return patterns
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}
