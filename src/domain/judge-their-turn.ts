import { comebackOf } from './back.ts';
import { doubtAboutSpoken } from './certainty.ts';
import { judgeAutomaticLast, meetingAheadReason, missedReasons } from './judge-explained.ts';
import { isAhead, missedSince } from './meetings/meeting-state.ts';
import { endOf } from './meetings/meeting-times.ts';
import type { Meeting } from './meetings/meeting.ts';
import { isOwnMessage } from './participants.ts';
import { calendarSignalOf } from './said.ts';
import type { Situation } from './situation.ts';
import type { Reason } from './standing.ts';
import { clockErrorOf, earliestOf, instantOf } from './time.ts';
import { answersKnown, certaintyOf, unknown, verdict, type Verdict } from './verdict.ts';

/** Judges a conversation in which somebody else than the rep spoke last; null where the rep did. */
export function judgeTheirTurn(situation: Situation): Verdict | null {
  const { spoken, newestBy, exchange } = situation;
  const atMs = spoken && instantOf(spoken.at);
  if (spoken && newestBy === 'contact' && atMs !== null) {
    const doubt = doubtAboutSpoken(situation);
    return doubt ? (judgeAutomaticLast(situation) ?? unknown(doubt)) : theyWroteLast(situation, atMs);
  }
  if (newestBy !== 'somebody') return null;
  const automatic = spoken === null ? judgeAutomaticLast(situation) : null;
  if (automatic) return automatic;
  // A colleague spoke last, or only machines did: the silence is not the contact's.
  return verdict('waiting', [answersKnown(exchange)]);
}

function theyWroteLast(situation: Situation, atMs: number): Verdict {
  const { spoken, exchange, marks, meetings } = situation;
  const answer = spoken && calendarSignalOf(spoken);
  const wroteLast = { code: 'they-wrote-last', atMs, ...certaintyOf(spoken ? clockErrorOf(spoken.at) : 0) } as const;
  const ahead = meetings.find((meeting) => isAhead(meeting, situation.nowMs)) ?? null;
  // The rep has answered them by their calendar: an invitation to the meeting they spoke of, or a yes to theirs.
  if (ahead && hasAnsweredByCalendar(situation)) return meetingAhead(ahead, []);
  const comeback = comebackOf(situation);
  const hasAccepted = answer?.kind === 'calendar-accept' || answer?.kind === 'calendar-tentative';
  if (comeback) return verdict('back', [comeback, ...meetingReasons(situation), wroteLast]);
  if (ahead && hasAccepted) return meetingAhead(ahead, [wroteLast]);
  const missed = missedReasons(missedSince(meetings, { turns: exchange.turns, marks }));
  // Whoever accepted an invitation waits for nothing by that.
  if (hasAccepted)
    return missed.length > 0 ? verdict('your-turn', missed) : verdict('waiting', [answersKnown(exchange)]);
  if (spoken?.signal?.kind === 'clear-no') return verdict('your-turn', [{ ...wroteLast, code: 'clear-no' }]);
  return verdict('your-turn', [...meetingReasons(situation), ...missed, wroteLast]);
}

function meetingAhead(meeting: Meeting, more: Reason[]): Verdict {
  return verdict('waiting', [meetingAheadReason(meeting), ...more], [endOf(meeting) ?? 0]);
}

function hasAnsweredByCalendar({ conversation, others, spoken, account, settings }: Situation): boolean {
  const sinceMs = spoken ? earliestOf(spoken.at) : 0;
  return [conversation, ...others].some(({ messages }) =>
    messages.some((message) => {
      const kind = calendarSignalOf(message)?.kind;
      const isYes = kind !== undefined && kind !== 'calendar-decline' && kind !== 'calendar-cancel';
      return isYes && isOwnMessage(message, account, settings) === true && earliestOf(message.at) > sinceMs;
    }),
  );
}

/** That their latest mail declined or cancelled a meeting, where the mail or the meeting tells when it was to be. */
function meetingReasons({ spoken, meetings }: Situation): Reason[] {
  const answer = spoken && calendarSignalOf(spoken);
  if (answer?.kind !== 'calendar-decline' && answer?.kind !== 'calendar-cancel') return [];
  const isDecline = answer.kind === 'calendar-decline';
  const known = meetings.findLast(({ answer: said, isCancelled }) => (isDecline ? said === 'declined' : isCancelled));
  const atMs = instantOf(answer.at) ?? (known ? instantOf(known.at) : null);
  return atMs === null ? [] : [{ code: isDecline ? 'meeting-declined' : 'meeting-cancelled', atMs }];
}
