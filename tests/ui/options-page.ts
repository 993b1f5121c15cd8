import { h } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/pages/options/options.css';
import { Options } from '../../src/pages/options/options.tsx';
import type { SectionName } from '../../src/pages/options/sections.ts';
import { createOptionsState, type OptionsHost } from '../../src/pages/options/state.ts';
import { paint } from '../../src/ui/paint.ts';
import { actedMessages, createActedHost, type ActedHost } from '../sidebar/acted-host.ts';
import { createActedHealth, type ActedHealth } from './acted-health.ts';

/** Shows the options page over an acted background, as the browser does. */
export function openOptions(
  acted: Partial<ActedHost> = {},
  {
    locale = 'en-GB',
    theme = 'light',
    section = 'texts',
    health: actedHealth = {},
    keepsData = true,
  }: {
    locale?: string;
    theme?: string;
    section?: SectionName;
    health?: Partial<ActedHealth>;
    keepsData?: boolean;
  } = {},
) {
  const { background, calls, now } = createActedHost(acted);
  const health = createActedHealth(actedHealth);
  const saveFile = vi.fn<OptionsHost['saveFile']>();
  const permission = { isGiven: false, isGranted: true, asked: 0 };
  let hash = `#${section}`;
  let onHash: () => void = () => undefined;
  const host: OptionsHost = {
    background,
    health: health.host,
    getMessage: actedMessages(locale),
    locale,
    now,
    saveFile,
    askToKeepData: () => {
      const { data } = acted.pages ?? {};
      if (data) data.isPersistent = keepsData;
      return Promise.resolve(keepsData);
    },
    requestNotifications: () => {
      permission.asked += 1;
      return Promise.resolve((permission.isGiven = permission.isGranted));
    },
    mayNotify: () => Promise.resolve(permission.isGiven),
    hash: () => hash,
    watchHash: (onChange) => (onHash = onChange),
  };
  const life = new AbortController();
  const root = document.body.appendChild(document.createElement('div'));
  document.documentElement.dataset.theme = theme;
  onTestFinished(() => {
    life.abort();
    root.remove();
    delete document.documentElement.dataset.theme;
  });
  const state = createOptionsState(host, life.signal);
  paint(() => h(Options, { state }), root, life.signal);
  /** What the browser does when a link of the menu is followed. */
  const goTo = (name: SectionName) => {
    hash = `#${name}`;
    onHash();
  };
  return { state, calls, health, saveFile, permission, root, goTo, text: () => root.textContent };
}

export const source = () => page.getByRole('textbox', { name: /Your text|Votre texte/ });
export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const sourceElement = () => source().element() as HTMLTextAreaElement;
