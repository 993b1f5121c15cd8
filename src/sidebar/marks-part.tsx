import type { ConversationView } from '../messaging/contract.ts';
import { Button } from '../ui/button.tsx';
import { useSidebar } from './context.ts';

/** Everything the rep has said that is in force, each with the way back. */
export function MarksPart({ view }: { view: ConversationView }) {
  const { words, marks } = useSidebar();
  if (view.marks.length === 0) return null;
  return (
    <ul class="marks" aria-label={words.say('mark_list')}>
      {view.marks.map((mark) => (
        <li key={mark.id}>
          <span class="grow">{view.told.marks[mark.id]?.text}</span>
          <Button
            action="take-back"
            look="link"
            label={view.told.marks[mark.id]?.takeBack ?? ''}
            onPress={() => void marks.takeBack(mark)}
          >
            {words.say('action_takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}
