import { h } from 'preact';
import { onTestFinished, vi } from 'vitest';
import '../../src/pages/popup/popup.css';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { createPopupState, type PopupHost } from '../../src/pages/popup/state.ts';
import { paint } from '../../src/ui/paint.ts';
import { actedMessages, createActedHost, type ActedHost } from '../sidebar/acted-host.ts';
import { atWork, prospects } from '../sidebar/material.ts';
import { createActedAccess, type ActedAccess } from './acted-access.ts';
import { createActedTab, type ActedTab } from './acted-tab.ts';

interface Shown {
  tab?: Partial<ActedTab>;
  acted?: Partial<ActedHost>;
  access?: Partial<ActedAccess>;
  locale?: string;
  theme?: string;
}

/** Shows the popup over an acted background, browser and tab. */
export function openPopup({ tab, acted, access, locale = 'en-GB', theme = 'light' }: Shown = {}) {
  const { background, calls } = createActedHost({ prospects, ...acted });
  const actedAccess = createActedAccess(access);
  const actedTab = createActedTab(tab);
  const host: PopupHost = {
    background,
    access: actedAccess.host,
    tab: actedTab.host,
    getMessage: actedMessages(locale),
    locale,
    now: () => atWork,
    showInTab: () => Promise.resolve(true),
    loadClosedGroups: () => Promise.resolve(undefined),
    saveClosedGroups: () => Promise.resolve(),
    close: vi.fn(),
  };
  const life = new AbortController();
  const root = document.body.appendChild(document.createElement('div'));
  document.documentElement.dataset.theme = theme;
  onTestFinished(() => {
    life.abort();
    root.remove();
    delete document.documentElement.dataset.theme;
  });
  const state = createPopupState(host, life.signal);
  paint(() => h(Popup, { state }), root, life.signal);
  return { host, calls, state, root, tab: actedTab, access: actedAccess, text: () => root.textContent };
}
