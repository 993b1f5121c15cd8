import { h } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/pages/options/options.css';
import { Options } from '../../src/pages/options/options.tsx';
import { createOptionsState, type OptionsHost } from '../../src/pages/options/state.ts';
import { paint } from '../../src/ui/paint.ts';
import { actedMessages, createActedHost, type ActedHost } from '../sidebar/acted-host.ts';

/** Shows the options page over an acted background, as the browser does. */
export function openOptions(acted: Partial<ActedHost> = {}, { locale = 'en-GB', theme = 'light' } = {}) {
  const { background, calls, now } = createActedHost(acted);
  const saveFile = vi.fn<OptionsHost['saveFile']>();
  const host: OptionsHost = {
    background,
    getMessage: actedMessages(locale),
    locale,
    now,
    saveFile,
    hash: () => '#texts',
    watchHash: () => undefined,
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
  return { state, calls, saveFile, root, text: () => root.textContent };
}

export const source = () => page.getByRole('textbox', { name: /Your text|Votre texte/ });
export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
export const sourceElement = () => source().element() as HTMLTextAreaElement;
