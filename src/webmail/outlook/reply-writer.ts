import type { Adapter, InsertResult, ReplyState, UndoResult } from '../adapter.ts';
import { draftIn, revealIn } from '../draft.ts';
import { areSameLines, findRun } from '../lines.ts';
import { isEmpty, refused, removeLines, tryLines } from '../reply-editor.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { openComposer } from './composer.ts';
import type { OpenConversation } from './memory.ts';
import { openReply } from './open-reply.ts';
import { builtEditor, textsOf, typedEditor } from './outlook-editor.ts';

/** After this long the text must still stand as it was read back first (outlook.md 10). */
const settleMs = 500;

/** What was inserted into the reply of a conversation. */
interface Inserted {
  lines: string[];
  /** Where it was typed; none where it was built. */
  typed: readonly Text[];
}

/**
 * The writing half of Outlook's adapter.
 * @param findOpen the conversation that the reading pane on screen is bound to now
 */
export function createReplyWriter(
  window: Window,
  findOpen: () => OpenConversation | null,
): Pick<Adapter, 'openReply' | 'reply' | 'draft' | 'revealDraft' | 'insert' | 'undoInsert'> {
  const { document } = window;
  const inserted = new Map<string, Inserted>();

  const openIf = (conversationId: string) => {
    const open = findOpen();
    return open?.id === conversationId ? open : null;
  };
  const composerOf = (conversationId: string) => openComposer(document, openIf(conversationId));
  const findReply = (conversationId: string): HTMLElement | null => {
    const composer = composerOf(conversationId);
    return composer.status === 'reply' ? composer.editor : null;
  };
  const stateOf = (element: HTMLElement, conversationId: string): ReplyState => {
    const editor = typedEditor(element);
    if (isEmpty(editor)) return { status: 'empty' };
    const lines = inserted.get(conversationId)?.lines;
    return { status: lines && areSameLines(editor.ownLines(), lines) ? 'inserted' : 'has-text' };
  };
  const undo = (conversationId: string): UndoResult => {
    const element = findReply(conversationId);
    if (!element) return refused('no-reply');
    const known = inserted.get(conversationId);
    if (!known) return refused('text-unknown');
    // Once the editor has painted itself anew, undo and redo would act on texts of before (measured in Chromium 156).
    const isHistory = textsOf(element, known.lines).every((text) => known.typed.includes(text));
    const result = removeLines(isHistory ? typedEditor(element) : builtEditor(element), known.lines);
    if (result.status === 'undone') inserted.delete(conversationId);
    return result;
  };
  const settled = () => new Promise((resolve) => window.setTimeout(resolve, settleMs));

  return {
    openReply: async (conversationId, signal) => {
      const reply = await openReply(document, () => openIf(conversationId), signal);
      if (!reply) return { status: 'none' };
      return 'status' in reply ? reply : stateOf(reply, conversationId);
    },

    reply: (conversationId) => {
      const composer = composerOf(conversationId);
      if (composer.status === 'none') return composer;
      if (composer.status === 'reply') return stateOf(composer.editor, conversationId);
      return refused(composer.status);
    },

    draft: (conversationId) => {
      const element = findReply(conversationId);
      return element && draftIn(typedEditor(element));
    },

    revealDraft: (conversationId, range, draft) => {
      const element = findReply(conversationId);
      if (element) revealIn(typedEditor(element), range, draft);
    },

    insert: async (conversationId, text) => {
      const lines = text
        .trim()
        .split(/\r\n?|\n/)
        .map((line) => line.trim());
      for (const editorOf of [typedEditor, builtEditor]) {
        const element = findReply(conversationId);
        if (!element) return refused('no-reply');
        const editor = editorOf(element);
        const kept = editor.keptText();
        const attempt = tryLines(editor, lines);
        if (attempt.status === 'refused') return editorOf === builtEditor ? lateText(attempt) : attempt;
        if (attempt.status === 'inserted') {
          const typed = editorOf === typedEditor ? textsOf(element, lines) : [];
          inserted.set(conversationId, { lines, typed });
        }
        await settled();
        const still = findReply(conversationId);
        if (attempt.status === 'inserted') return readAgain(still && editorOf(still), lines, kept);
      }
      return refused('not-read-back');
    },

    undoInsert: (conversationId) => Promise.resolve(undo(conversationId)),
  };
}

/** What the second attempt finds in a reply that was empty after the first is likely ours, and came late. */
function lateText(refusal: InsertResult): InsertResult {
  const isText = refusal.status === 'refused' && refusal.why === 'has-text';
  return isText ? refused('partly-inserted') : refusal;
}

/** The second reading: the lines stand there, once, above signature and quote, to which at most late ones were added. */
function readAgain(editor: ReplyEditor | null, lines: readonly string[], kept: string): InsertResult {
  if (!editor) return refused('not-read-back');
  const isThere = findRun(editor.ownLines(), lines) !== null && editor.isAboveKept();
  if (isThere && editor.keptText().includes(kept)) return { status: 'inserted' };
  return refused(isEmpty(editor) ? 'not-read-back' : 'partly-inserted');
}
