import { LoadableBody } from '../ui/loadable-body.tsx';
import { ProspectsBody } from '../ui/prospects-body.tsx';
import { useSidebar } from './context.ts';

/** The prospects view of the account on screen. */
export function ProspectsPart() {
  const { words, prospects, prospectsQuery, kept, marks, open, reload } = useSidebar();
  return (
    <LoadableBody words={words} of={prospects.value} onRetry={reload}>
      {({ groups, judgedConversations, asOf, isBeingJudged }) => (
        <ProspectsBody
          words={words}
          query={prospectsQuery}
          groups={groups}
          judgedConversations={judgedConversations}
          asOf={asOf}
          isBeingJudged={isBeingJudged}
          closedGroups={kept.closedGroups.value}
          onToggleGroup={(group) => kept.toggleGroup(group)}
          onOpen={open}
          onSnooze={marks.snooze}
        />
      )}
    </LoadableBody>
  );
}
