import type { ReplyState } from '../adapter.ts';
import { findShown, isWithin } from '../dom.ts';
import { press } from '../press.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { waitFor } from '../wait.ts';
import { findReply, isPlaceTaken } from './composer.ts';
import { gmail } from './selectors.ts';
import { threadItems, threadOnScreen } from './thread.ts';

const patienceMs = 5000;

type Refusal = Extract<ReplyState, { status: 'refused' }>;

/**
 * The open reply to this conversation, opened by pressing Gmail's own Reply button if there is none. Null when the
 * signal aborted.
 */
export async function openReply(
  document: Document,
  conversationId: string,
  signal: AbortSignal,
): Promise<ReplyEditor | Refusal | null> {
  const open = findReply(document, conversationId);
  if (open) return open;
  const thread = threadOnScreen(document, conversationId);
  if (!thread) return { status: 'refused', why: 'other-conversation' };
  if (isPlaceTaken(document, conversationId)) return { status: 'refused', why: 'not-a-reply' };
  const button = replyButton(thread);
  if (!button) return { status: 'refused', why: 'no-reply-button' };
  press(button);
  const outcome = await waitFor(() => look(document, conversationId), { document, timeoutMs: patienceMs, signal });
  if (outcome !== null || signal.aborted) return outcome;
  return { status: 'refused', why: 'no-editor' };
}

function look(document: Document, conversationId: string): ReplyEditor | Refusal | null {
  if (!threadOnScreen(document, conversationId)) return { status: 'refused', why: 'other-conversation' };
  return findReply(document, conversationId);
}

// Gmail sometimes keeps a second reply bar inside a table that does nothing (seen 2017-2026).
function replyButton(thread: Element): HTMLElement | null {
  const bars = findShown(thread, gmail.replyBar).filter(mayBePressed);
  const bar = bars.find((one) => !one.closest('table')) ?? bars[0];
  if (bar) return bar;
  const buttons = threadItems(thread).flatMap((item) => findShown(item, gmail.replyButton).filter(mayBePressed));
  return buttons.at(-1) ?? null;
}

/** Nothing in a composer, no Send, no Discard, and no mail's own markup may ever be pressed. */
function mayBePressed(button: Element): boolean {
  const forbidden = [gmail.sendButton, gmail.discardButton, gmail.composer, gmail.messageBody];
  const holds = [gmail.sendButton, gmail.discardButton].some(({ any }) => button.querySelector(any));
  return !holds && !forbidden.some((selector) => isWithin(button, selector));
}
