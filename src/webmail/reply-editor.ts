import type { InsertResult, UndoResult } from './adapter.ts';
import { areSameLines, comparable } from './lines.ts';

/** The place where a reply is written, whatever the webmail and whether it is rich or plain text. */
export interface ReplyEditor {
  readonly element: HTMLElement;
  /** Lines that are neither signature nor quote. */
  ownLines(): string[];
  /** Signature and quote as text, for proving that they did not change. */
  keptText(): string;
  /** Puts the caret where an own text begins: above signature and quote. */
  placeCaret(): void;
  /** One editing command that inserts the lines at the caret; false when the browser refuses. */
  put(lines: readonly string[]): boolean;
  /** Selects the own lines, from the first to the last character. */
  selectOwn(): void;
}

export function isEmpty(editor: ReplyEditor): boolean {
  return comparable(editor.ownLines()).length === 0;
}

/** Inserts lines into an empty reply and proves by reading back that exactly they arrived and nothing else changed. */
export function insertLines(editor: ReplyEditor, lines: readonly string[]): InsertResult {
  if (areSameLines(editor.ownLines(), lines)) return { status: 'inserted' };
  if (!isEmpty(editor)) return { status: 'refused', why: 'has-text' };
  if (!hasFocus(editor)) return { status: 'refused', why: 'not-focused' };
  const kept = editor.keptText();
  const before = editor.ownLines().join('\n');
  editor.placeCaret();
  editor.put(lines);
  if (areSameLines(editor.ownLines(), lines) && editor.keptText() === kept) return { status: 'inserted' };
  // Whatever arrived is taken back; an undo with nothing to undo would take the rep's earlier work.
  if (editor.keptText() !== kept || editor.ownLines().join('\n') !== before) runCommand(editor, 'undo');
  return { status: 'refused', why: 'not-read-back' };
}

/** Takes inserted lines out again while they are all that stands in the reply, in one undoable step. */
export function removeLines(editor: ReplyEditor, lines: readonly string[]): UndoResult {
  const refused: UndoResult = { status: 'refused', why: 'text-changed' };
  if (!areSameLines(editor.ownLines(), lines)) return refused;
  if (!hasFocus(editor)) return refused;
  const kept = editor.keptText();
  const isUndone = () => isEmpty(editor) && editor.keptText() === kept;
  if (editor.element.ownerDocument.queryCommandEnabled('undo')) {
    runCommand(editor, 'undo');
    if (isUndone()) return { status: 'undone' };
    // The browser undid something else (a later change, another field): give it back, then remove exactly our lines.
    runCommand(editor, 'redo');
  }
  if (!areSameLines(editor.ownLines(), lines) || editor.keptText() !== kept) return refused;
  editor.element.focus();
  editor.selectOwn();
  runCommand(editor, 'delete');
  if (isUndone()) return { status: 'undone' };
  runCommand(editor, 'undo');
  return refused;
}

// Firefox inserts into an editor without focus, even a hidden one, and reports success.
function hasFocus({ element }: ReplyEditor): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}

function runCommand({ element }: ReplyEditor, command: 'undo' | 'redo' | 'delete'): void {
  element.ownerDocument.execCommand(command);
}
