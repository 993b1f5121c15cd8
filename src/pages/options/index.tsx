import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { askToKeepData } from '../../ui/ask-to-keep.ts';
import { paintPage } from '../../ui/paint-page.tsx';
import { startPage } from '../start-page.ts';
import { browserHealth } from './health/browser-health.ts';
import { Options } from './options.tsx';
import { saveFile } from './save-file.ts';
import { createOptionsState, type OptionsHost } from './state.ts';

const notifications = { permissions: ['notifications' as const] };
const host: OptionsHost = {
  background: connectToBackground(),
  health: browserHealth,
  getMessage: (key, values) => browser.i18n.getMessage(key, values) || key,
  locale: browser.i18n.getUILanguage(),
  now: Date.now,
  saveFile,
  askToKeepData,
  requestNotifications: () => browser.permissions.request(notifications),
  mayNotify: () => browser.permissions.contains(notifications),
  hash: () => location.hash,
  watchHash: (onChange, signal) => addEventListener('hashchange', onChange, { signal }),
};

const signalOfLife = startPage();
const state = createOptionsState(host, signalOfLife);
document.documentElement.lang = state.words.say('text_catalogue');
addEventListener(
  'beforeunload',
  (event) => {
    if (state.texts.editor.shown.peek()?.isChanged) event.preventDefault();
  },
  { signal: signalOfLife },
);
// Another page may have changed them meanwhile.
addEventListener('focus', () => void state.rules.reload().catch(() => undefined), { signal: signalOfLife });
paintPage(
  { words: state.words, tree: () => <Options state={state} />, reload: () => location.reload() },
  document.body,
  signalOfLife,
);
