import { browser } from '../../browser.ts';
import { connectToBackground } from '../../messaging/background-client.ts';
import { dashboardChoicesKey } from '../../messaging/dashboard-api.ts';
import { paintPage } from '../../ui/paint-page.tsx';
import { startPage } from '../start-page.ts';
import { Dashboard } from './dashboard.tsx';
import { createDashboardState, type DashboardHost } from './state.ts';

const host: DashboardHost = {
  background: connectToBackground(),
  getMessage: (key, values) => browser.i18n.getMessage(key, values) || key,
  locale: browser.i18n.getUILanguage(),
  loadChoices: async () => (await browser.storage.local.get(dashboardChoicesKey))[dashboardChoicesKey],
  saveChoices: (choices) => browser.storage.local.set({ [dashboardChoicesKey]: choices }),
  watchReturn: (onReturn, signal) => {
    const onChange = () => {
      if (document.visibilityState === 'visible') onReturn();
    };
    document.addEventListener('visibilitychange', onChange, { signal });
  },
};

const signalOfLife = startPage();
const state = createDashboardState(host, signalOfLife);
document.documentElement.lang = state.words.say('text_catalogue');
document.title = state.words.say('dashboard_pageTitle');
paintPage(
  { words: state.words, tree: () => <Dashboard state={state} />, reload: () => void state.reload() },
  document.body,
  signalOfLife,
);
