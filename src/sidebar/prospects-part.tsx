import { ProspectsList } from '../ui/prospects-list.tsx';
import { useSidebar } from './context.ts';
import { LoadableBody } from './loadable-body.tsx';
import { Remark } from './remark.tsx';
import { useSnooze } from './use-snooze.ts';

/** The prospects view of the account on screen. */
export function ProspectsPart() {
  const { words, prospects, kept, open } = useSidebar();
  const snooze = useSnooze();
  return (
    <LoadableBody of={prospects.value}>
      {({ groups, knownConversations }) =>
        groups.some(({ count }) => count > 0) ? (
          <>
            <ProspectsList
              words={words}
              groups={groups}
              closedGroups={kept.closedGroups.value}
              onToggleGroup={(group) => kept.toggleGroup(group)}
              onOpen={open}
              onSnooze={snooze}
            />
            <p class="keys">{words.say('prospects_keys')}</p>
          </>
        ) : (
          <Remark
            title={words.say('prospects_empty')}
            text={words.say(knownConversations === 0 ? 'prospects_nothingKnown' : 'prospects_allQuiet')}
          />
        )
      }
    </LoadableBody>
  );
}
