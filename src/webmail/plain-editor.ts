import { findRun } from './lines.ts';
import type { ReplyEditor } from './reply-editor.ts';

/** A text area as reply editor: signature and quote are recognised by their marks in the text. */
export function plainEditor(element: HTMLTextAreaElement): ReplyEditor {
  const own = () => {
    const lines = element.value.split('\n');
    return lines.slice(0, ownLineCount(lines));
  };
  return {
    element,
    ownLines: own,
    keptText: () => element.value.split('\n').slice(own().length).join('\n').trim(),
    isAboveKept: () => true,
    placeCaret: () => {
      element.setSelectionRange(0, 0);
    },
    put: (lines) => {
      const isApart = element.value === '' || element.value.startsWith('\n');
      const text = lines.join('\n') + (isApart ? '' : '\n\n');
      element.ownerDocument.execCommand('insertText', false, text);
    },
    undoSteps: () => 1,
    remove: (lines, isDone) => {
      const all = own();
      const run = findRun(all, lines);
      if (!run) return;
      const startOf = (line: number) => all.slice(0, line).join('\n').length + (line > 0 ? 1 : 0);
      const [from, to] = run;
      element.setSelectionRange(startOf(from), all.slice(0, to).join('\n').length);
      element.ownerDocument.execCommand('delete');
      if (!isDone()) element.ownerDocument.execCommand('undo');
    },
    reveal: (from, to) => {
      // Chromium brings a caret on screen, and no selection, and that only with the focus.
      element.blur();
      element.setSelectionRange(from, from);
      element.focus();
      element.setSelectionRange(from, to);
    },
  };
}

/**
 * Number of lines before signature (`-- `, RFC 3676 4.3) and quote (`>`). The line that introduces a quote is in the
 * UI's language; it is recognised by its address or its colon.
 */
function ownLineCount(lines: readonly string[]): number {
  const signature = lines.findIndex((line) => /^--\s*$/.test(line));
  const quote = lines.findIndex((line) => line.startsWith('>'));
  let end = Math.min(signature === -1 ? lines.length : signature, quote === -1 ? lines.length : quote);
  if (end === quote) while (isIntroduction(lines[end - 1])) end -= 1;
  return end;
}

function isIntroduction(line: string | undefined): boolean {
  return line !== undefined && (/[^\s@]@[^\s@]/.test(line) || /[:：]\s*$/.test(line));
}
