import type { InsertResult, UndoResult } from './adapter.ts';
import { areSameLines, comparable, withoutRun, withWords } from './lines.ts';

/** The place where a reply is written, whatever the webmail and whether it is rich or plain text. */
export interface ReplyEditor {
  readonly element: HTMLElement;
  /** Lines that are neither signature nor quote. */
  ownLines(): string[];
  /** Signature and quote as text, for proving that they did not change. */
  keptText(): string;
  /** Whether all own words stand above signature and quote. */
  isAboveKept(): boolean;
  /** Puts the caret where an own text begins: above signature and quote. */
  placeCaret(): void;
  /** Inserts the lines at the caret in the way this editor takes them; what arrived is read back afterwards. */
  put(lines: readonly string[]): void;
  /** How many undo commands take `put` back at most; 0 where the browser's history does not hold it. */
  undoSteps(lines: readonly string[]): number;
  /**
   * Takes out exactly these lines, which stand together among the own ones; where that cannot be done, or `isDone` does
   * not confirm it, everything stays.
   */
  remove(lines: readonly string[], isDone: () => boolean): void;
  /** Selects own words, from one place to another of the own lines joined by "\n", and brings them on screen. */
  reveal(from: number, to: number): void;
}

/** What came of one attempt; after `nothing-arrived` the reply is as it was. */
export type Attempt = InsertResult | { status: 'nothing-arrived' };

/** That something was not done, and why. */
export function refused<Why extends string>(why: Why): { status: 'refused'; why: Why } {
  return { status: 'refused', why };
}

export function isEmpty(editor: ReplyEditor): boolean {
  return comparable(editor.ownLines()).length === 0;
}

/** Whether the own part is exactly these lines, all of them above signature and quote. */
export function holdsOnly(editor: ReplyEditor, lines: readonly string[]): boolean {
  return areSameLines(editor.ownLines(), lines) && editor.isAboveKept();
}

/** Inserts lines into an empty reply and proves by reading back that exactly they arrived and nothing else changed. */
export function insertLines(editor: ReplyEditor, lines: readonly string[]): InsertResult {
  const attempt = tryLines(editor, lines);
  return attempt.status === 'nothing-arrived' ? refused('not-read-back') : attempt;
}

/** `insertLines` for an editor with several ways of inserting: says when nothing arrived, so that the next may be tried. */
export function tryLines(editor: ReplyEditor, lines: readonly string[]): Attempt {
  if (holdsOnly(editor, lines)) return { status: 'inserted' };
  if (!isEmpty(editor)) return refused('has-text');
  if (!hasFocus(editor)) return refused('not-focused');
  editor.placeCaret();
  const before = contentOf(editor);
  editor.put(lines);
  if (holdsOnly(editor, lines) && editor.keptText() === before.kept) return { status: 'inserted' };
  if (isContent(editor, before)) return { status: 'nothing-arrived' };
  // Whatever arrived is taken back; an undo with nothing to undo would take the rep's earlier work.
  undoUntil(editor, lines, () => isContent(editor, before));
  const isClean = editor.keptText() === before.kept && !hasTrace(editor, lines);
  return refused(isClean ? 'not-read-back' : 'partly-inserted');
}

/**
 * Takes inserted lines out again: by undo where that leads exactly to a reply without them, else by removing exactly
 * them. Only while they stand together, once and unchanged; what the rep wrote around them stays.
 */
export function removeLines(editor: ReplyEditor, lines: readonly string[]): UndoResult {
  const rest = withoutRun(editor.ownLines(), lines);
  if (!rest || !hasFocus(editor)) return refused('text-changed');
  const before = contentOf(editor);
  const isUndone = () => areSameLines(withWords(editor.ownLines()), rest) && editor.keptText() === before.kept;
  if (rest.length === 0) {
    const steps = undoUntil(editor, lines, isUndone);
    if (isUndone()) return { status: 'undone' };
    // The browser undid something else (a later change): give it back, then remove exactly our lines.
    for (let step = 0; step < steps; step += 1) runCommand(editor, 'redo');
  }
  if (!withoutRun(editor.ownLines(), lines) || editor.keptText() !== before.kept) return refused('text-changed');
  editor.element.focus();
  editor.remove(lines, isUndone);
  return isUndone() ? { status: 'undone' } : refused('text-changed');
}

/** Undoes while that takes the lines back, never more steps than inserting them took; answers how many it undid. */
function undoUntil(editor: ReplyEditor, lines: readonly string[], isDone: () => boolean): number {
  const [first] = comparable(lines);
  const most = editor.undoSteps(lines);
  for (let step = 1; step <= most; step += 1) {
    if (!editor.element.ownerDocument.queryCommandEnabled('undo')) return step - 1;
    const before = contentOf(editor);
    runCommand(editor, 'undo');
    if (isContent(editor, before)) {
      // It undid something in another field.
      runCommand(editor, 'redo');
      return step - 1;
    }
    if (isDone() || !comparable(editor.ownLines()).some((line) => line === first)) return step;
  }
  return most;
}

/** Whether any word of the lines may still stand in the reply. */
function hasTrace(editor: ReplyEditor, lines: readonly string[]): boolean {
  const text = lines.join(' ');
  const words = editor.ownLines().flatMap((line) => line.split(/\s+/));
  return words.some((word) => word !== '' && text.includes(word));
}

interface Content {
  own: string;
  kept: string;
}

function contentOf(editor: ReplyEditor): Content {
  return { own: editor.ownLines().join('\n'), kept: editor.keptText() };
}

function isContent(editor: ReplyEditor, { own, kept }: Content): boolean {
  const now = contentOf(editor);
  return now.own === own && now.kept === kept;
}

// Firefox inserts into an editor without focus, even a hidden one, and reports success.
function hasFocus({ element }: ReplyEditor): boolean {
  element.focus();
  return element.ownerDocument.activeElement === element;
}

function runCommand({ element }: ReplyEditor, command: 'undo' | 'redo'): void {
  element.ownerDocument.execCommand(command);
}
