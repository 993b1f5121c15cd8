import { LoadableBody } from '../ui/loadable-body.tsx';
import { ProspectsBody } from '../ui/prospects-body.tsx';
import { useSidebar } from './context.ts';
import { useSnooze } from './use-snooze.ts';

/** The prospects view of the account on screen. */
export function ProspectsPart() {
  const { words, prospects, kept, open, reload } = useSidebar();
  const snooze = useSnooze();
  return (
    <LoadableBody words={words} of={prospects.value} onRetry={reload}>
      {({ groups, judgedConversations }) => (
        <ProspectsBody
          words={words}
          groups={groups}
          judgedConversations={judgedConversations}
          closedGroups={kept.closedGroups.value}
          onToggleGroup={(group) => kept.toggleGroup(group)}
          onOpen={open}
          onSnooze={snooze}
        />
      )}
    </LoadableBody>
  );
}
