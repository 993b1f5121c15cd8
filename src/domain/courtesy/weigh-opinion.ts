import type { Judged, Score } from './opinion.ts';
import type { CourtesyFamily, CourtesyLevel, CourtesyRemark, CourtesySuggestion } from './remark.ts';
import type { Word } from './words.ts';

/** Log odds from which the opinion speaks, chosen on sentences that the weights were not fitted on. */
export interface Limits {
  /** Of not being fine: from here on a sentence is remarked on although no frame was found in it, alone or with the one before. */
  raiseAlone: number;
  raiseWithLast: number;
  /** From both of these on too, alone: less surely not fine, but then surely sharp. */
  raiseSharp?: Score;
  /** Of being sharp: from here on such a remark is sharp. */
  sharp: number;
  /** What a frame has found is only a likeness where a sentence is fine by these and not sharp by `keepIfSharp`. */
  keep: Readonly<Record<CourtesyLevel, number>>;
  keepIfSharp: number;
  /** Of being sharp: above, a risky frame hurts more than it says; below, a sharp one hurts less. */
  makeSharp: number;
  makeRisky: number;
}

const usual: Limits = {
  raiseAlone: 2.1,
  raiseWithLast: 2.3,
  sharp: -1,
  keep: { sharp: -2, risky: -0.5 },
  keepIfSharp: Infinity,
  makeSharp: 0,
  makeRisky: -Infinity,
};
/** Of these the words of a sentence say nothing, or everything. */
const unweighed: ReadonlySet<CourtesyFamily> = new Set(['shouting', 'the-word']);

/** Remarks of the frames after the opinion has been heard, and its own. */
export function weighOpinion(
  remarks: readonly CourtesyRemark[],
  words: readonly Word[],
  judged: readonly Judged[],
  limits: Limits = usual,
): CourtesyRemark[] {
  const weighed: CourtesyRemark[] = [];
  const sentences = judged.map((each, index) => ({ ...each, ...rangeOf(words, each), index }));
  const heard = new Set<number>();
  for (const remark of remarks) {
    const sentence = sentences.find(({ to }) => remark.from < to);
    if (!sentence || unweighed.has(remark.family)) {
      weighed.push(remark);
      if (sentence && remark.family === 'the-word') heard.add(sentence.index);
      continue;
    }
    const scores = scoresAround(judged, sentence.index);
    const unkind = Math.max(...scores.map((score) => score.unkind));
    const sharp = Math.max(...scores.map((score) => score.sharp));
    if (unkind < limits.keep[remark.level] && sharp < limits.keepIfSharp) continue;
    heard.add(sentence.index);
    weighed.push({
      ...remark,
      level: sharp > (remark.level === 'sharp' ? limits.makeRisky : limits.makeSharp) ? 'sharp' : 'risky',
    });
  }
  for (const { index, alone, withLast, from, to, meanings } of sentences) {
    if (heard.has(index)) continue;
    if (isUnkind(alone, limits)) weighed.push({ from, to, ...guess(alone, meanings, limits) });
    else if (withLast && withLast.unkind > limits.raiseWithLast && !heard.has(index - 1))
      weighed.push({ from: sentences[index - 1]?.from ?? from, to, ...guess(withLast, meanings, limits) });
  }
  return weighed;
}

function isUnkind({ unkind, sharp }: Score, { raiseAlone, raiseSharp }: Limits): boolean {
  return unkind > raiseAlone || (raiseSharp !== undefined && unkind > raiseSharp.unkind && sharp > raiseSharp.sharp);
}

function rangeOf(words: readonly Word[], { begin, end }: Judged): { from: number; to: number } {
  const last = words[end - 1]?.norm === '¶' ? end - 2 : end - 1;
  return { from: words[begin]?.from ?? 0, to: words[last]?.to ?? 0 };
}

/** A sentence alone, with the one before and with the one after. */
function scoresAround(judged: readonly Judged[], index: number): Score[] {
  return [judged[index]?.alone, judged[index]?.withLast, judged[index + 1]?.withLast].filter(
    (score) => score !== null && score !== undefined,
  );
}

/** Families by what stands in a sentence; the first that fits. */
const guesses: readonly {
  of: readonly string[];
  family: CourtesyFamily;
  suggestion: CourtesySuggestion;
}[] = [
  { of: ['%boss'], family: 'escalation', suggestion: 'stay-with-them' },
  { of: ['%threat', '%date'], family: 'ultimatum', suggestion: 'offer-a-way-out' },
  { of: ['%contempt'], family: 'blame', suggestion: 'leave-out-judgement' },
  { of: ['%silence'], family: 'blame', suggestion: 'say-you-are-puzzled' },
  { of: ['%hurt'], family: 'guilt', suggestion: 'thank-instead' },
  { of: ['%virtue'], family: 'guilt', suggestion: 'thank-instead' },
  { of: ['%effort'], family: 'guilt', suggestion: 'thank-instead' },
  { of: ['%count', '%mail'], family: 'counting', suggestion: 'leave-out-the-count' },
  { of: ['%date'], family: 'pressure', suggestion: 'leave-time-open' },
  { of: ['%loss'], family: 'loss-aversion', suggestion: 'make-no-easy' },
  { of: ['%praise'], family: 'sarcasm', suggestion: 'say-it-plainly' },
  { of: ['%chase'], family: 'empty-chasing', suggestion: 'bring-something-new' },
];

function guess(
  { sharp }: Score,
  meanings: ReadonlySet<string>,
  limits: Limits,
): { family: CourtesyFamily; level: CourtesyLevel; suggestion: CourtesySuggestion } {
  const level = sharp > limits.sharp ? 'sharp' : 'risky';
  const { family, suggestion } = guesses.find(({ of }) => of.every((name) => meanings.has(name))) ?? {
    family: 'blame',
    suggestion: 'say-you-are-puzzled',
  };
  return { family, level, suggestion };
}
