import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { askToKeepData } from '../../ui/ask-to-keep.ts';
import { paintPage } from '../../ui/paint-page.tsx';
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

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

const dark = matchMedia('(prefers-color-scheme: dark)');
const followTheme = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
dark.addEventListener('change', followTheme, { signal: life.signal });
followTheme();

const state = createOptionsState(host, life.signal);
document.documentElement.lang = state.words.say('text_catalogue');
addEventListener(
  'beforeunload',
  (event) => {
    if (state.texts.editor.shown.peek()?.isChanged) event.preventDefault();
  },
  { signal: life.signal },
);
paintPage(
  { words: state.words, tree: () => <Options state={state} />, reload: () => location.reload() },
  document.body,
  life.signal,
);
