import { once } from '../late.ts';
import type { CourtesyFamily, CourtesyLevel, CourtesySuggestion } from './remark.ts';
import type { Language } from './language.ts';
import { parsePattern } from './pattern.ts';

/** What several ways of saying one thing have in common. Patterns stand one a line (syntax: `pattern.ts`). */
export interface Frame {
  family: CourtesyFamily;
  level: CourtesyLevel;
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
  /** What it tells: a frame, the name of a sign, or null for what is kind. */
  tells: Frame | string | null;
  /** Read when they are first needed: most never are. */
  says: () => RegExp;
  notAfter: (() => RegExp) | null;
  unless: (() => RegExp) | null;
}

/** Frames of a language, ready to be found. */
export interface FrameIndex {
  /** By the key of the first word. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** The numbers of the key sets that have a key. */
  keySets: ReadonlyMap<string, readonly number[]>;
  keySetCount: number;
  /** Words that make a sentence kind, so that signs in it say nothing. */
  soft: () => RegExp;
  /** Words of others, and words for the reader and the writer. */
  others: () => RegExp;
  between: () => RegExp;
}

/** Reads all patterns of a language. Takes long: once is enough. */
export function indexFrames({ frames, signs, kind, soft, others, between, classes: classesOf }: Language): FrameIndex {
  const classes = classesOf();
  const entries = new Map<string, Entry[]>();
  const keySets = new Map<string, number[]>();
  /** By the very set, which most patterns share, and by its keys. */
  const numbers = new Map<ReadonlySet<string>, number>();
  const named = new Map<string, number>();
  const numberOf = (keys: ReadonlySet<string>) => {
    const known = numbers.get(keys);
    if (known !== undefined) return known;
    const name = [...keys].join(' ');
    const number = named.get(name) ?? named.size;
    numbers.set(keys, number);
    if (named.has(name)) return number;
    named.set(name, number);
    for (const key of keys) listIn(keySets, key).push(number);
    return number;
  };
  const add = (says: string, entry: Omit<Entry, 'says' | 'needs'>) => {
    const { source, first, needs } = parsePattern(says, classes);
    const made = {
      ...entry,
      says: once(() => new RegExp(source, 'y')),
      needs: [...new Set(rarestFirst(needs).map(numberOf))],
    };
    for (const key of first) listIn(entries, key).push(made);
  };
  const source = (patterns: string) => parsePattern(linesOf(patterns).join(' | '), classes).source;
  const before = (patterns: string) => once(() => new RegExp(` ${source(patterns)}$`));
  const within = (patterns: string) => once(() => new RegExp(` ${source(patterns)}`));
  for (const line of linesOf(kind)) add(line, { tells: null, notAfter: null, unless: null });
  for (const [name, says] of Object.entries(signs))
    for (const line of linesOf(says)) add(line, { tells: name, notAfter: null, unless: null });
  for (const frame of frames) {
    const notAfter = frame.notAfter === undefined ? null : before(frame.notAfter);
    const unless = frame.unless === undefined ? null : within(frame.unless);
    for (const line of linesOf(frame.says)) add(line, { tells: frame, notAfter, unless });
  }
  return {
    entries,
    keySets,
    keySetCount: named.size,
    soft: within(soft),
    others: within(others),
    between: within(between),
  };
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
