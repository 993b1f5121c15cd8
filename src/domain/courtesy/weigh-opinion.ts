import type { Judged, Score } from './opinion.ts';
import type { CourtesyFamily, CourtesyLevel, CourtesyRemark, CourtesySuggestion } from './remark.ts';
import type { Word } from './words.ts';

/**
 * Log odds, chosen on sentences that the weights were not fitted on: from `raiseAlone` on a sentence is remarked on although no
 * frame was found in it, below `keep` what a frame has found is only a likeness.
 */
const limits = {
  raiseAlone: 2.1,
  raiseWithLast: 2.3,
  sharp: -1,
  makeSharp: 0,
  keep: { sharp: -2, risky: -0.5 },
} as const;
/** Of these the words of a sentence say nothing, or everything. */
const unweighed: ReadonlySet<CourtesyFamily> = new Set(['shouting', 'the-word']);

/** Remarks of the frames after the opinion has been heard, and its own. */
export function weighOpinion(
  remarks: readonly CourtesyRemark[],
  words: readonly Word[],
  judged: readonly Judged[],
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
    if (Math.max(...scores.map(({ unkind }) => unkind)) < limits.keep[remark.level]) continue;
    heard.add(sentence.index);
    const isSharp = remark.level === 'sharp' || scores.some(({ sharp }) => sharp > limits.makeSharp);
    weighed.push(isSharp ? { ...remark, level: 'sharp' } : remark);
  }
  for (const { index, alone, withLast, from, to, meanings } of sentences) {
    if (heard.has(index)) continue;
    if (alone.unkind > limits.raiseAlone) weighed.push({ from, to, ...guess(alone, meanings) });
    else if (withLast && withLast.unkind > limits.raiseWithLast && !heard.has(index - 1))
      weighed.push({ from: sentences[index - 1]?.from ?? from, to, ...guess(withLast, meanings) });
  }
  return weighed;
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
): { family: CourtesyFamily; level: CourtesyLevel; suggestion: CourtesySuggestion } {
  const level = sharp > limits.sharp ? 'sharp' : 'risky';
  const { family, suggestion } = guesses.find(({ of }) => of.every((name) => meanings.has(name))) ?? {
    family: 'blame',
    suggestion: 'say-you-are-puzzled',
  };
  return { family, level, suggestion };
}
