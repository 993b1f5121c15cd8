import type { TabState } from '../../src/messaging/contract.ts';
import type { CurrentTabHost } from '../../src/pages/popup/current-tab.ts';

/** The tab in front of the rep. */
export interface ActedTab {
  /** `elsewhere`: no page of a webmail, or of none that Ghostlight may enter. */
  place: 'webmail' | 'elsewhere';
  isLoading: boolean;
  /** What the content script answers; null where none is running. */
  state: TabState | null;
}

export const readableTab: TabState = { account: 'rep@vendor.example', status: 'fine', why: null };

export function createActedTab(changes: Partial<ActedTab> = {}) {
  const acted: ActedTab = { place: 'webmail', isLoading: false, state: readableTab, ...changes };
  const reloaded: number[] = [];
  const host: CurrentTabHost = {
    find: () => Promise.resolve(acted.place === 'elsewhere' ? null : { id: 7, isLoading: acted.isLoading }),
    ask: () => (acted.state ? Promise.resolve(acted.state) : Promise.reject(new Error('No answer'))),
    reload: (tabId) => {
      reloaded.push(tabId);
      return Promise.resolve();
    },
  };
  return { host, acted, reloaded };
}
