import { browser } from '../../browser.ts';
import { connectToTab } from './connect-to-tab.ts';
import type { CurrentTabHost } from './current-tab.ts';

/** The tab in front, as the browser shows it. */
export const browserTab: CurrentTabHost = {
  find: async () => {
    const url = (browser.runtime.getManifest().content_scripts ?? []).flatMap(({ matches }) => matches ?? []);
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true, url });
    return tab?.id === undefined ? null : { id: tab.id, isLoading: tab.status === 'loading' };
  },
  ask: (tabId) => connectToTab(tabId).pageState(),
  reload: (tabId) => browser.tabs.reload(tabId),
};
