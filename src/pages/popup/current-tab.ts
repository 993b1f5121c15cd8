import { signal, type ReadonlySignal } from '@preact/signals-core';
import type { TabState } from '../../messaging/contract.ts';

/** The tab in front of the rep, as far as the browser shows it to the popup; a test acts it. */
export interface CurrentTabHost {
  /** The tab, where it shows a page of a webmail that Ghostlight may enter; null for any other. */
  find: () => Promise<{ id: number; isLoading: boolean } | null>;
  /** Asks the content script of the tab what it can read. Rejects where none is running. */
  ask: (tabId: number) => Promise<TabState>;
  reload: (tabId: number) => Promise<void>;
}

/** What is to be said of the tab in front. */
export type CurrentTab =
  /** All is well, or nothing is known yet. */
  | { status: 'fine' }
  /** Not a page Ghostlight works in. */
  | { status: 'elsewhere' }
  /** Opened before Ghostlight was installed or updated, or no mailbox. */
  | { status: 'silent'; tabId: number }
  | { status: 'account-unknown'; tabId: number }
  /** `why` is a reason the sidebar has a sentence for. */
  | { status: 'unreadable'; tabId: number; why: string };

export interface CurrentTabState {
  readonly now: ReadonlySignal<CurrentTab>;
  /** Looks at the tab again. */
  look(): Promise<void>;
}

/** Follows what the tab in front can read. */
export function createCurrentTabState(host: CurrentTabHost, signalOfLife: AbortSignal): CurrentTabState {
  const now = signal<CurrentTab>({ status: 'fine' });
  return {
    now,
    async look() {
      // A browser that cannot tell gives nobody a reason to worry.
      const looked = await lookAt(host).catch((): CurrentTab => ({ status: 'fine' }));
      if (!signalOfLife.aborted) now.value = looked;
    },
  };
}

async function lookAt({ find, ask }: CurrentTabHost): Promise<CurrentTab> {
  const tab = await find();
  if (tab === null) return { status: 'elsewhere' };
  const tabId = tab.id;
  const state = await ask(tabId).catch(() => null);
  // The content script starts when the page is there.
  if (state === null) return tab.isLoading ? { status: 'fine' } : { status: 'silent', tabId };
  switch (state.status) {
    case 'fine':
      return { status: 'fine' };
    case 'reload-needed':
      return { status: 'silent', tabId };
    case 'account-unknown':
      return { status: 'account-unknown', tabId };
    case 'unreadable':
      return { status: 'unreadable', tabId, why: state.why ?? '' };
  }
}
