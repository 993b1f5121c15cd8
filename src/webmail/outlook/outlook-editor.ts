import { find, isA } from '../dom.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { ownLine, richEditor } from '../rich-editor.ts';
import { composing } from './composer-selectors.ts';

/** What Outlook's own lines bear (seen 2026). */
const lineClass = 'elementToProof';

/**
 * Outlook's editor (RoosterJS 9). Lines are typed one by one: of all ways this is the one that leaves the same markup
 * in Chromium and Firefox, under Trusted Types as well, and that the editor hears as the rep's own typing (measured
 * with 9.59.0).
 */
export function typedEditor(element: HTMLElement): ReplyEditor {
  const { ownerDocument: document } = element;
  return {
    ...rich(element),
    put: (lines) => {
      for (const [index, line] of lines.entries()) {
        if (index > 0) document.execCommand('insertParagraph');
        if (line !== '') document.execCommand('insertText', false, line);
      }
    },
    // Firefox undoes each command by itself, Chromium all of them at once.
    undoSteps: (lines) => 3 * lines.length + 5,
  };
}

/** The same editor where typing arrives nowhere: the lines are built as elements, and the page is told. */
export function builtEditor(element: HTMLElement): ReplyEditor {
  const { ownerDocument: document } = element;
  return {
    ...rich(element),
    put: (lines) => {
      const built = lines.map((text) => {
        const line = document.createElement('div');
        line.className = lineClass;
        line.append(text === '' ? document.createElement('br') : text);
        return line;
      });
      const own = ownLine(element, keptIn(element), lineClass);
      if (own === element) element.prepend(...built);
      else own.before(...built);
      element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType: 'insertText' }));
    },
    undoSteps: () => 0,
  };
}

function rich(element: HTMLElement): ReplyEditor {
  return richEditor(element, keptIn(element), lineClass);
}

/** Signatures, and all that stands from the beginning of the quote on. */
function keptIn(editor: HTMLElement): (part: Element | Text) => boolean {
  return (part) => {
    if (part instanceof Element && isA(part, composing.signature)) return true;
    const quote = find(editor, composing.quoteBegins);
    if (!quote) return false;
    return part === quote || (quote.compareDocumentPosition(part) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
  };
}
