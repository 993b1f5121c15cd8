import type { Settings } from '../domain/settings.ts';

/** What the options page may ask about settings. */
export interface SettingsApi {
  /** What the rep has set, over the defaults, and what follows from it. */
  readSettings(): SettingsView;

  /** Keeps some settings; all others stay. Rejects with a `UserError` where one is out of its bounds, and changes nothing. */
  changeSettings(request: { changes: Partial<Settings> }): SettingsView;
}

export interface SettingsView {
  /** What the rep has set, over the defaults. */
  settings: Settings;
  defaults: Settings;
  /** What is used where the rep leaves it to the browser. */
  inForce: { country: string | null; timeZone: string };
  /** The mailboxes Ghostlight has seen, with the further addresses their pages name. */
  mailboxes: { address: string; aliases: string[] }[];
}
