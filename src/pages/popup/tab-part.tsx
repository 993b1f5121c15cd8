import { Button } from '../../ui/button.tsx';
import { unreadableSentence } from '../../ui/unreadable-sentence.ts';
import type { Words } from '../../ui/words.ts';
import type { CurrentTab } from './current-tab.ts';

interface TabPartProps {
  words: Words;
  tab: CurrentTab;
  onReload: (tabId: number) => void;
}

/** Why the tab in front cannot be read, and what to do; nothing where it can, or where it is not the one to blame. */
export function TabPart({ words, tab, onReload }: TabPartProps) {
  if (tab.status === 'fine' || tab.status === 'elsewhere') return null;
  const { tabId } = tab;
  return (
    <div class="tab-part" role="status">
      <p class="tab-title">{words.say('popup_thisTab')}</p>
      <p>{sentence(words, tab)}</p>
      {mayHelpToReload(tab) && (
        <Button action="reload-tab" onPress={() => onReload(tabId)}>
          {words.say('popup_reload')}
        </Button>
      )}
    </div>
  );
}

/** In a tab that has nothing to do with mail: where Ghostlight works. */
export function TabFootnote({ words, tab }: Omit<TabPartProps, 'onReload'>) {
  return tab.status === 'elsewhere' ? <p class="tab-footnote">{words.say('popup_tabElsewhere')}</p> : null;
}

function sentence(words: Words, tab: Exclude<CurrentTab, { status: 'fine' | 'elsewhere' }>): string {
  switch (tab.status) {
    case 'silent':
      return words.say('popup_tabSilent');
    case 'account-unknown':
      return words.say('state_accountUnknownHelp');
    case 'unreadable':
      return unreadableSentence(tab.why, words);
  }
}

/** Not where the page shows what it was asked to show, and that is what cannot be read. */
function mayHelpToReload(tab: CurrentTab): boolean {
  return tab.status !== 'unreadable' || ['page-not-recognised', 'not-recorded'].includes(tab.why);
}
