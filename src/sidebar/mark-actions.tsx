import { isClosed } from '../domain/closed.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { keyFor } from '../ui/words.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';
import { SnoozeMenu } from './snooze-menu.tsx';

const told = ['met', 'answered-elsewhere', 'not-a-prospect', 'let-go', 'objected'] as const;

/** Snooze and what else the rep can tell about this contact. What is in force already is not offered again. */
export function MarkActions({ view }: { view: ConversationView }) {
  const { words, marks, kept, lastMessage } = useSidebar();
  const inForce = new Set(view.marks.map(({ what }) => what.type));
  const more: MenuItem[] = told
    .filter((type) => !inForce.has(type))
    .map((type) => ({
      action: `mark-${type}`,
      text: words.say(keyFor('mark', type)),
      onPick: () => void marks.add(view.ref, { type }),
    }));
  more.unshift({
    action: 'note-meeting',
    text: words.say('action_noteMeeting'),
    onPick: () => marks.ask({ about: 'meeting', insteadOfMs: null }),
  });
  return (
    <div class="actions">
      {lastMessage.isOffered.value && (
        <ActionButton
          action="preview"
          look="link"
          isExpanded={kept.isOpen('preview')}
          onPress={() => kept.toggleDetail('preview')}
        />
      )}
      {/* A closed matter has nothing to be reminded of. */}
      {!isClosed(view.assessment.standing) && <SnoozeMenu of={view.ref} action="snooze" />}
      <Menu action="more" name={words.say('action_more')} groups={[{ items: more }]}>
        {words.say('action_more')}
      </Menu>
    </div>
  );
}
