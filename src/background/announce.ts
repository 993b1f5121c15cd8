import type { ChangedEvent } from '../messaging/contract.ts';

/** The part of `browser.tabs` that reaches content scripts. */
interface TabsApi {
  query: (query: { url: string[] }) => Promise<{ id?: number }[]>;
  sendMessage: (tabId: number, message: unknown) => Promise<unknown>;
}

/** Tells every webmail tab what changed: one way, ids only. @param patterns match patterns of the webmails */
export async function announceToTabs(tabs: TabsApi, patterns: string[], event: ChangedEvent): Promise<void> {
  const webmails = await tabs.query({ url: patterns });
  const ids = webmails.flatMap(({ id }) => (id === undefined ? [] : [id]));
  await Promise.all(ids.map((id) => tell(tabs, id, event)));
}

async function tell(tabs: TabsApi, tabId: number, event: ChangedEvent): Promise<void> {
  try {
    await tabs.sendMessage(tabId, event);
  } catch {
    // A tab without our script (still loading, opened before the installation, just closed) needs no event: it asks
    // when it starts.
  }
}
