import { ends, keyOf } from './pattern.ts';
import type { Entry, FrameIndex } from './frames.ts';
import type { CourtesyRemark } from './remark.ts';
import type { NormalText } from './words.ts';
/** As far as a sentence is looked at on each side of a match: keeps the check linear in texts without full stops. */
const sentenceReach = 400;
const wordsReach = 120;

/** All that the frames of a language find in a text, in no order; overlaps included. */
export function findFrames(text: NormalText, index: FrameIndex): CourtesyRemark[] {
  const { words, line, starts } = text;
  const candidates = candidatesOf(text, index);
  const isKind = kindWords(text, candidates);
  const remarks: CourtesyRemark[] = [];
  const hints: Match[] = [];
  for (const [at, start] of starts.entries()) {
    for (const { frame, says, notAfter, unless } of candidates[at] ?? []) {
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
function kindWords(text: NormalText, candidates: Candidates): Uint8Array {
  const isKind = new Uint8Array(text.words.length);
  for (const [at, start] of text.starts.entries()) {
    for (const { frame, says } of candidates[at] ?? []) {
      if (frame !== null) continue;
      says.lastIndex = start;
      if (says.test(text.line)) isKind.fill(1, at, lastWordBefore(text, at, says.lastIndex) + 1);
    }
  }
  return isKind;
}

/** For each word the entries that may begin with it, as far as the other words of its sentence tell. */
type Candidates = readonly (readonly Entry[])[];

function candidatesOf({ words }: NormalText, { entries, keySets, keySetCount }: FrameIndex): Candidates {
  const keys = words.map(({ norm }) => keyOf(norm));
  /** The sentence in which a word of each key set was last seen. */
  const seenIn = new Int32Array(keySetCount).fill(-1);
  const candidates: (readonly Entry[])[] = [];
  for (let begin = 0, sentence = 0; begin < keys.length; sentence++) {
    let end = begin + 1;
    while (end < keys.length && !ends.has(keys[end - 1] ?? '')) end++;
    const ownKeys = keys.slice(begin, end);
    const possible = new Map<string, readonly Entry[]>();
    for (const key of new Set(ownKeys)) for (const number of keySets.get(key) ?? []) seenIn[number] = sentence;
    for (const key of new Set(ownKeys))
      possible.set(key, entries.get(key)?.filter((entry) => isPossible(entry, seenIn, sentence)) ?? []);
    for (const key of ownKeys) candidates.push(possible.get(key) ?? []);
    begin = end;
  }
  return candidates;
}

function isPossible({ needs }: Entry, seenIn: Int32Array, sentence: number): boolean {
  for (const number of needs) if (seenIn[number] !== sentence) return false;
  return true;
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
