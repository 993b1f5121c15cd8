import { defaultSettings, type Settings } from '../../src/domain/settings.ts';
import type { BackgroundApi } from '../../src/messaging/contract.ts';
import type { DashboardNumbers } from '../../src/messaging/dashboard-api.ts';
import type { DataView, FoundContact, ImportSummary } from '../../src/messaging/data-api.ts';
import type { HealthView } from '../../src/messaging/health-api.ts';
import type { EditedList, ListEdit, SettingsView } from '../../src/messaging/settings-api.ts';

/** What an acted background tells the pages of the extension. */
export interface ActedPages {
  settings?: SettingsView;
  data?: DataView;
  /** People a search finds, what a file holds, and the pieces of an export. */
  found?: FoundContact[];
  summary?: ImportSummary;
  exported?: string[];
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
  timeZone: null,
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

const smallFile: ImportSummary = {
  exportedAtMs: Date.UTC(2026, 9, 3),
  mailboxes: ['rep@vendor.example'],
  conversations: 214,
  marks: 12,
  locks: 3,
  hasSettings: true,
  hasTexts: true,
};

/** The answers about all that is stored. */
function actedData({ data, found = [], summary = smallFile, exported = ['{}'] }: ActedPages) {
  let dataNow = data ?? { mailboxes: [], usedBytes: null, isPersistent: false };
  const mailboxesBut = (gone: string) => dataNow.mailboxes.filter(({ address }) => address !== gone);
  return {
    describeData: () => dataNow,
    exportPart: ({ from }: Parameters<BackgroundApi['exportPart']>[0]): ReturnType<BackgroundApi['exportPart']> => {
      const index = from === null ? 0 : Number(from.after?.[0]);
      const isLast = index + 1 >= exported.length;
      const next = isLast ? null : { section: 'conversations' as const, after: [String(index + 1)], mailboxes: [] };
      return { text: exported[index] ?? '', conversations: 1, next };
    },
    beginImport: () => ({ importId: 'import' }),
    stageImport: ({ isLast }: { isLast: boolean }) => (isLast ? summary : null),
    applyImport: () => summary,
    dropImport: () => null,
    findContacts: ({ search }: { search: string }) => found.filter(({ address }) => address.startsWith(search)),
    eraseContact: () => ({ conversations: 2 }),
    eraseAccount: ({ account }: { account: string }) => {
      dataNow = { ...dataNow, mailboxes: mailboxesBut(account) };
      return null;
    },
    eraseEverything: () => {
      dataNow = { mailboxes: [], usedBytes: 0, isPersistent: false };
      return null;
    },
  };
}

/** The answers to the questions of extension pages. */
export function actedPages({ settings = freshSettings, health, dashboard, ...pages }: ActedPages = {}) {
  let settingsNow = settings;
  let healthNow = health ?? { webmails: [] };
  return {
    rowChips: () => ({ chips: {}, styles: '' }),
    openPage: () => null,
    readSettings: () => settingsNow,
    changeSettings: ({ changes, edits = {} }: Parameters<BackgroundApi['changeSettings']>[0]) => {
      const settings = { ...settingsNow.settings, ...changes };
      const edited = Object.entries<ListEdit<string | number>>(edits).map(([name, { add = [], remove = [] }]) => {
        const before: readonly (string | number)[] = settings[name as EditedList];
        return [name, [...before.filter((entry) => !remove.includes(entry)), ...add]];
      });
      settingsNow = { ...settingsNow, settings: { ...settings, ...(Object.fromEntries(edited) as Partial<Settings>) } };
      return settingsNow;
    },
    ...actedData(pages),
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
