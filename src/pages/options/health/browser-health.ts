import { browser } from '../../../browser.ts';
import { browserAccess } from '../../access/browser-access.ts';
import type { HealthHost } from './health-host.ts';

/** Where Chromium keeps the keys of extensions: no page may link there, an extension may open it. */
const chromiumKeys = 'chrome://extensions/shortcuts';

/** Older Firefox has no way to show them. */
const commands = browser.commands as Partial<typeof browser.commands> & { openShortcutSettings?: () => Promise<void> };

/** What the browser tells and does for these sections. */
export const browserHealth: HealthHost = {
  version: browser.runtime.getManifest().version,
  browserName: navigator.userAgent,
  access: browserAccess,
  copy: (text) => navigator.clipboard.writeText(text),
  listCommands: async () =>
    ((await commands.getAll?.()) ?? []).map(({ name = '', description = '', shortcut = '' }) => ({
      name,
      description,
      keys: shortcut,
    })),
  openKeySettings: async () => {
    if (commands.openShortcutSettings) await commands.openShortcutSettings();
    else await browser.tabs.create({ url: chromiumKeys });
  },
};
