import type { AccessHost } from '../../access/access.ts';

/** What the sections on page reading and on Ghostlight itself need from the browser; a test acts it. */
export interface HealthHost {
  /** Of the extension. */
  version: string;
  /** How the browser names itself, for a report. */
  browserName: string;
  access: AccessHost;
  /** Rejects where the browser refuses the clipboard. */
  copy: (text: string) => Promise<void>;
  /** The keyboard commands with the keys they have now. */
  listCommands: () => Promise<KeyCommand[]>;
  /** Shows where the browser lets the rep change those keys; rejects where it does not show that. */
  openKeySettings: () => Promise<void>;
}

export interface KeyCommand {
  name: string;
  /** What it does, in the language of the browser; empty for the browser's own, which opens the popup. */
  description: string;
  /** As the browser writes them; empty where none are set. */
  keys: string;
}
