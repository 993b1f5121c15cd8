import { isOn } from '../domain/meetings/meeting-state.ts';
import { endOf } from '../domain/meetings/meeting-times.ts';
import type { Meeting } from '../domain/meetings/meeting.ts';
import type { Assessment } from '../domain/standing.ts';
import { instantOf } from '../domain/time.ts';
import { plain } from '../ui/names.ts';
import { keyFor, type MessageKey } from '../ui/words.ts';
import { askedMeeting } from './tell-reasons.ts';
import type { Telling } from './telling.ts';
import type { ToldMeeting } from './told.ts';

/** The meeting that matters now, in a line, and what is known of it. Without a date there is nothing to say. */
export function tellMeeting(assessment: Assessment, telling: Telling): ToldMeeting | null {
  const { meeting } = assessment;
  const atMs = meeting && instantOf(meeting.at);
  if (!meeting || atMs === null) return null;
  const { words, nowMs } = telling;
  // Asked at the top already where it is why the conversation stands as it does.
  const isAsked = isOutcomeOpen(meeting, nowMs) && askedMeeting(assessment) === null;
  return {
    title: words.say('meeting_line', words.shortDay(atMs), words.say(meetingWord(meeting, assessment, nowMs))),
    lines: meetingSentences(meeting, telling),
    askedAtMs: isAsked ? atMs : null,
  };
}

/** Whether a meeting is surely over and nobody has said what became of it. */
function isOutcomeOpen(meeting: Meeting, nowMs: number): boolean {
  const endMs = endOf(meeting);
  return endMs !== null && endMs <= nowMs && isOn(meeting) && meeting.outcome === null;
}

/** What a meeting is now, in a word. Not confirmed only where that is a reason of the standing. */
function meetingWord(meeting: Meeting, { reasons }: Assessment, nowMs: number): MessageKey {
  const { isCancelled, outcome, answer } = meeting;
  if (isCancelled) return 'meeting_cancelled';
  if (outcome) return keyFor('meeting', outcome);
  if (isOutcomeOpen(meeting, nowMs)) return 'meeting_passed';
  if (answer !== 'none') return keyFor('meeting', answer);
  return reasons.some(({ code }) => code === 'meeting-unconfirmed') ? 'meeting_unconfirmed' : 'meeting_planned';
}

/** What is known of a meeting: what it is called, when it is, and what the contact has said to it. */
function meetingSentences(meeting: Meeting, { words, name }: Telling): string[] {
  const { at, endsAtMs, title, answer, isEnteredByRep } = meeting;
  const told = answer === 'none' && isEnteredByRep ? 'meeting_entered' : keyFor('meeting', `answer-${answer}`);
  const hours = [at.precision === 'day' ? null : instantOf(at), endsAtMs].filter((ms) => ms !== null);
  const time = at.precision === 'day' ? '' : `, ${hours.map((ms) => words.hour(ms)).join(' – ')}`;
  return [
    plain(title ?? ''),
    at.precision === 'unknown' ? '' : capitalised(words.weekday(at.atMs)) + time,
    words.say(told, name),
  ].filter((line) => line !== '');
}

/** As at the start of a line: French writes its weekdays small elsewhere. */
const capitalised = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
