import { browser } from '../../browser.ts';
import type { Client, TabApi } from '../../messaging/contract.ts';
import { connect } from '../../messaging/rpc.ts';
import type { Patience } from '../../messaging/send-patiently.ts';

/** A content script runs or it does not: asking again tells nothing new. */
const askOnce: Patience = { pausesMs: [], pause: () => Promise.resolve() };

/** The content script of a tab. Its methods reject where none is running. */
export function connectToTab(tabId: number): Client<TabApi> {
  return connect<TabApi>((message) => browser.tabs.sendMessage(tabId, message), askOnce);
}
