import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { listenForChanges } from '../../messaging/changed-event.ts';
import { paintPage } from '../../ui/paint-page.tsx';
import { browserAccess } from '../access/browser-access.ts';
import { startPage } from '../start-page.ts';
import { browserTab } from './browser-tab.ts';
import { Popup } from './popup.tsx';
import { showInTab } from './show-in-tab.ts';
import { createPopupState, type PopupHost } from './state.ts';

const groupsKey = 'popup:closed-groups';

const host: PopupHost = {
  background: connectToBackground(),
  access: browserAccess,
  tab: browserTab,
  getMessage: (key, values) => browser.i18n.getMessage(key, values) || key,
  locale: browser.i18n.getUILanguage(),
  now: Date.now,
  showInTab,
  loadClosedGroups: async () => (await browser.storage.local.get(groupsKey))[groupsKey],
  saveClosedGroups: (groups) => browser.storage.local.set({ [groupsKey]: groups }),
  close: () => window.close(),
};

const signalOfLife = startPage();
const state = createPopupState(host, signalOfLife);
document.documentElement.lang = state.words.say('text_catalogue');
listenForChanges(browser.runtime.onMessage, browser.runtime.id, () => state.reload(), signalOfLife);
paintPage(
  { words: state.words, tree: () => <Popup state={state} />, reload: () => state.reload() },
  document.body,
  signalOfLife,
);
