import type { Settings } from '../domain/settings.ts';
import type { TextSources } from '../domain/texts/edited-texts.ts';
import type { ChangedEvent, ExtensionPage } from '../messaging/contract.ts';
import type { Memory } from './memory.ts';
import type { OpenDatabase } from './store/open.ts';

/** What the duties of the background need from the world. `index.ts` binds it to the browser, tests act it. */
export interface Parts {
  open: OpenDatabase;
  /** The only clock, epoch ms. */
  now: () => number;
  randomId: () => string;
  /** The settings in force. */
  loadSettings: () => Promise<Settings>;
  settings: SettingsStore;
  texts: TextStore;
  /** Version of the extension: other versions may judge by other rules. */
  version: string;
  /** BCP 47 tag of the browser's UI, for texts to prospects whose language is not known. */
  uiLanguage: string;
  /** IANA time zone of the browser. */
  browserZone: string;
  /** The browser's own detection, which works on the device: the most likely language of a text, null where it cannot tell. */
  detectLanguage: (text: string) => Promise<string | null>;
  /** A whole translated sentence of `_locales`, its placeholders filled in order. */
  getMessage: (key: string, values?: string[]) => string;
  /** Sets the one alarm; null when the clock alone changes nothing. */
  setAlarm: (atMs: number | null) => Promise<void>;
  showBadge: (count: number) => Promise<void>;
  announce: (event: ChangedEvent) => Promise<void>;
  /** Small things of our own that are kept beside the database, by key: `storage.local`. */
  local: LocalStore;
  /** What could not be stored, until the browser ends: `storage.session`. */
  memory: Memory;
  openPage: (page: ExtensionPage) => Promise<void>;
  /** Shows one notification; false where the browser does not allow it. */
  notify: (notification: { title: string; message: string }) => Promise<boolean>;
  /** What the browser says of the room for our data. */
  room: StorageRoom;
}

export interface LocalStore {
  load: (key: string) => Promise<unknown>;
  save: (key: string, value: unknown) => Promise<void>;
  remove: (keys: string[]) => Promise<void>;
  /** Forgets all of it, settings and texts included. */
  clear: () => Promise<void>;
}

export interface StorageRoom {
  isPersistent: () => Promise<boolean>;
  /** Bytes in use; null where the browser does not tell. */
  usedBytes: () => Promise<number | null>;
}

/** Where the rep's settings are kept: as they were written, to be checked by whoever reads them. */
export interface SettingsStore {
  load: () => Promise<unknown>;
  save: (settings: Partial<Settings>) => Promise<void>;
  /** Does some work while nobody else does such work. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
}

/** Where the rep's own texts are kept: as they were written, to be checked by whoever reads them. */
export interface TextStore {
  load: () => Promise<unknown>;
  /** What an administrator provides in their place. */
  loadProvided: () => Promise<unknown>;
  save: (texts: TextSources) => Promise<void>;
  /** Does some work while nobody else does such work. */
  alone: <Result>(work: () => Promise<Result>) => Promise<Result>;
}
