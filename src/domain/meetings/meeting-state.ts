import type { Turn } from '../exchange.ts';
import type { Mark } from '../marks.ts';
import { latestByClock } from '../time.ts';
import { beginOf, endOf } from './meeting-times.ts';
import type { Meeting } from './meeting.ts';

/** What was said besides calendar mails: by messages of both sides, and by the rep to us. */
export interface Said {
  turns: readonly Turn[];
  marks: readonly Mark[];
}

/** Whether a meeting is still meant to be, or was until its time came. */
export function isOn({ isCancelled, answer }: Meeting): boolean {
  return !isCancelled && answer !== 'declined';
}

/** Whether a meeting is still to come, or going on. */
export function isAhead(meeting: Meeting, nowMs: number): boolean {
  const endMs = endOf(meeting);
  return isOn(meeting) && meeting.outcome === null && endMs !== null && nowMs < endMs;
}

/**
 * Whether nobody's word is missing about a meeting: the contact accepted, if only tentatively, or has written or called since
 * the invitation. Nobody's is awaited where nobody knows who invited, or when.
 */
export function isConfirmed({ answer, invitedAtMs, invitedErrorMs = 0 }: Meeting, { turns, marks }: Said): boolean {
  if (answer === 'accepted' || answer === 'tentative' || invitedAtMs === null) return true;
  const hasWritten = turns.some((turn) => turn.by === 'contact' && latestByClock(turn) > invitedAtMs);
  // The rep's word stands by our clock, the invitation by that of the page.
  const mayBeSince = invitedAtMs - invitedErrorMs;
  return hasWritten || marks.some(({ what, madeAtMs }) => what.type === 'answered-elsewhere' && madeAtMs > mayBeSince);
}

/** Whether anybody may have written since a meeting was to begin, or the rep has told us of an answer or of having met. */
export function mayHaveWordSince(meeting: Meeting, meetings: readonly Meeting[], said: Said): boolean {
  return hasWordSince(meeting, meetings, said, latestByClock);
}

/** The same where it is certain, whatever the error of the times. */
export function hasSurelyWordSince(meeting: Meeting, meetings: readonly Meeting[], said: Said): boolean {
  return hasWordSince(meeting, meetings, said, ({ atMs, errorMs = 0 }) => atMs - errorMs);
}

function hasWordSince(
  meeting: Meeting,
  meetings: readonly Meeting[],
  { turns, marks }: Said,
  timeOf: (turn: Turn) => number,
): boolean {
  const beginMs = beginOf(meeting) ?? 0;
  const isWord = ({ what: { type } }: Mark) => type === 'answered-elsewhere' || type === 'met';
  return (
    turns.some((turn) => timeOf(turn) >= beginMs) ||
    meetings.some(({ invitedAtMs }) => invitedAtMs !== null && invitedAtMs >= beginMs) ||
    marks.some((mark) => isWord(mark) && mark.madeAtMs >= beginMs)
  );
}

/** The next meeting that nobody's word is missing about, or that the rep entered, who knows of it; null for none. */
export function expectedAhead(meetings: readonly Meeting[], said: Said, nowMs: number): Meeting | null {
  const isExpected = (meeting: Meeting) => meeting.isEnteredByRep || isConfirmed(meeting, said);
  return meetings.find((meeting) => isAhead(meeting, nowMs) && isExpected(meeting)) ?? null;
}

/** The meetings they did not come to since they wrote last, oldest first. */
export function missedSince(meetings: readonly Meeting[], { turns, marks }: Said): Meeting[] {
  const lastWord = turns.findLast(({ by }) => by === 'contact');
  const told = marks.filter(({ what }) => what.type === 'answered-elsewhere').map(({ madeAtMs }) => madeAtMs);
  const sinceMs = Math.max(0, lastWord?.atMs ?? 0, ...told);
  return meetings.filter((meeting) => meeting.outcome === 'missed' && (beginOf(meeting) ?? 0) > sinceMs);
}

/** Epoch ms of the end of the latest meeting that was held until then; 0 for none. */
export function lastHeldUntil(meetings: readonly Meeting[], nowMs: number): number {
  const ends = meetings.filter(({ outcome }) => outcome === 'met').map((meeting) => endOf(meeting) ?? 0);
  return Math.max(0, ...ends.filter((endMs) => endMs <= nowMs));
}

/** Epoch ms of the end of the latest meeting that took a silence's place until then; 0 for none. */
export function lastMetUntil(meetings: readonly Meeting[], said: Said, nowMs: number): number {
  const ends = meetings
    .filter((meeting) => isOn(meeting) && (meeting.outcome !== null || isConfirmed(meeting, said)))
    .map((meeting) => endOf(meeting) ?? 0);
  return Math.max(0, ...ends.filter((endMs) => endMs <= nowMs));
}
