import type { Assessment } from '../domain/standing.ts';
import { drawRhythm } from './rhythm-picture.ts';
import { rhythmRows } from './rhythm-rows.ts';
import { answersSentence, describeRhythm } from './rhythm-sentences.ts';
import type { Telling } from './telling.ts';
import type { ToldRhythm } from './told.ts';

/** Below this a picture would look like more knowledge than there is. */
const leastAnswers = 3;

/**
 * How fast the contact has answered; null where they never did, or only once or twice as far as it is known: one more message
 * between would make it another wait.
 */
export function tellRhythm({ rhythm, silence }: Assessment, { words, nowMs }: Telling): ToldRhythm | null {
  const answers = rhythm.answerDelaysMs.length;
  if (answers === 0) return null;
  if (answers < leastAnswers && rhythm.isIncomplete) return null;
  if (answers < leastAnswers) return { sentence: answersSentence(rhythm, words), drawn: null };
  const silenceMs = silence && Math.max(0, nowMs - silence.sinceMs);
  return {
    sentence: describeRhythm(rhythm, silenceMs, words),
    drawn: { picture: drawRhythm(rhythm, silenceMs, words), table: rhythmRows(rhythm, silenceMs, words) },
  };
}
