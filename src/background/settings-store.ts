import { alone, type LocksApi } from './alone.ts';
import type { LocalStore, SettingsStore } from './parts.ts';
import { settingsKey } from './settings.ts';

/** Settings in the storage of the browser. */
export function settingsStore(local: Pick<LocalStore, 'load' | 'save'>, locks: LocksApi): SettingsStore {
  return {
    load: () => local.load(settingsKey),
    save: (settings) => local.save(settingsKey, settings),
    alone: (work) => alone(locks, settingsKey, work),
  };
}
