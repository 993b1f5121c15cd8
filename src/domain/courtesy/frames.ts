import type { CourtesyFamily, CourtesyLevel, CourtesyRemark, CourtesySuggestion } from './remark.ts';
import { keyOf, parsePattern, type WordClasses } from './pattern.ts';
import type { NormalText } from './words.ts';

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

interface Entry {
  frame: Frame | null;
  says: RegExp;
  notAfter: RegExp | null;
  unless: RegExp | null;
}

/** Frames of a language, ready to be found. */
export interface FrameIndex {
  /** By the key of the first word. */
  entries: ReadonlyMap<string, readonly Entry[]>;
  /** Words that make a sentence kind, so that hints in it say nothing. */
  soft: RegExp;
}

/**
 * @param kind what is kind although it looks otherwise: no frame is found where one of these stands
 * @param soft words that make a whole sentence kind, for hints only
 */
export function indexFrames(frames: readonly Frame[], kind: string, soft: string, classes: WordClasses): FrameIndex {
  const index = new Map<string, Entry[]>();
  const add = (says: string, entry: Omit<Entry, 'says'>) => {
    const { source, first } = parsePattern(says, classes);
    const made = { ...entry, says: new RegExp(source, 'y') };
    for (const key of first) index.set(key, [...(index.get(key) ?? []), made]);
  };
  const source = (patterns: string) => parsePattern(linesOf(patterns).join(' | '), classes).source;
  for (const line of linesOf(kind)) add(line, { frame: null, notAfter: null, unless: null });
  for (const frame of frames) {
    const notAfter = frame.notAfter === undefined ? null : new RegExp(` ${source(frame.notAfter)}$`);
    const unless = frame.unless === undefined ? null : new RegExp(` ${source(frame.unless)}`);
    for (const line of linesOf(frame.says)) add(line, { frame, notAfter, unless });
  }
  return { entries: index, soft: new RegExp(` ${source(soft)}`) };
}

function linesOf(patterns: string): string[] {
  return patterns
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);
}

/** As far as a sentence is looked at on each side of a match: keeps the check linear in texts without full stops. */
const sentenceReach = 400;
const wordsReach = 120;

/** All that the frames of a language find in a text, in no order; overlaps included. */
export function findFrames(text: NormalText, index: FrameIndex): CourtesyRemark[] {
  const { words, line, starts } = text;
  const isKind = kindWords(text, index);
  const remarks: CourtesyRemark[] = [];
  const hints: Match[] = [];
  for (const [at, start] of starts.entries()) {
    for (const { frame, says, notAfter, unless } of entriesAt(text, index, at)) {
      if (frame === null) continue;
      says.lastIndex = start;
      if (!says.test(line)) continue;
      const last = lastWordBefore(text, at, says.lastIndex);
      if (isKind.subarray(at, last + 1).includes(1)) continue;
      if (notAfter?.test(line.slice(Math.max(0, start - wordsReach), start))) continue;
      if (unless?.test(sentenceAround(line, start, says.lastIndex))) continue;
      const { family, level, suggestion } = frame;
      const remark = { from: words[at]?.from ?? 0, to: words[last]?.to ?? 0, family, suggestion };
      if (level === 'hint') {
        if (!index.soft.test(sentenceAround(line, start, says.lastIndex))) hints.push({ says, at, last, remark });
      } else remarks.push({ ...remark, level });
    }
  }
  return remarks.concat(together(hints));
}

interface Match {
  /** Which pattern found it. */
  says: RegExp;
  /** First and last word. */
  at: number;
  last: number;
  remark: Omit<CourtesyRemark, 'level'>;
}

/** Two hints at most this many words apart belong together. */
const hintReach = 12;

/** Different hints close to each other: the later one becomes a remark. */
function together(hints: readonly Match[]): CourtesyRemark[] {
  return hints.flatMap((hint, index) => {
    const before = hints[index - 1];
    const isPair =
      before !== undefined && before.says !== hint.says && hint.at > before.last && hint.at - before.last <= hintReach;
    return isPair ? [{ ...hint.remark, from: before.remark.from, level: 'sharp' as const }] : [];
  });
}

/** 1 for each word that is part of something kind. */
function kindWords(text: NormalText, index: FrameIndex): Uint8Array {
  const isKind = new Uint8Array(text.words.length);
  for (const [at, start] of text.starts.entries()) {
    for (const { frame, says } of entriesAt(text, index, at)) {
      if (frame !== null) continue;
      says.lastIndex = start;
      if (says.test(text.line)) isKind.fill(1, at, lastWordBefore(text, at, says.lastIndex) + 1);
    }
  }
  return isKind;
}

function entriesAt({ words }: NormalText, index: FrameIndex, at: number): readonly Entry[] {
  return index.entries.get(keyOf(words[at]?.norm ?? '')) ?? [];
}

function lastWordBefore({ starts }: NormalText, at: number, end: number): number {
  let last = at;
  while ((starts[last + 1] ?? Infinity) < end) last++;
  return last;
}

function sentenceAround(line: string, from: number, to: number): string {
  const before = line.slice(Math.max(0, from - sentenceReach), from);
  const after = line.slice(to, to + sentenceReach);
  const begin = before.search(/[.!?¶][^.!?¶]*$/);
  const end = after.search(/[.!?¶]/);
  const matched = line.slice(from, to);
  // The closing mark stays: a question is asked otherwise than it is said.
  return (
    (begin < 0 ? ` ${before}` : before.slice(begin + 1)) + matched + (end < 0 ? after : `${after.slice(0, end + 1)} `)
  );
}
