import { defaultSettings } from '../../src/domain/settings.ts';
import type { BackgroundApi } from '../../src/messaging/contract.ts';
import type { DashboardNumbers } from '../../src/messaging/dashboard-api.ts';
import type { DataView } from '../../src/messaging/data-api.ts';
import type { HealthView } from '../../src/messaging/health-api.ts';
import type { SettingsView } from '../../src/messaging/settings-api.ts';

/** What an acted background tells the pages of the extension. */
export interface ActedPages {
  settings?: SettingsView;
  data?: DataView;
  health?: HealthView;
  dashboard?: DashboardNumbers;
}

/** A rep who has set nothing yet. */
export const freshSettings: SettingsView = {
  settings: defaultSettings,
  defaults: defaultSettings,
  inForce: { country: 'FR', timeZone: 'Europe/Paris' },
  mailboxes: [{ address: 'rep@vendor.example', aliases: [] }],
};

const nothingCounted: DashboardNumbers = {
  mailboxes: [],
  fromMs: 0,
  untilMs: 0,
  watchedSinceMs: null,
  knownConversations: 0,
  silences: [],
  lastMessages: { sent: 0, yes: 0, notNow: 0, no: 0, unclear: 0, silent: 0 },
  recovered: { afterSilence: 0, afterLastMessage: 0 },
  comebacks: [],
  contacts: [],
  weekdays: [],
  starts: [],
  pace: { messagesPerSilentWeek: null, daysToOffer: null, from: 0, weeks: [] },
  closings: [],
  brake: { slept: 0, notSent: 0 },
};

/** The answers to the questions of extension pages. */
export function actedPages({ settings = freshSettings, data, health, dashboard }: ActedPages = {}) {
  let settingsNow = settings;
  let healthNow = health ?? { webmails: [] };
  return {
    rowChips: () => ({}),
    openPage: () => null,
    readSettings: () => settingsNow,
    changeSettings: ({ changes }: Parameters<BackgroundApi['changeSettings']>[0]) => {
      settingsNow = { ...settingsNow, settings: { ...settingsNow.settings, ...changes } };
      return settingsNow;
    },
    describeData: () => data ?? { mailboxes: [], usedBytes: null, isPersistent: false },
    noteHealth: () => null,
    readHealth: () => healthNow,
    clearHealth: () => {
      healthNow = { webmails: [] };
      return null;
    },
    restoreHealth: (view: HealthView) => {
      healthNow = view;
      return null;
    },
    countDashboard: () => dashboard ?? nothingCounted,
  };
}
