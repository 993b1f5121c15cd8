import type { ReplyState } from '../adapter.ts';
import { find, findAll, findAround, findShown, isA, isShown, isWithin } from '../dom.ts';
import { plainEditor } from '../plain-editor.ts';
import { isEmpty } from '../reply-editor.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { richEditor } from '../rich-editor.ts';
import { idFromSync } from './ids.ts';
import { gmail } from './selectors.ts';
import { threadOnScreen } from './thread.ts';

/**
 * The open reply to this conversation: one among its messages, or a pop-up whose form names the conversation. Null when
 * there is none; a composer of another conversation is never one.
 */
export function findReply(document: Document, conversationId: string): ReplyEditor | null {
  const thread = threadOnScreen(document, conversationId);
  const inThread = thread
    ? editorsIn(thread).findLast((editor) => belongsTo(editor, conversationId, 'in-thread'))
    : null;
  if (inThread) return inThread;
  const named = findAll(document, gmail.composer).filter((composer) => find(composer, gmail.composerThread));
  const editors = named.flatMap((composer) => editorsAt(composer));
  return editors.findLast((editor) => belongsTo(editor, conversationId, 'anywhere')) ?? null;
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

function isKept(part: Element): boolean {
  return isA(part, gmail.keptInReply);
}
