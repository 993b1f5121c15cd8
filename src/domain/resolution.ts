import { answersTo, sentAt, type LockAnswer, type LockFacts } from './last-message-lock.ts';
import { wasMadeAfter, type LastMessageLock, type Mark, type Resolution } from './marks.ts';
import type { Situation } from './situation.ts';
import type { ResolutionState } from './standing.ts';
import { earliestOf, momentOf, type Moment } from './time.ts';

/** One last message that was sent, and what came of it. */
export interface LastMessageOutcome {
  contact: string;
  conversationId: string;
  textKind: string;
  /** Epoch ms. */
  sentAtMs: number;
  /** Their first answer and what they meant by it, by the rep's word, else by their mails; null while there is none. */
  answer: { conversationId: string; atMs: number; how: Resolution | null; by: 'rep' | 'mail' | null } | null;
}

/**
 * How a silence ended (last-message.md 5), for the conversation in which they answered the last message that was sent last: asked
 * in one place only, whatever else the two write about. Null before, and again once another one was sent.
 */
export function resolutionOf(situation: Situation): ResolutionState | null {
  const { lock, conversation, others } = situation;
  const latest = lock && outcomesOf(lock, { ...situation, conversations: [conversation, ...others] }).at(-1);
  if (!latest?.answer || latest.answer.conversationId !== conversation.id) return null;
  const { atMs, how, by } = latest.answer;
  return { lastMessageAtMs: latest.sentAtMs, answeredAtMs: atMs, how, by };
}

/**
 * What came of the last messages to the contact of a lock that were sent, oldest first.
 *
 * @param known.marks of the account; only `resolved` ones said after an answer, about where it was given or asked for, count
 */
export function outcomesOf(lock: LastMessageLock, known: LockFacts & { marks: readonly Mark[] }): LastMessageOutcome[] {
  const { contact } = lock;
  const claims = [...lock.history, lock].map(({ conversationId, textKind, claimedAtMs, knownUntilMs }) => ({
    contact,
    conversationId,
    textKind,
    claimedAtMs,
    knownUntilMs,
  }));
  return claims.flatMap((claim, index) => {
    const sentAtMs = sentAt(known, claim);
    if (sentAtMs === null) return [];
    const next = claims[index + 1];
    // What was known when the next one was claimed belongs to this one, and so does what the rep had said by then.
    const answers = inOrder(answersTo(known, claim)).filter(
      ({ message }) => next === undefined || earliestOf(message.at) <= next.knownUntilMs,
    );
    const [first] = answers;
    // They wrote before it was sent: it was no last message any more.
    if (first && first.atMs <= sentAtMs) return [];
    const places = [claim.conversationId, first?.conversationId];
    const said = known.marks.filter(
      (mark) =>
        mark.madeAtMs < (next?.claimedAtMs ?? Infinity) &&
        (mark.conversationId === null ? mark.contact === contact : places.includes(mark.conversationId)),
    );
    const { conversationId, textKind } = claim;
    return [{ contact, conversationId, textKind, sentAtMs, answer: first ? endingOf(first, answers, said) : null }];
  });
}

type DatedAnswer = LockAnswer & Moment;

function endingOf(first: DatedAnswer, answers: readonly DatedAnswer[], marks: readonly Mark[]) {
  const place = { conversationId: first.conversationId, atMs: first.atMs };
  const told = marks
    .filter((mark) => wasMadeAfter(mark, first))
    .sort((a, b) => a.madeAtMs - b.madeAtMs)
    .flatMap(({ what }) => (what.type === 'resolved' ? [what.how] : []))
    .at(-1);
  if (told) return { ...place, how: told, by: 'rep' as const };
  const word = answers.findLast(
    ({ message: { signal } }) => signal?.kind === 'clear-yes' || signal?.kind === 'clear-no',
  );
  if (!word) return { ...place, how: null, by: null };
  return {
    ...place,
    how: word.message.signal?.kind === 'clear-yes' ? ('yes' as const) : ('no' as const),
    by: 'mail' as const,
  };
}

function inOrder(answers: readonly LockAnswer[]): DatedAnswer[] {
  return answers
    .flatMap((answer) => {
      const moment = momentOf(answer.message.at);
      return moment ? [{ ...answer, ...moment }] : [];
    })
    .sort((a, b) => a.atMs - b.atMs);
}
