import { vi } from 'vitest';
import type { HealthHost, KeyCommand } from '../../src/pages/options/health/health-host.ts';
import { createActedAccess, type ActedAccess } from './acted-access.ts';

/** A browser in which the rep has set one of two commands. */
export interface ActedHealth {
  commands: KeyCommand[];
  access: Partial<ActedAccess>;
  isCopyRefused: boolean;
  hasKeySettings: boolean;
}

const commands: KeyCommand[] = [
  { name: '_execute_action', description: '', keys: 'Alt+Shift+P' },
  { name: 'toggle-sidebar', description: 'Opens or collapses the sidebar', keys: '' },
];

export function createActedHealth(changes: Partial<ActedHealth> = {}) {
  const acted: ActedHealth = { commands, access: {}, isCopyRefused: false, hasKeySettings: true, ...changes };
  const copied: string[] = [];
  const openKeySettings = vi.fn(() =>
    acted.hasKeySettings ? Promise.resolve() : Promise.reject(new Error('not here')),
  );
  const access = createActedAccess(acted.access);
  const host: HealthHost = {
    version: '0.1.0',
    browserName: 'Acted/1.0',
    access: access.host,
    copy: (text) => {
      if (acted.isCopyRefused) return Promise.reject(new Error('refused'));
      copied.push(text);
      return Promise.resolve();
    },
    listCommands: () => Promise.resolve(acted.commands),
    openKeySettings,
  };
  return { host, acted, copied, access, openKeySettings };
}
