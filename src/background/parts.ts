import type { Settings } from '../domain/settings.ts';
import type { ChangedEvent } from '../messaging/contract.ts';
import type { OpenDatabase } from './store/open.ts';

/** What the duties of the background need from the world. `index.ts` binds it to the browser, tests act it. */
export interface Parts {
  open: OpenDatabase;
  /** The only clock, epoch ms. */
  now: () => number;
  randomId: () => string;
  loadSettings: () => Promise<Settings>;
  /** Version of the extension: other versions may judge by other rules. */
  version: string;
  /** BCP 47 tag of the browser's UI, for texts to prospects whose language is not known. */
  uiLanguage: string;
  /** A whole translated sentence of `_locales`. */
  getMessage: (key: string) => string;
  /** Sets the one alarm; null when the clock alone changes nothing. */
  setAlarm: (atMs: number | null) => Promise<void>;
  showBadge: (count: number) => Promise<void>;
  announce: (event: ChangedEvent) => Promise<void>;
}
