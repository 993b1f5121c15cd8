import type { ReplyState } from '../adapter.ts';
import { find, findAll, findAround, findShown, isA, isShown, isWithin } from '../dom.ts';
import { mailAddress } from '../text.ts';
import { plainEditor } from '../plain-editor.ts';
import { isEmpty } from '../reply-editor.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { richEditor } from '../rich-editor.ts';
import { idFromSync } from './ids.ts';
import { gmail } from './selectors.ts';
import { threadOnScreen } from './thread.ts';

/**
 * The open reply to this conversation: one among its messages, or a pop-up whose form names the conversation. Null when
 * there is none; a composer of another conversation is never one, nor one that is addressed to nobody who takes part.
 */
export function findReply(document: Document, conversationId: string): ReplyEditor | null {
  const thread = threadOnScreen(document, conversationId);
  const open = composersOf(document, thread, conversationId);
  return open.findLast(({ element }) => isAddressed(element, thread)) ?? null;
}

/** Whether the composer that stands where the reply would is none: a forward, or a mail to others. */
export function isPlaceTaken(document: Document, conversationId: string): boolean {
  const thread = threadOnScreen(document, conversationId);
  const open = composersOf(document, thread, conversationId);
  return open.length > 0 && !open.some(({ element }) => isAddressed(element, thread));
}

export function replyState(editor: ReplyEditor | null, isInserted: (editor: ReplyEditor) => boolean): ReplyState {
  if (!editor) return { status: 'none' };
  if (isEmpty(editor)) return { status: 'empty' };
  return { status: isInserted(editor) ? 'inserted' : 'has-text' };
}

/** Whether a reply among the messages holds more than signature and quote. */
export function hasOwnWords(thread: Element): boolean {
  return editorsIn(thread).some((editor) => !isEmpty(editor));
}

/** Open composers that belong to a conversation: pop-ups first, so that one among the messages comes last. */
function composersOf(document: Document, thread: Element | null, conversationId: string): ReplyEditor[] {
  const named = findAll(document, gmail.composer).filter((composer) => find(composer, gmail.composerThread));
  const anywhere = named.flatMap((composer) => editorsAt(composer));
  return [
    ...anywhere.filter((editor) => belongsTo(editor, conversationId, 'anywhere')),
    ...(thread ? editorsIn(thread).filter((editor) => belongsTo(editor, conversationId, 'in-thread')) : []),
  ];
}

/**
 * Whether a composer names somebody who takes part in the conversation. A reply does from the start; a forward names
 * nobody, or others. While the conversation is not on screen, any name will do.
 */
function isAddressed(element: Element, thread: Element | null): boolean {
  const composer = findAround(element, gmail.composer);
  if (!composer) return false;
  const named = findAll(composer, gmail.composerRecipient).map((one) => {
    return mailAddress(one.getAttribute('data-hovercard-id') ?? one.getAttribute('email'));
  });
  if (!thread) return named.some((address) => address !== null);
  const people = [...findAll(thread, gmail.sender), ...findAll(thread, gmail.recipient)];
  const present = people
    .filter((one) => !isWithin(one, gmail.notHeader))
    .map((one) => mailAddress(one.getAttribute('email')));
  return named.some((address) => address !== null && present.includes(address));
}

function editorsIn(thread: Element): ReplyEditor[] {
  return editorsAt(thread).filter(({ element }) => isWithin(element, gmail.threadItem));
}

// In plain-text mode the rich body stays in the page, hidden.
function editorsAt(root: Element): ReplyEditor[] {
  const rich = findShown(root, gmail.replyBody).map((body) => richEditor(body, isKept));
  if (rich.length > 0) return rich;
  const plain = findShown(root, gmail.plainReplyBody).filter((body) => body instanceof HTMLTextAreaElement);
  return plain.map((body) => plainEditor(body));
}

// Among the messages a form without a name is this conversation's; elsewhere only the name counts.
function belongsTo({ element }: ReplyEditor, conversationId: string, where: 'in-thread' | 'anywhere'): boolean {
  if (!isShown(element) || isWithin(element, gmail.messageBody)) return false;
  const composer = findAround(element, gmail.composer);
  const form = composer && find(composer, gmail.composerForm);
  const legacy = inputValue(form, 'lts');
  const sync = idFromSync('thread', inputValue(form, 'rt'));
  const stated = legacy ? legacy : sync;
  return stated === null ? where === 'in-thread' : stated === conversationId;
}

function inputValue(form: Element | null, name: string): string | null {
  return form?.querySelector<HTMLInputElement>(`input[name="${name}"]`)?.value ?? null;
}

function isKept(part: Element | Text): boolean {
  return part instanceof Element && isA(part, gmail.keptInReply);
}
