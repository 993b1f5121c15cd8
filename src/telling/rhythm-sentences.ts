import type { Rhythm } from '../domain/standing.ts';
import { dayMs } from '../domain/time.ts';
import type { Words } from '../ui/words.ts';

/** What is known of the answers of the past, in one sentence. */
export function answersSentence({ answerDelaysMs, isApproximate }: Rhythm, words: Words): string {
  if (isApproximate) return roughAnswersSentence(answerDelaysMs, words);
  const fastest = words.duration(Math.min(...answerDelaysMs));
  const slowest = words.duration(Math.max(...answerDelaysMs));
  return words.count('rhythm_answers', answerDelaysMs.length, fastest, slowest);
}

/** In whole days: by times that are not exact nobody knows the hours. */
function roughAnswersSentence(answerDelaysMs: readonly number[], words: Words): string {
  const slowestMs = Math.max(...answerDelaysMs);
  return slowestMs <= dayMs
    ? words.count('rhythm_answersDay', answerDelaysMs.length)
    : words.count('rhythm_answersAbout', answerDelaysMs.length, words.days(slowestMs));
}

/** The finding of the picture in words, for those who do not see it. */
export function describeRhythm(rhythm: Rhythm, silenceMs: number | null, words: Words): string {
  return [answersSentence(rhythm, words), bandSentence(rhythm, words), silenceSentence(rhythm, silenceMs, words)]
    .filter((sentence) => sentence !== null)
    .join(' ');
}

function bandSentence({ usual, answerDelaysMs, isApproximate }: Rhythm, words: Words): string | null {
  if (!usual) return null;
  if (!isApproximate) return words.say('rhythm_band', words.duration(usual.fromMs), words.duration(usual.toMs));
  if (usual.toMs > dayMs) return words.say('rhythm_bandAbout', words.days(usual.toMs));
  // Where all of them came within a day, that has just been said.
  return Math.max(...answerDelaysMs) <= dayMs ? null : words.say('rhythm_bandDay');
}

function silenceSentence({ isApproximate }: Rhythm, silenceMs: number | null, words: Words): string | null {
  if (silenceMs === null) return null;
  return isApproximate
    ? words.say('rhythm_silenceAbout', words.days(silenceMs))
    : words.say('rhythm_silence', words.duration(silenceMs));
}
