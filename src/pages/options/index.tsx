import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { paint } from '../../ui/paint.ts';
import { Options } from './options.tsx';
import { saveFile } from './save-file.ts';
import { createOptionsState, type OptionsHost } from './state.ts';

const host: OptionsHost = {
  background: connectToBackground(),
  getMessage: (key, values) => browser.i18n.getMessage(key, values) || key,
  locale: browser.i18n.getUILanguage(),
  now: Date.now,
  saveFile,
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
document.title = state.words.say('options_title');
addEventListener(
  'beforeunload',
  (event) => {
    if (state.texts.editor.shown.peek()?.isChanged) event.preventDefault();
  },
  { signal: life.signal },
);
paint(() => <Options state={state} />, document.body, life.signal);
