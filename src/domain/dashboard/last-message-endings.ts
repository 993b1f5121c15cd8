import type { LastMessageOutcome } from '../resolution.ts';
import type { LastMessageEndings } from './figures.ts';
import { isWithin, type Period } from './period.ts';

/**
 * The last messages of one mailbox. A group has a lock for everybody in it: what was sent once is one, and of what is known of it the
 * rep's word outranks their mails, and an earlier answer a later one.
 */
export function withoutRepetition(outcomes: readonly LastMessageOutcome[]): LastMessageOutcome[] {
  const found = new Map<string, LastMessageOutcome>();
  for (const outcome of outcomes) {
    const key = JSON.stringify([outcome.conversationId, outcome.sentAtMs]);
    const known = found.get(key);
    if (!known || isBetterKnown(outcome, known)) found.set(key, outcome);
  }
  return [...found.values()];
}

const certainty = { rep: 2, mail: 1 } as const;

function isBetterKnown({ answer: a }: LastMessageOutcome, { answer: b }: LastMessageOutcome): boolean {
  if (a === null || b === null) return a !== null && b === null;
  const more = (a.by ? certainty[a.by] : 0) - (b.by ? certainty[b.by] : 0);
  return more > 0 || (more === 0 && a.atMs < b.atMs);
}

/** What came of the last messages that were sent in the period, by the rep's word, else by their mails. */
export function endingsOf(outcomes: readonly LastMessageOutcome[], period: Period): LastMessageEndings {
  const sent = outcomes.filter(({ sentAtMs }) => isWithin(sentAtMs, period));
  const count = (is: (answer: LastMessageOutcome['answer']) => boolean) =>
    sent.filter(({ answer }) => is(answer)).length;
  return {
    sent: sent.length,
    yes: count((answer) => answer?.how === 'yes'),
    notNow: count((answer) => answer?.how === 'not-now'),
    no: count((answer) => answer?.how === 'no'),
    unclear: count((answer) => answer !== null && answer.how === null),
    silent: count((answer) => answer === null),
  };
}
