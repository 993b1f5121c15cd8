import { h } from 'preact';
import { Options } from '../../../src/pages/options/options.tsx';
import { createOptionsState } from '../../../src/pages/options/state.ts';
import { paint } from '../../../src/ui/paint.ts';
import { actedMessages, createActedHost } from '../acted-host.ts';
import { createActedHealth } from '../../ui/acted-health.ts';
import { optionsScenarios } from './options-scenarios.ts';

/** Shows one scenario of the options page: `?name=options&locale=fr&dark`. */
const query = new URLSearchParams(location.search);
const { acted, health, written, file, section = 'texts' } = optionsScenarios[query.get('name') ?? 'options'] ?? {};
const locale = query.get('locale') ?? 'en-GB';
const { background, now } = createActedHost(acted);

document.documentElement.dataset.theme = query.has('dark') ? 'dark' : 'light';
document.documentElement.lang = locale;
const { signal } = new AbortController();
const state = createOptionsState(
  {
    background,
    health: createActedHealth(health).host,
    getMessage: actedMessages(locale),
    locale,
    now,
    saveFile: () => undefined,
    askToKeepData: () => Promise.resolve(true),
    requestNotifications: () => Promise.resolve(false),
    mayNotify: () => Promise.resolve(false),
    hash: () => `#${section}`,
    watchHash: () => undefined,
  },
  signal,
);
if (written !== undefined) state.texts.editor.edit(written);
if (file !== undefined && section === 'data') void state.data.importing.readFile(new Blob([file]));
else if (file !== undefined) {
  await state.texts.reload();
  await state.texts.transfer.readFile(new File([file], 'texts.json'));
}
paint(() => h(Options, { state }), document.body, signal);
