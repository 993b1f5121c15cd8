import type { ReplyState } from '../adapter.ts';
import { find, isShown, isWithin } from '../dom.ts';
import { press } from '../press.ts';
import { refused } from '../reply-editor.ts';
import { waitFor } from '../wait.ts';
import { openComposer } from './composer.ts';
import { composing } from './composer-selectors.ts';
import type { OpenConversation } from './memory.ts';
import { newestShown } from './newest-shown.ts';
import { outlook } from './selectors.ts';

/** The editor comes before its signature and quote; it counts once it has not changed for this long (outlook.md 10). */
const quietMs = 1200;
const patienceMs = 10_000;

/** Finds the conversation that is to be answered; null while it is not the one on screen. */
type FindOpen = () => OpenConversation | null;

type Refusal = Extract<ReplyState, { status: 'refused' }>;

/**
 * The editor of the reply to the open conversation, opened by pressing Outlook's own Reply button if there is none, and
 * complete. Null when the signal aborted.
 */
export async function openReply(
  document: Document,
  findOpen: FindOpen,
  signal: AbortSignal,
): Promise<HTMLElement | Refusal | null> {
  const open = findOpen();
  if (!open) return refused('other-conversation');
  const standing = openComposer(document, open);
  if (standing.status === 'several-composers' || standing.status === 'not-a-reply') return refused(standing.status);
  if (standing.status === 'none') {
    const button = replyButton(open);
    if (!button) return refused('no-reply-button');
    press(button);
  }
  const outcome = await waitFor(quietEditor(document, findOpen), { document, timeoutMs: patienceMs, signal });
  if (outcome !== null || signal.aborted) return outcome;
  const isOther = openComposer(document, findOpen()).status === 'not-a-reply';
  return refused(isOther ? 'not-a-reply' : 'no-editor');
}

/** Looks for the one editor of the reply and answers it once its content has not changed for a while. */
function quietEditor(document: Document, findOpen: FindOpen): () => HTMLElement | Refusal | null {
  let seen: { editor: HTMLElement; content: string; sinceMs: number } | null = null;
  return () => {
    const open = findOpen();
    if (!open) return refused('other-conversation');
    const composer = openComposer(document, open);
    if (composer.status === 'several-composers') return refused(composer.status);
    // The recipients may come after the editor.
    if (composer.status !== 'reply') return (seen = null);
    const { editor } = composer;
    const nowMs = performance.now();
    if (seen?.editor !== editor || seen.content !== editor.innerHTML)
      seen = { editor, content: editor.innerHTML, sinceMs: nowMs };
    return nowMs - seen.sinceMs >= quietMs ? editor : null;
  };
}

/** Reply on the newest message, else the one that stands for the whole conversation. */
function replyButton({ pane, messages, dates }: OpenConversation): HTMLElement | null {
  const newest = newestShown(messages, dates);
  const isOnOther = (button: Element) =>
    messages.some(({ element }) => element !== newest?.element && element.contains(button));
  for (const css of composing.replyButton.candidates) {
    const buttons = [...pane.element.querySelectorAll<HTMLElement>(css)];
    const usable = buttons.filter((button) => isShown(button) && mayBePressed(button) && !isOnOther(button));
    const button = usable.find((one) => newest?.element.contains(one)) ?? usable.at(-1);
    if (button) return button;
  }
  return null;
}

/** Nothing in a composer, no Send, and no mail's own markup may ever be pressed. */
function mayBePressed(button: HTMLElement): boolean {
  const forbidden = [outlook.sendButton, outlook.messageBody, outlook.composer];
  const holdsSend = find(button, outlook.sendButton) !== null;
  const isOff = button.matches(':disabled, [aria-disabled="true"]');
  return !holdsSend && !isOff && !forbidden.some((selector) => isWithin(button, selector));
}
