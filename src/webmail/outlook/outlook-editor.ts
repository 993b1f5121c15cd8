import { find, isA, isAhead } from '../dom.ts';
import { areSameLines } from '../lines.ts';
import type { ReplyEditor } from '../reply-editor.ts';
import { newLine, ownLine, richContent, wordsOf } from '../rich-editor.ts';
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
        const line = newLine(document, lineClass);
        if (text !== '') line.textContent = text;
        return line;
      });
      const own = ownLine(element, keptIn(element), lineClass);
      if (own === element) element.prepend(...built);
      else own.before(...built);
      tellPage(element, 'insertText');
    },
    undoSteps: () => 0,
  };
}

/** The texts of these lines: other ones once the editor has painted itself anew. */
export function textsOf(element: HTMLElement, lines: readonly string[]): readonly Text[] {
  return wordsOf(element, keptIn(element), lines);
}

function rich(element: HTMLElement): Omit<ReplyEditor, 'put' | 'undoSteps'> {
  return {
    ...richContent(element, () => keptIn(element), lineClass),
    // Deleting a selection would leave a break between the blocks in Firefox (measured in 153).
    remove: (lines) => {
      const elements = lineElements(textsOf(element, lines));
      const texts = elements.map((line) => line.textContent);
      if (elements.includes(element) || !areSameLines(texts, lines)) return;
      for (const line of elements) line.remove();
      ownLine(element, keptIn(element), lineClass);
      tellPage(element, 'deleteContentBackward');
    },
  };
}

/** The blocks from the first of these texts to the last; none where they do not stand side by side. */
function lineElements(words: readonly Text[]): Element[] {
  const [first, last] = [words[0], words.at(-1)].map((text) => text?.parentElement?.closest('div, p'));
  const siblings = [...(first?.parentElement?.children ?? [])];
  return first && last ? siblings.slice(siblings.indexOf(first), siblings.indexOf(last) + 1) : [];
}

function tellPage(element: HTMLElement, inputType: string): void {
  element.dispatchEvent(new InputEvent('input', { bubbles: true, inputType }));
}

/** Signatures, and all that stands from where the quote begins now; looking for that once for each part would take long. */
function keptIn(editor: HTMLElement): (part: Element | Text) => boolean {
  const quote = find(editor, composing.quoteBegins);
  return (part) => {
    if (part instanceof Element && isA(part, composing.signature)) return true;
    return quote !== null && (part === quote || isAhead(quote, part));
  };
}
