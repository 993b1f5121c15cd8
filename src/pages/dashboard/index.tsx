import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { paint } from '../../ui/paint.ts';
import { Dashboard } from './dashboard.tsx';
import { createDashboardState, type DashboardHost } from './state.ts';

const choicesKey = 'dashboard:choices';

const host: DashboardHost = {
  background: connectToBackground(),
  getMessage: (key, values) => browser.i18n.getMessage(key, values) || key,
  locale: browser.i18n.getUILanguage(),
  loadChoices: async () => (await browser.storage.local.get(choicesKey))[choicesKey],
  saveChoices: (choices) => browser.storage.local.set({ [choicesKey]: choices }),
  watchReturn: (onReturn, signal) => {
    const onChange = () => {
      if (document.visibilityState === 'visible') onReturn();
    };
    document.addEventListener('visibilitychange', onChange, { signal });
  },
};

const life = new AbortController();
addEventListener('pagehide', () => life.abort(), { once: true });

const dark = matchMedia('(prefers-color-scheme: dark)');
const followTheme = () => (document.documentElement.dataset.theme = dark.matches ? 'dark' : 'light');
dark.addEventListener('change', followTheme, { signal: life.signal });
followTheme();

const state = createDashboardState(host, life.signal);
document.documentElement.lang = state.words.say('text_catalogue');
document.title = state.words.say('dashboard_pageTitle');
paint(() => <Dashboard state={state} />, document.body, life.signal);
