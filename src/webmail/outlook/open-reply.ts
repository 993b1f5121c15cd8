import type { ReplyState } from '../adapter.ts';
import { find, findShown, isWithin } from '../dom.ts';
import { press } from '../press.ts';
import { waitFor } from '../wait.ts';
import { openComposer } from './composer.ts';
import { isInComposer } from './composer.ts';
import { composing } from './composer-selectors.ts';

/** The editor comes before its signature and quote; it counts once it has not changed for this long (outlook.md 10). */
const quietMs = 1200;
const patienceMs = 10_000;

type Refusal = Extract<ReplyState, { status: 'refused' }>;

/**
 * The editor of the reply to the open conversation, opened by pressing Outlook's own Reply button if there is none, and
 * complete. Null when the signal aborted.
 */
export async function openReply(
  document: Document,
  isOpen: () => boolean,
  signal: AbortSignal,
): Promise<HTMLElement | Refusal | null> {
  if (!isOpen()) return { status: 'refused', why: 'other-conversation' };
  const standing = openComposer(document);
  if (standing.status === 'several-composers' || standing.status === 'not-a-reply')
    return { status: 'refused', why: standing.status };
  if (standing.status === 'none') {
    const button = replyButton(document);
    if (!button) return { status: 'refused', why: 'no-reply-button' };
    press(button);
  }
  const outcome = await waitFor(quietEditor(document, isOpen), { document, timeoutMs: patienceMs, signal });
  if (outcome !== null || signal.aborted) return outcome;
  const left = openComposer(document);
  return { status: 'refused', why: left.status === 'not-a-reply' ? 'not-a-reply' : 'no-editor' };
}

/** Looks for the one editor of the reply and answers it once its content has not changed for a while. */
function quietEditor(document: Document, isOpen: () => boolean): () => HTMLElement | Refusal | null {
  let seen: { editor: HTMLElement; content: string; sinceMs: number } | null = null;
  return () => {
    if (!isOpen()) return { status: 'refused', why: 'other-conversation' };
    const composer = openComposer(document);
    if (composer.status === 'several-composers') return { status: 'refused', why: composer.status };
    // The recipients may come after the editor.
    if (composer.status !== 'reply') return (seen = null);
    const { editor } = composer;
    const nowMs = performance.now();
    if (seen?.editor !== editor || seen.content !== editor.innerHTML)
      seen = { editor, content: editor.innerHTML, sinceMs: nowMs };
    return nowMs - seen.sinceMs >= quietMs ? editor : null;
  };
}

function replyButton(document: Document): HTMLElement | null {
  const conversation = find(document, composing.conversation);
  if (!conversation) return null;
  for (const selector of [composing.replyButton, composing.replyButtonByWord]) {
    const buttons = findShown(conversation, selector).filter(mayBePressed);
    const ofMessages = buttons.filter((button) => isWithin(button, composing.messageBox));
    const button = ofMessages.at(-1) ?? buttons.at(-1);
    if (button) return button;
  }
  return null;
}

/** Nothing in a composer, no Send, and no mail's own markup may ever be pressed. */
function mayBePressed(button: HTMLElement): boolean {
  const isForbidden = [composing.sendButton, composing.messageBody].some((selector) => isWithin(button, selector));
  const holdsSend = find(button, composing.sendButton) !== null;
  const isOff = button.matches(':disabled, [aria-disabled="true"]');
  return !isForbidden && !holdsSend && !isOff && !isInComposer(button);
}
