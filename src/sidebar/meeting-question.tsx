import type { ConversationRef } from '../messaging/contract.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';

/** The answers to whether the meeting of `atMs` happened, which has just been asked; each is one click. */
export function MeetingQuestion({ conversation, atMs }: { conversation: ConversationRef; atMs: number }) {
  const { words, marks } = useSidebar();
  return (
    <div class="answers" role="group" aria-label={words.say('meeting_didItHappen')}>
      <ActionButton
        action="meeting-held"
        onPress={() => void marks.add(conversation, { type: 'meeting-held', atMs })}
      />
      <ActionButton
        action="meeting-missed"
        onPress={() => void marks.add(conversation, { type: 'meeting-missed', atMs })}
      />
      <ActionButton action="meeting-moved" onPress={() => marks.ask({ about: 'meeting', insteadOfMs: atMs })} />
    </div>
  );
}
