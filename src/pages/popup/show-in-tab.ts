import { browser } from '../../browser.ts';
import type { ConversationRef } from '../../messaging/contract.ts';
import { connectToTab } from './connect-to-tab.ts';

/**
 * Asks the webmail tabs, the active ones first, to show a conversation, and goes to the first one that does.
 * @returns whether there was one
 */
export async function showInTab(ref: ConversationRef): Promise<boolean> {
  const url = browser.runtime.getManifest().host_permissions ?? [];
  const tabs = await browser.tabs.query({ url });
  for (const { id, windowId } of tabs.toSorted((a, b) => Number(b.active) - Number(a.active))) {
    if (id === undefined || !(await opens(id, ref))) continue;
    await browser.tabs.update(id, { active: true });
    if (windowId !== undefined) await browser.windows.update(windowId, { focused: true });
    return true;
  }
  return false;
}

async function opens(tabId: number, ref: ConversationRef): Promise<boolean> {
  try {
    return (await connectToTab(tabId).openConversation(ref)).opened;
  } catch {
    // Opened before the extension was installed, or still loading: another tab may do.
    return false;
  }
}
