import type { Absence } from './absence.ts';
import { ifAllTheirs } from './exchange.ts';
import { explanationOf, type Explanation, type Known } from './explanations.ts';
import { expectedAhead, missedSince } from './meetings/meeting-state.ts';
import { endOf } from './meetings/meeting-times.ts';
import type { Meeting } from './meetings/meeting.ts';
import { isOwnMessage } from './participants.ts';
import type { Situation } from './situation.ts';
import type { Reason, Silence } from './standing.ts';
import { clockErrorOf, earliestOf, instantOf, latestOf, type Moment, type When } from './time.ts';
import { certaintyOf, verdict, type Verdict } from './verdict.ts';

/** What is known now that may explain a silence; who shows no address may have been the contact. */
export function knownNow({ exchange, marks, meetings, absence, nowMs }: Situation): Known {
  return { turns: ifAllTheirs(exchange).turns, marks, meetings, absence, nowMs };
}

/**
 * Judges a conversation in which the rep spoke last and whose silence is explained: an answer in another conversation, a mail
 * that came back, an absence, a clear no, a meeting ahead (product.md 2). None of it needs a complete reading: it warns of
 * nothing. Null where nothing explains it.
 */
export function judgeExplained(situation: Situation, lastOwn: Moment, silence: Silence): Verdict | null {
  const known = knownNow(situation);
  return (
    answeredElsewhere(situation, lastOwn) ?? bounced(situation, lastOwn) ?? explained(explanationOf(known), silence)
  );
}

function answeredElsewhere({ exchange, conversation, meetings, marks, nowMs }: Situation, lastOwn: Moment) {
  const { turns } = exchange;
  const answer = turns.find(
    ({ by, atMs, conversationId }) => by === 'contact' && atMs > lastOwn.atMs && conversationId !== conversation.id,
  );
  if (!answer) return null;
  const { atMs, conversationId, errorMs } = answer;
  const answered = { code: 'answered-in-other-conversation', atMs, conversationId, ...certaintyOf(errorMs) } as const;
  const ahead = expectedAhead(meetings, { turns, marks }, nowMs);
  const about = ahead ? [meetingAheadReason(ahead)] : missedReasons(missedSince(meetings, { turns, marks }));
  return verdict('waiting', [...about, answered], ahead ? [endOf(ahead) ?? 0] : []);
}

/** The rep's latest message came back: there is no silence where nothing arrived. */
function bounced({ conversation, spoken, account, settings }: Situation, lastOwn: Moment): Verdict | null {
  const sentMs = spoken ? earliestOf(spoken.at) : lastOwn.atMs;
  const bounce = conversation.messages.find(
    (message) =>
      message.kind === 'bounce' && latestOf(message.at) >= sentMs && isOwnMessage(message, account, settings) !== true,
  );
  return bounce ? cameBack(bounce.at, lastOwn.atMs) : null;
}

function cameBack(at: When, elseMs: number): Verdict {
  const atMs = instantOf(at) ?? elseMs;
  return verdict('waiting', [{ code: 'bounced', atMs, ...certaintyOf(clockErrorOf(at)) }]);
}

/**
 * Judges a conversation in which an automatic mail came last and the rep's mail that it answers is folded away: that one came back, or
 * they are away. Null where it says neither.
 */
export function judgeAutomaticLast({ newest, absence, account, settings, nowMs }: Situation): Verdict | null {
  if (!newest || isOwnMessage(newest, account, settings) === true) return null;
  if (newest.kind === 'bounce') return cameBack(newest.at, nowMs);
  return newest.kind === 'auto-reply' && absence && nowMs < absence.untilMs ? away(absence) : null;
}

function away(absence: Absence): Verdict {
  return verdict('paused', [awayReason(absence)], [absence.untilMs]);
}

/** Until when they are away, where the mail told it. */
export function awayReason({ untilMs, isDated }: Absence): Reason {
  return { code: 'out-of-office', untilMs: isDated ? untilMs : null };
}

function explained(explanation: Explanation | null, silence: Silence): Verdict | null {
  switch (explanation?.why) {
    case 'away':
      return { ...away(explanation.absence), silence };
    case 'clear-no':
      return verdict('waiting', [{ code: 'clear-no', atMs: explanation.atMs, ...certaintyOf(explanation.errorMs) }]);
    case 'meeting-ahead': {
      const { meeting } = explanation;
      return verdict('waiting', [meetingAheadReason(meeting)], [endOf(meeting) ?? 0]);
    }
    case undefined:
      return null;
  }
}

/** A meeting ahead; only ever said of one whose time is known. */
export function meetingAheadReason({ at }: Meeting): Reason {
  return { code: 'meeting-ahead', atMs: instantOf(at) ?? 0 };
}

/** The latest of the meetings they did not come to; none for none. */
export function missedReasons(missed: readonly Meeting[]): Reason[] {
  const latest = missed.at(-1);
  return latest ? [{ code: 'meeting-missed', atMs: instantOf(latest.at) ?? 0, count: missed.length }] : [];
}
