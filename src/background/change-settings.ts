import type { SettingsView } from '../messaging/settings-api.ts';
import type { Parts } from './parts.ts';

export function readSettings(parts: Parts): Promise<SettingsView> {
  throw new Error(`UNBUILT ${parts.version}`);
}

export function changeSettings(parts: Parts, change: unknown): Promise<SettingsView> {
  throw new Error(`UNBUILT ${parts.version} ${String(change)}`);
}
