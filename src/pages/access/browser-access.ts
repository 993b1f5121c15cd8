import { browser } from '../../browser.ts';
import type { AccessHost } from './access.ts';

const { permissions } = browser;

/** Access as the browser keeps it. `permissions` needs no permission itself, and asks only for what the manifest names. */
export const browserAccess: AccessHost = {
  origins: browser.runtime.getManifest().host_permissions ?? [],
  isAllowed: (origin) => permissions.contains({ origins: [origin] }),
  request: (origins) => permissions.request({ origins }),
  watch: (onChange, signalOfLife) => {
    for (const event of [permissions.onAdded, permissions.onRemoved]) {
      event.addListener(onChange);
      signalOfLife.addEventListener('abort', () => event.removeListener(onChange));
    }
  },
};
