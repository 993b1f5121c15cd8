import type { ConversationRef } from '../messaging/contract.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';

/** Did the meeting of `atMs` happen? Each answer is one click. */
export function MeetingQuestion({ conversation, atMs }: { conversation: ConversationRef; atMs: number }) {
  const { marks } = useSidebar();
  return (
    <div class="answers" data-question="meeting">
      <ActionButton
        action="meeting-held"
        onPress={() => void marks.add(conversation, { type: 'meeting-held', atMs })}
      />
      <ActionButton
        action="meeting-missed"
        onPress={() => void marks.add(conversation, { type: 'meeting-missed', atMs })}
      />
      <ActionButton action="meeting-moved" onPress={() => marks.askForMeeting(atMs)} />
    </div>
  );
}
