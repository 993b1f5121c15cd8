import { browser } from '../browser.ts';
import { once } from '../domain/late.ts';
import { callerOf } from '../messaging/caller.ts';
import type { BackgroundApi } from '../messaging/contract.ts';
import { serve } from '../messaging/rpc.ts';
import { createPlainWords } from '../ui/words.ts';
import { alarmName, setAlarm } from './alarm.ts';
import { announce } from './announce.ts';
import { showBadge } from './badge.ts';
import { detectLanguage, localStore, notify, showPage, storageRoom } from './browser-bindings.ts';
import { textStore } from './text-store.ts';
import { runKeyboardCommand } from './commands.ts';
import { followDigestClicks, openAfterDigest } from './digest-click.ts';
import { createHandlers, isAllowed } from './handlers.ts';
import { createMemory } from './memory.ts';
import { onAlarm } from './on-alarm.ts';
import type { Parts } from './parts.ts';
import { catchUp } from './refresh.ts';
import { settingsStore } from './settings-store.ts';
import { settingsInForce, settingsKey } from './settings.ts';
import { tellFailure } from './tell-failure.ts';
import { welcomeOnce } from './welcome.ts';
import { databaseOpener } from './store/open.ts';

const manifest = browser.runtime.getManifest();
const webmails = manifest.host_permissions ?? [];
/** Asked when it is needed: the first date format of a worker takes longer than all the rest of its start. */
const browserZone = once(() => new Intl.DateTimeFormat().resolvedOptions().timeZone);
const uiLanguage = browser.i18n.getUILanguage();

const local = localStore(browser.storage.local);
const settings = settingsStore(local, navigator.locks);
const getMessage = (key: string, values?: string[]) => browser.i18n.getMessage(key, values) || key;

const parts: Parts = {
  open: databaseOpener(),
  now: () => Date.now(),
  randomId: () => crypto.randomUUID(),
  loadSettings: async () => settingsInForce(await settings.load(), uiLanguage, browserZone()),
  settings,
  texts: textStore(browser.storage, navigator.locks),
  version: manifest.version,
  uiLanguage,
  get browserZone() {
    return browserZone();
  },
  detectLanguage: (text) => detectLanguage(browser, text),
  getMessage,
  setAlarm: (atMs) => setAlarm(browser.alarms, atMs, Date.now()),
  showBadge: (count) => showBadge(browser.action, count, createPlainWords(getMessage, uiLanguage)),
  announce: (event) => announce(browser, webmails, event),
  local,
  memory: createMemory(browser.storage.session),
  openPage: (page) => showPage(browser, page),
  notify: (notification) => notify(browser, notification),
  room: storageRoom(navigator.storage),
};

const home = {
  id: browser.runtime.id,
  baseUrl: browser.runtime.getURL(''),
  webmailHosts: webmails.map((pattern) => new URL(pattern.replace('*', '')).hostname),
};

/** A worker that is started anew answers first, then looks whether the one before left something undone (ms). */
const catchUpAfterMs = 1000;

/** Shows in the extension's error list where some work fails. */
function note(work: Promise<void>): void {
  void tellFailure(parts, work, reportError);
}

/** Judges what is due. */
function wake(): void {
  note(onAlarm(parts));
}

// Registered before anything is awaited: the browser starts the worker for an event and looks for its listener at once.
browser.runtime.onMessage.addListener(
  serve<BackgroundApi>(createHandlers(parts), {
    callerOf: (sender) => callerOf(sender, home),
    allowed: isAllowed,
    onBug: (error) => {
      reportError(error);
    },
  }),
);
browser.alarms.onAlarm.addListener(({ name }) => {
  if (name === alarmName) wake();
});
browser.commands.onCommand.addListener((name, tab) => {
  runKeyboardCommand(browser, webmails, name, tab).catch(reportError);
});
followDigestClicks(browser, () => {
  openAfterDigest(browser, parts.openPage).catch(reportError);
});
browser.runtime.onInstalled.addListener(({ reason }) => {
  wake();
  if (reason === 'install') welcomeOnce(parts).catch(reportError);
});
browser.runtime.onStartup.addListener(wake);
browser.storage.local.onChanged.addListener((changes) => {
  if (settingsKey in changes) wake();
});
setTimeout(() => {
  note(catchUp(parts));
}, catchUpAfterMs);
