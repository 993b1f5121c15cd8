import { Button } from '../../ui/button.tsx';
import { Lamp } from '../../ui/icons.tsx';
import { LoadableBody } from '../../ui/loadable-body.tsx';
import { ProspectsBody } from '../../ui/prospects-body.tsx';
import { trusted } from '../../ui/trusted.ts';
import { UndoToast } from '../../ui/undo-toast.tsx';
import { AccessFootnote, AccessPart } from '../access/access-part.tsx';
import type { PopupState } from './state.ts';
import { TabFootnote, TabPart } from './tab-part.tsx';

/** The prospects view behind the toolbar icon. */
export function Popup({ state }: { state: PopupState }) {
  const { words, toast, access, tab, prospects, prospectsQuery, closedGroups } = state;
  const onKey = trusted((event: KeyboardEvent) => {
    if (event.key === 'z' && (event.ctrlKey || event.metaKey)) toast.undo();
  });
  return (
    <main class="popup" onKeyDown={onKey}>
      <header class="popup-header">
        <Lamp />
        <h1>Ghostlight</h1>
      </header>
      <AccessPart words={words} access={access} />
      <TabPart words={words} tab={tab.value} onReload={(tabId) => void state.reloadTab(tabId)} />
      <h2 class="visually-hidden">{words.say('action_toProspects')}</h2>
      {!isUseless(state) && (
        <LoadableBody words={words} of={prospects.value} onRetry={() => state.reload()}>
          {({ groups, judgedConversations, asOf, isBeingJudged }) => (
            <ProspectsBody
              words={words}
              query={prospectsQuery}
              groups={groups}
              judgedConversations={judgedConversations}
              asOf={asOf}
              isBeingJudged={isBeingJudged}
              closedGroups={closedGroups.value}
              onToggleGroup={(group) => state.toggleGroup(group)}
              onOpen={(ref) => void state.open(ref)}
              onSnooze={(ref) => void state.snooze(ref)}
            />
          )}
        </LoadableBody>
      )}
      <AccessFootnote words={words} access={access} />
      {access.now.value.status !== 'none' && <TabFootnote words={words} tab={tab.value} />}
      <footer class="popup-foot">
        <Button action="open-dashboard" look="link" onPress={() => void state.openPage('dashboard')}>
          {words.say('dashboard_title')}
        </Button>
        <Button action="open-options" look="link" onPress={() => void state.openPage('options')}>
          {words.say('popup_options')}
        </Button>
      </footer>
      <UndoToast words={words} toast={toast} />
    </main>
  );
}

/** Whether there is nothing to list and no way yet to learn anything: then the one thing to do stands alone. */
function isUseless({ access, prospects }: PopupState): boolean {
  const { status } = access.now.value;
  const known = prospects.value;
  return (
    (status === 'none' || status === 'just-allowed') && known.status === 'ready' && !known.value.knownConversations
  );
}
