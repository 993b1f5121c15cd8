import { h } from 'preact';
import { onTestFinished, vi } from 'vitest';
import '../../src/pages/welcome/welcome.css';
import { createWelcomeState, type WelcomeHost } from '../../src/pages/welcome/state.ts';
import { Welcome } from '../../src/pages/welcome/welcome.tsx';
import { paint } from '../../src/ui/paint.ts';
import { actedMessages } from '../sidebar/acted-host.ts';
import { atWork } from '../sidebar/material.ts';
import { createActedAccess, type ActedAccess } from './acted-access.ts';

/** Shows the introduction over an acted browser. */
export function openWelcome(access: Partial<ActedAccess> = {}, { locale = 'en-GB', theme = 'light' } = {}) {
  const openOptions = vi.fn<WelcomeHost['openOptions']>();
  const host: WelcomeHost = {
    access: createActedAccess(access).host,
    getMessage: actedMessages(locale),
    locale,
    now: () => atWork,
    openOptions,
    writeToClipboard: () => Promise.resolve(true),
  };
  const life = new AbortController();
  const root = document.body.appendChild(document.createElement('div'));
  document.documentElement.dataset.theme = theme;
  onTestFinished(() => {
    life.abort();
    root.remove();
    delete document.documentElement.dataset.theme;
  });
  const state = createWelcomeState(host, life.signal);
  paint(() => h(Welcome, { state }), root, life.signal);
  return { state, root, openOptions, text: () => root.textContent };
}
