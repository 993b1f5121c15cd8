import type { ListSetting, Settings } from '../domain/settings.ts';

/** What the options page may ask about settings. */
export interface SettingsApi {
  /** What the rep has set, over the defaults, and what follows from it. */
  readSettings(): SettingsView;

  /**
   * Keeps some settings; all others stay. Lists are edited as they are at that moment, so that two pages side by side do not undo
   * each other. Rejects with a `UserError` where a setting is out of its bounds, and changes nothing.
   */
  changeSettings(request: { changes: Partial<Settings>; edits?: ListEdits }): SettingsView;
}

/** Settings that are lists, edited entry by entry. */
export const editedLists = [
  'daysOff',
  'ownDomains',
  'ownAddresses',
  'excluded',
  'workingWeekdays',
] as const satisfies readonly (ListSetting | 'workingWeekdays')[];
export type EditedList = (typeof editedLists)[number];

/** What is added to a list, and what is taken from it. */
export interface ListEdit<Entry> {
  add?: readonly Entry[];
  remove?: readonly Entry[];
}
export type ListEdits = { [Name in EditedList]?: ListEdit<Settings[Name][number]> };

export interface SettingsView {
  /** What the rep has set, over the defaults. */
  settings: Settings;
  defaults: Settings;
  /** What is used where the rep leaves it to the browser. */
  inForce: { country: string | null; timeZone: string };
  /** The mailboxes Ghostlight has seen, with the further addresses their pages name. */
  mailboxes: { address: string; aliases: string[] }[];
}
