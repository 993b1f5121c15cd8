import type { ConversationRef, ProspectsView } from '../messaging/contract.ts';
import { ProspectsList } from '../ui/prospects-list.tsx';
import { useSidebar } from './context.ts';
import { LoadableBody } from '../ui/loadable-body.tsx';

const mostShown = 5;

/** Under the closing card: who is waiting for the rep instead. */
export function ClosingPart({ current }: { current: ConversationRef }) {
  const { words, prospects, marks, open, reload } = useSidebar();
  return (
    <div class="closing">
      <p class="closing-title">{words.say('prospects_instead')}</p>
      <LoadableBody words={words} of={prospects.value} onRetry={reload}>
        {(value) => {
          const groups = waitingForRep(value, current);
          return groups.length === 0 ? (
            <p class="note">{words.say('prospects_nobodyWaits')}</p>
          ) : (
            <ProspectsList
              words={words}
              groups={groups}
              closedGroups={[]}
              onToggleGroup={null}
              onShowMore={null}
              onSearch={null}
              onOpen={open}
              onSnooze={marks.snooze}
            />
          );
        }}
      </LoadableBody>
    </div>
  );
}

function waitingForRep({ groups }: ProspectsView, current: ConversationRef) {
  return groups
    .filter(({ group }) => group === 'your-turn' || group === 'back')
    .map(({ items, count, ...group }) => {
      const others = items.filter(({ ref }) => ref.conversationId !== current.conversationId);
      return { ...group, items: others.slice(0, mostShown), count: count - (items.length - others.length) };
    })
    .filter(({ items }) => items.length > 0);
}
