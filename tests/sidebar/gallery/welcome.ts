import { h } from 'preact';
import { createWelcomeState } from '../../../src/pages/welcome/state.ts';
import { Welcome } from '../../../src/pages/welcome/welcome.tsx';
import { paint } from '../../../src/ui/paint.ts';
import { createActedAccess } from '../../ui/acted-access.ts';
import { actedMessages } from '../acted-host.ts';
import { atWork } from '../material.ts';
import { welcomeScenarios } from './welcome-scenarios.ts';

/** Shows one scenario of the introduction: `?name=welcome&locale=fr&dark`. */
const query = new URLSearchParams(location.search);
const { access } = welcomeScenarios[query.get('name') ?? 'welcome'] ?? {};
const locale = query.get('locale') ?? 'en-GB';

document.documentElement.dataset.theme = query.has('dark') ? 'dark' : 'light';
document.documentElement.lang = locale;
const { signal } = new AbortController();
const state = createWelcomeState(
  {
    access: createActedAccess(access).host,
    getMessage: actedMessages(locale),
    locale,
    now: () => atWork,
    openOptions: () => undefined,
    writeToClipboard: () => Promise.resolve(true),
  },
  signal,
);
paint(() => h(Welcome, { state }), document.body, signal);
