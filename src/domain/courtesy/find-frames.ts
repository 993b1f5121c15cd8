import { combineSigns, wantedSigns, type FoundSign } from './find-signs.ts';
import { ends, keysOf } from './pattern.ts';
import type { Entry, FrameIndex } from './frames.ts';
import type { CourtesyRemark } from './remark.ts';
import type { NormalText } from './words.ts';
/** As far as a sentence is looked at on each side of a match: keeps the check linear in texts without full stops. */
const sentenceReach = 400;
const wordsReach = 120;

/** All that the frames and signs of a language find in a text, in no order; overlaps included. */
export function findFrames(text: NormalText, index: FrameIndex): CourtesyRemark[] {
  const candidates = candidatesOf(text, index);
  const isKind = kindWords(text, candidates);
  const remarks: CourtesyRemark[] = [];
  for (let begin = 0; begin < text.words.length;) {
    let end = begin + 1;
    while (end < text.words.length && !ends.has(text.words[end - 1]?.norm ?? '')) end++;
    remarks.push(...findInSentence(text, index, candidates, isKind, begin, end));
    begin = end;
  }
  return remarks;
}

/** @param begin first word of the sentence @param end behind its last word */
function findInSentence(
  text: NormalText,
  index: FrameIndex,
  candidates: Candidates,
  isKind: Uint8Array,
  begin: number,
  end: number,
): CourtesyRemark[] {
  const { words, line, starts } = text;
  const wanted = wantedSigns(namesAmong(candidates, begin, end));
  const signs = new Map<string, FoundSign>();
  const remarks: CourtesyRemark[] = [];
  for (let at = begin; at < end; at++) {
    const start = starts[at] ?? 0;
    for (const { tells, says, notAfter, unless } of candidates[at] ?? []) {
      if (tells === null || (typeof tells === 'string' && (!wanted.has(tells) || signs.has(tells)))) continue;
      const pattern = says();
      pattern.lastIndex = start;
      if (!pattern.test(line)) continue;
      const last = lastWordBefore(text, at, pattern.lastIndex);
      if (isKind.subarray(at, last + 1).includes(1)) continue;
      if (typeof tells === 'string') {
        signs.set(tells, { at, last });
        continue;
      }
      if (notAfter?.().test(line.slice(Math.max(0, start - wordsReach), start))) continue;
      const sentence = sentenceAround(line, start, pattern.lastIndex);
      if (unless?.().test(sentence) || isAboutOthers(sentence, index)) continue;
      const { family, level, suggestion } = tells;
      remarks.push({ from: words[at]?.from ?? 0, to: words[last]?.to ?? 0, family, suggestion, level });
    }
  }
  // What a frame says is more exact.
  if (remarks.some(({ level }) => level === 'sharp')) return remarks;
  const first = starts[begin] ?? 0;
  return remarks.concat(combineSigns(text, signs, () => index.soft().test(sentenceAround(line, first, first))));
}

/** Names of the signs that may stand in a sentence. */
function namesAmong(candidates: Candidates, begin: number, end: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = begin; at < end; at++)
    for (const { tells } of candidates[at] ?? []) if (typeof tells === 'string') names.add(tells);
  return names;
}

function isAboutOthers(sentence: string, { others, between }: FrameIndex): boolean {
  return !between().test(sentence) && others().test(sentence);
}

/** 1 for each word that is part of something kind. */
function kindWords(text: NormalText, candidates: Candidates): Uint8Array {
  const isKind = new Uint8Array(text.words.length);
  for (const [at, start] of text.starts.entries()) {
    for (const { tells, says } of candidates[at] ?? []) {
      if (tells !== null) continue;
      const pattern = says();
      pattern.lastIndex = start;
      if (pattern.test(text.line)) isKind.fill(1, at, lastWordBefore(text, at, pattern.lastIndex) + 1);
    }
  }
  return isKind;
}

/** For each word the entries that may begin with it, as far as the other words of its sentence tell. */
type Candidates = readonly (readonly Entry[])[];

function candidatesOf({ words }: NormalText, { entries, keySets, keySetCount }: FrameIndex): Candidates {
  /** The sentence in which a word of each key set was last seen. */
  const seenIn = new Int32Array(keySetCount).fill(-1);
  const candidates: (readonly Entry[])[] = [];
  for (let begin = 0, sentence = 0; begin < words.length; sentence++) {
    let end = begin + 1;
    while (end < words.length && !ends.has(words[end - 1]?.norm ?? '')) end++;
    const own = words.slice(begin, end).map(({ norm }) => norm);
    const possible = new Map<string, readonly Entry[]>();
    for (const word of new Set(own))
      for (const key of keysOf(word)) for (const number of keySets.get(key) ?? []) seenIn[number] = sentence;
    for (const word of new Set(own)) {
      const [whole, stem] = keysOf(word);
      const mayBegin = [...(entries.get(whole) ?? []), ...(entries.get(stem) ?? [])];
      possible.set(
        word,
        mayBegin.filter((entry) => isPossible(entry, seenIn, sentence)),
      );
    }
    for (const word of own) candidates.push(possible.get(word) ?? []);
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
