import { plainProspect } from './estimate.ts';
import { countsAnewFrom, explanationOf, type Known } from './explanations.ts';
import { historyBefore } from './features.ts';
import { sentAt } from './last-message-lock.ts';
import { wasMadeAfter } from './marks.ts';
import { isOn, missedSince } from './meetings/meeting-state.ts';
import type { Meeting } from './meetings/meeting.ts';
import { rhythmOf } from './rhythm.ts';
import { thresholdsOf } from './silence.ts';
import { knownOf, latestMark, type Situation } from './situation.ts';
import { silenceCalendar } from './slow-season.ts';
import type { Reason } from './standing.ts';
import { dayMs, type Moment } from './time.ts';
import { certaintyOf } from './verdict.ts';
import { perhapsWrittenUntil } from './unanswered.ts';
import { addWorkingDays } from './working-time.ts';

/**
 * Whether the contact, who wrote last, came back: their first message since the rep's latest one ended a silence that had
 * become `ghosting`, or followed the last message or a let-go. Judged by what was known when it arrived.
 */
export function comebackOf(situation: Situation): Extract<Reason, { code: 'came-back' }> | null {
  const { exchange, conversation, account, settings } = situation;
  const { turns } = exchange;
  const lastOwn = turns.findLastIndex(({ by }) => by === 'rep');
  const first = turns[lastOwn + 1];
  if (lastOwn < 0 || !first) return null;
  // The rep has answered them since, in another conversation.
  if (!turns.slice(lastOwn + 1).some(({ conversationId }) => conversationId === conversation.id)) return null;
  // What ended long before Ghostlight arrived is no news.
  if (first.atMs < account.firstSeenAtMs - settings.olderSilenceDays * dayMs) return null;
  const after = closedBefore(situation, first) ?? (hadBecomeGhosting(situation, lastOwn) ? 'ghosting' : null);
  return after && { code: 'came-back', atMs: first.atMs, after, ...certaintyOf(first.errorMs) };
}

/** How the rep had closed the matter before an answer, if they had. */
function closedBefore(situation: Situation, answer: Moment): 'last-message' | 'let-go' | null {
  const { marks, lock, settings, exchange } = situation;
  const { atMs } = answer;
  const answered = exchange.turns.findLast((turn) => turn.by === 'contact' && turn.atMs < atMs) ?? null;
  const earlier = marks.filter((mark) => !wasMadeAfter(mark, answer));
  if (latestMark(earlier, 'let-go', answered)) return 'let-go';
  const conversations = [situation.conversation, ...situation.others];
  const sentMs = lock && sentAt({ ...situation, conversations }, lock);
  if (sentMs === null || sentMs >= atMs || sentMs < (answered?.atMs ?? 0)) return null;
  return atMs < addWorkingDays(sentMs, settings.letGoAfterWorkingDays, silenceCalendar(settings))
    ? 'last-message'
    : 'let-go';
}

function hadBecomeGhosting(situation: Situation, lastOwn: number): boolean {
  const { exchange, marks, model, settings } = situation;
  const own = exchange.turns[lastOwn];
  const answer = exchange.turns[lastOwn + 1];
  if (!own || !answer) return false;
  // What is folded may have been written between the two: then nobody knows how long they were silent.
  if (perhapsWrittenUntil([situation.conversation, ...situation.others], situation) > own.atMs) return false;
  const turns = exchange.turns.slice(0, lastOwn + 1);
  const laterAnswers = exchange.turns.length - turns.length;
  const earlier = marks.filter((mark) => !wasMadeAfter(mark, answer));
  const answered = turns.findLast(({ by }) => by === 'contact') ?? null;
  const known: Known = { ...knownOf(situation, answered, answer.atMs), turns, marks: earlier, nowMs: answer.atMs };
  if (!isEngaged(exchange.answers - laterAnswers, earlier, known.meetings) || explanationOf(known)) return false;
  const toldMs = latestMark(earlier, 'answered-elsewhere', null)?.madeAtMs ?? 0;
  const sinceMs = Math.max(own.atMs, toldMs, countsAnewFrom(known));
  const history = historyBefore(sinceMs, { ...exchange, turns });
  const circumstances = { ...plainProspect, missedMeetings: missedSince(known.meetings, known).length };
  return answer.atMs >= thresholdsOf(sinceMs, rhythmOf(turns), history, model, settings, circumstances).ghostingFromMs;
}

/**
 * Whether the contact took part (product.md 2): an answer, and a second one or a meeting. A meeting is one of either side's
 * invitations that they have not declined, or one that the rep told us of. An answer by phone or chat that the rep told us of
 * is an answer.
 */
export function isEngaged(answers: number, marks: Situation['marks'], meetings: readonly Meeting[]): boolean {
  const told = countAnswers(answers, marks);
  return told >= 2 || (told >= 1 && meetings.some(isOn));
}

/** Answers read, and those the rep told us of. */
export function countAnswers(answers: number, marks: Situation['marks']): number {
  return answers + marks.filter(({ what }) => what.type === 'answered-elsewhere').length;
}
