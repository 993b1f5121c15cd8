import { askedUntil, endOf } from './meeting-times.ts';
import { mayHaveWordSince, isAhead, isOn, missedSince, type Said } from './meeting-state.ts';
import type { Meeting } from './meeting.ts';
import type { Settings } from '../settings.ts';

/**
 * The meeting that matters at `nowMs`: the next one, else the latest that they missed or of which nobody has said whether it
 * happened, else one ahead that was declined or cancelled; null for none.
 *
 * @param meetings oldest first
 */
export function meetingThatMatters(
  meetings: readonly Meeting[],
  said: Said,
  nowMs: number,
  settings: Settings,
): Meeting | null {
  const missed = missedSince(meetings, said);
  const isOpen = (meeting: Meeting) => {
    const endMs = endOf(meeting);
    if (endMs === null || meeting.outcome !== null || !isOn(meeting) || mayHaveWordSince(meeting, meetings, said))
      return false;
    return nowMs >= endMs && nowMs < askedUntil(endMs, settings);
  };
  const isOff = (meeting: Meeting) => !isOn(meeting) && (endOf(meeting) ?? 0) > nowMs;
  return (
    meetings.find((meeting) => isAhead(meeting, nowMs)) ??
    meetings.findLast((meeting) => missed.includes(meeting) || isOpen(meeting)) ??
    meetings.find(isOff) ??
    null
  );
}
