import type { Meeting } from '../domain/meetings/meeting.ts';
import { instantOf } from '../domain/time.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { MeetingQuestion } from './meeting-question.tsx';
import { isOutcomeOpen, meetingSentences, meetingWord } from './meeting-sentences.ts';
import { askedMeeting, type Telling } from './reason-sentence.ts';

interface MeetingPartProps {
  view: ConversationView;
  meeting: Meeting;
  telling: Telling;
}

/** The meeting that matters now, in a line that opens what is known of it. Without a date there is nothing to say. */
export function MeetingPart({ view, meeting, telling }: MeetingPartProps) {
  const { words } = useSidebar();
  const { nowMs } = telling;
  const atMs = instantOf(meeting.at);
  if (atMs === null) return null;
  const word = words.say(meetingWord(meeting, view.assessment, nowMs));
  // Asked at the top already where it is why the conversation stands as it does.
  const isAskedHere = isOutcomeOpen(meeting, nowMs) && askedMeeting(view.assessment) === null;
  return (
    <Detail name="meeting" title={words.say('meeting_line', words.shortDay(atMs), word)}>
      {meetingSentences(meeting, telling).map((line) => (
        <p key={line}>
          <bdi>{line}</bdi>
        </p>
      ))}
      {isAskedHere && (
        <>
          <p>{words.say('meeting_didItHappen')}</p>
          <MeetingQuestion conversation={view.ref} atMs={atMs} />
        </>
      )}
    </Detail>
  );
}
