import { vi } from 'vitest';
import { joinPeople } from '../../../src/webmail/outlook/join-people.ts';
import type { OpenConversation } from '../../../src/webmail/outlook/memory.ts';
import { openPane, readPane } from '../../../src/webmail/outlook/pane.ts';
import { createReplyWriter } from '../../../src/webmail/outlook/reply-writer.ts';
import { clearReplies, showConversation } from './acted-reply.ts';

export const conversationId = 'AAQkAGIwMTIz/+=';
export const text = 'Bonjour Ann,\n\nDernier message de ma part <b>&amp; "fin"</b>. \n\nBien à vous,\nPat';
export const lines = text.split('\n').map((line) => line.trim());
const keptParts = '#Signature, #appendonsend, #mail-editor-reference-message-container, blockquote';

type Writer = ReturnType<typeof createReplyWriter>;

/** The conversation in the acted pane, taken to be the one of this id. */
export function openAs(id: string): OpenConversation | null {
  const element = openPane(document);
  if (!element) return null;
  const language = document.documentElement.lang;
  const pane = readPane(element, language);
  const dates = { language, nowMs: Date.now(), order: null };
  return { id, pane, messages: joinPeople(pane.messages, new Map(), []), dates, traces: '' };
}

/** A writer on an open conversation, with the clock in the test's hand. */
export function beginWriting(): Writer & { insertAll: (words?: string) => ReturnType<Writer['insert']> } {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
  showConversation();
  const writer = createReplyWriter(window, () => openAs(conversationId));
  return {
    ...writer,
    /** Inserts and lets the time for the second reading pass. */
    insertAll: async (words = text) => {
      const result = writer.insert(conversationId, words);
      await vi.advanceTimersByTimeAsync(1500);
      return result;
    },
  };
}

export function endWriting(): void {
  vi.useRealTimers();
  vi.restoreAllMocks();
  clearReplies();
}

/** Signature and quote of an editor as markup. */
export function keptIn(body: Element): string[] {
  return [...body.querySelectorAll(keptParts)].map((part) => part.outerHTML);
}

/** Texts of the editor's own blocks that are neither signature nor quote. */
export function ownTexts(body: Element): string[] {
  return [...body.children].filter((line) => !line.matches(keptParts)).map((line) => line.textContent);
}
