import type { ConversationRef } from '../messaging/contract.ts';
import type { ToldMeeting } from '../telling/told.ts';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { MeetingQuestion } from './meeting-question.tsx';

interface MeetingPartProps {
  conversation: ConversationRef;
  meeting: ToldMeeting;
}

/** The meeting that matters now, in a line that opens what is known of it. */
export function MeetingPart({ conversation, meeting: { title, lines, askedAtMs } }: MeetingPartProps) {
  const { words } = useSidebar();
  return (
    <Detail name="meeting" title={title}>
      {lines.map((line) => (
        <p>
          <bdi>{line}</bdi>
        </p>
      ))}
      {askedAtMs !== null && (
        <>
          <p>{words.say('meeting_didItHappen')}</p>
          <MeetingQuestion conversation={conversation} atMs={askedAtMs} />
        </>
      )}
    </Detail>
  );
}
