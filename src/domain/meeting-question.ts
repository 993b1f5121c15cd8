import { countAnswers } from './back.ts';
import { knownNow } from './judge-explained.ts';
import { hasSurelyWordSince, isAhead, isConfirmed, isOn, mayHaveWordSince } from './meetings/meeting-state.ts';
import { askedUntil, beginOf, endOf, nearFrom } from './meetings/meeting-times.ts';
import type { Meeting } from './meetings/meeting.ts';
import type { Situation } from './situation.ts';
import type { Reason } from './standing.ts';
import { instantOf } from './time.ts';

/** A meeting that is in question, and since when (epoch ms) a word of theirs or about it would settle it. */
export interface MeetingQuestion {
  meeting: Meeting;
  code: 'meeting-unconfirmed' | 'meeting-passed';
  sinceMs: number;
}

/**
 * The meeting that is in question now: one that is near without an acceptance or a word since the invitation, else one whose time
 * has passed without a word. By all that is known; whether that is everything, others must ask. Null for none.
 */
export function meetingQuestion(situation: Situation): MeetingQuestion | null {
  const known = knownNow(situation);
  return questionWhere(situation, (meeting) => !mayHaveWordSince(meeting, known.meetings, known));
}

/** The same where times that are not exact leave it open whether somebody has written: no warning may stand beside it. */
export function possibleMeetingQuestion(situation: Situation): MeetingQuestion | null {
  const known = knownNow(situation);
  return questionWhere(situation, (meeting) => !hasSurelyWordSince(meeting, known.meetings, known));
}

/** What a question says of its meeting. */
export function questionReason({ meeting, code }: MeetingQuestion): Reason {
  return { code, atMs: instantOf(meeting.at) ?? 0 };
}

function questionWhere(situation: Situation, isOpen: (meeting: Meeting) => boolean): MeetingQuestion | null {
  const { meetings, nowMs, settings } = situation;
  const known = knownNow(situation);
  const agreed = meetings.filter((meeting) => isAgreed(meeting, situation));
  for (const meeting of agreed) {
    const beginMs = beginOf(meeting);
    if (beginMs === null || nowMs >= beginMs || !isAhead(meeting, nowMs) || isConfirmed(meeting, known)) continue;
    if (nowMs >= nearFrom(meeting, settings))
      return { meeting, code: 'meeting-unconfirmed', sinceMs: meeting.invitedAtMs ?? nowMs };
  }
  const passed = agreed.findLast((meeting) => {
    const endMs = endOf(meeting);
    if (endMs === null || nowMs < endMs || meeting.outcome !== null || !isOn(meeting)) return false;
    return nowMs < askedUntil(endMs, settings) && isOpen(meeting);
  });
  return passed ? { meeting: passed, code: 'meeting-passed', sinceMs: beginOf(passed) ?? nowMs } : null;
}

/** Whether more than the rep's own invitation speaks for a meeting: nobody who never answered is asked about one. */
function isAgreed({ isEnteredByRep, answer }: Meeting, { exchange, marks }: Situation): boolean {
  return isEnteredByRep || answer !== 'none' || countAnswers(exchange.answers, marks) > 0;
}
