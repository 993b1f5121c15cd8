import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { paintPage } from '../../ui/paint-page.tsx';
import { browserAccess } from '../access/browser-access.ts';
import { startPage } from '../start-page.ts';
import { createWelcomeState, type WelcomeHost } from './state.ts';
import { Welcome } from './welcome.tsx';

const background = connectToBackground();
const host: WelcomeHost = {
  access: browserAccess,
  getMessage: (key, values) => browser.i18n.getMessage(key, values) || key,
  locale: browser.i18n.getUILanguage(),
  now: Date.now,
  openOptions: () => void background.openPage({ page: 'options' }).catch(() => undefined),
  writeToClipboard: (text) =>
    navigator.clipboard.writeText(text).then(
      () => true,
      () => false,
    ),
};

const signalOfLife = startPage();
const state = createWelcomeState(host, signalOfLife);
document.documentElement.lang = state.words.say('text_catalogue');
document.title = `Ghostlight – ${state.words.say('welcome_title')}`;
paintPage(
  { words: state.words, tree: () => <Welcome state={state} />, reload: () => state.practice.restart() },
  document.body,
  signalOfLife,
);
