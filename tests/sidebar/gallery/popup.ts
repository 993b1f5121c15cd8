import { h } from 'preact';
import { Popup } from '../../../src/pages/popup/popup.tsx';
import { createPopupState } from '../../../src/pages/popup/state.ts';
import { paint } from '../../../src/ui/paint.ts';
import { createActedAccess } from '../../ui/acted-access.ts';
import { createActedTab } from '../../ui/acted-tab.ts';
import { actedMessages, createActedHost } from '../acted-host.ts';
import { popupScenarios } from './popup-scenarios.ts';

/** Shows one scenario of the popup: `?name=popup&locale=fr&dark`. */
const query = new URLSearchParams(location.search);
const { acted, access, tab } = popupScenarios[query.get('name') ?? 'popup'] ?? {};
const locale = query.get('locale') ?? 'en-GB';
const { background, now } = createActedHost({ locale, ...acted });

document.documentElement.dataset.theme = query.has('dark') ? 'dark' : 'light';
const host = {
  background,
  access: createActedAccess(access).host,
  tab: createActedTab(tab).host,
  getMessage: actedMessages(locale),
  locale,
  now,
  showInTab: () => Promise.resolve(false),
  loadClosedGroups: () => Promise.resolve(undefined),
  saveClosedGroups: () => Promise.resolve(),
  close: () => undefined,
};
const { signal } = new AbortController();
const state = createPopupState(host, signal);
paint(() => h(Popup, { state }), document.body, signal);
