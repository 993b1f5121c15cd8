import { browser } from '../browser.ts';
import type { BackgroundApi, Client } from '../messaging/contract.ts';
import type { SidebarHost } from '../sidebar/host.ts';
import type { Adapter } from '../webmail/adapter.ts';
import { copyText, insertText, undoText, type InsertParts } from './insert-text.ts';
import { createMessages } from './messages.ts';
import type { PageFollower } from './page-follower.ts';

export interface HostParts {
  adapter: Adapter;
  background: Client<BackgroundApi>;
  follower: PageFollower;
  signal: AbortSignal;
}

/** Binds the sidebar to this page and this browser. */
export function createHost({ adapter, background, follower, signal }: HostParts): SidebarHost {
  const stateKey = `sidebar:${adapter.webmail}`;
  const insertParts: InsertParts = {
    adapter,
    background,
    writeToClipboard,
    unclaimed: new Set(),
    signal,
    reportNow: () => follower.reportNow(),
    randomId: () => crypto.randomUUID(),
    now: Date.now,
  };
  return {
    background,
    getMessage: createMessages((key, substitutions) => browser.i18n.getMessage(key, substitutions)),
    locale: browser.i18n.getUILanguage(),
    now: Date.now,
    insertText: (ref, choice) => insertText(insertParts, ref, choice),
    copyText: (ref, choice) => copyText(insertParts, ref, choice),
    undoText: (ref) => undoText(insertParts, ref),
    revealDraft: ({ conversationId }, range) => {
      // The range is one in the draft that the sidebar was told.
      const draft = follower.draft();
      if (draft !== null) adapter.revealDraft(conversationId, range, draft.text);
    },
    openConversation: ({ account, conversationId }) => {
      if (account === follower.account()) adapter.openConversation(conversationId);
    },
    loadUiState: async () => (await browser.storage.local.get(stateKey))[stateKey] ?? null,
    // Asynchronous, because without the extension even asking for its storage throws.
    saveUiState: async (state) => browser.storage.local.set({ [stateKey]: state }),
  };
}

/** Copies to the clipboard; false when the browser refuses, so that the text can be shown for copying by hand. */
async function writeToClipboard(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
