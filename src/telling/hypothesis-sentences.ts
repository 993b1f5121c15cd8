import type { Hypothesis } from '../domain/hypotheses.ts';
import { dayMs } from '../domain/time.ts';
import { keyFor } from '../ui/words.ts';
import type { Telling } from './telling.ts';

/** A hypothesis in two sentences: what speaks for it, and what helps if it is true. */
export function tellHypothesis(hypothesis: Hypothesis, telling: Telling): { evidence: string; help: string } {
  return {
    evidence: evidenceFor(hypothesis, telling),
    help: telling.words.say(keyFor('help', hypothesis.code)),
  };
}

function evidenceFor(hypothesis: Hypothesis, telling: Telling): string {
  const { words, name, nowMs } = telling;
  const key = keyFor('may', hypothesis.code);
  switch (hypothesis.code) {
    case 'other-priorities':
      return absenceSentence(hypothesis, telling);
    case 'ambiguous-yes':
      return words.say(key, name, words.when(hypothesis.atMs, nowMs));
    case 'hard-to-say-no':
      return words.say(key, words.times(hypothesis.unanswered));
    case 'many-messages':
      return words.say(key, words.number(hypothesis.perWeek), words.number(hypothesis.usualPerWeek));
    case 'early-offer':
      return words.say(key, words.days(hypothesis.days * dayMs), words.days(hypothesis.usualDays * dayMs));
    case 'targeting':
      return words.say(
        key,
        words.number(hypothesis.count),
        words.number(hypothesis.of),
        words.say(keyFor('close', hypothesis.why)),
      );
  }
}

function absenceSentence(absence: Extract<Hypothesis, { code: 'other-priorities' }>, telling: Telling): string {
  const { words, name, nowMs } = telling;
  const { why, untilMs } = absence;
  if (why === 'holidays') return words.count('may_holidays', absence.days);
  const isOver = untilMs <= nowMs;
  if (why === 'out-of-office')
    return words.say(isOver ? 'may_wasAway' : 'reason_outOfOffice', name, words.weekday(untilMs));
  const season = words.say('may_slowSeason');
  // The season ends with the midnight after its last day.
  return isOver ? season : `${season} ${words.say('may_until', words.weekday(untilMs - 1))}`;
}
