import { h } from 'preact';
import { Dashboard } from '../../../src/pages/dashboard/dashboard.tsx';
import { createDashboardState } from '../../../src/pages/dashboard/state.ts';
import { paint } from '../../../src/ui/paint.ts';
import { actedMessages, createActedHost } from '../acted-host.ts';
import { dashboardScenarios } from './dashboard-scenarios.ts';

/** Shows one scenario of the dashboard: `?name=dashboard&locale=fr&dark`. */
const query = new URLSearchParams(location.search);
const { acted, chosen } = dashboardScenarios[query.get('name') ?? 'dashboard'] ?? {};
const locale = query.get('locale') ?? 'en-GB';
const { background } = createActedHost(acted);

document.documentElement.dataset.theme = query.has('dark') ? 'dark' : 'light';
document.documentElement.lang = locale;
if (query.has('rtl')) document.documentElement.dir = 'rtl';
const { signal } = new AbortController();
const state = createDashboardState(
  {
    background,
    getMessage: actedMessages(locale),
    locale,
    loadChoices: () => Promise.resolve(chosen),
    saveChoices: () => Promise.resolve(),
    watchReturn: () => undefined,
  },
  signal,
);
paint(() => h(Dashboard, { state }), document.body, signal);
