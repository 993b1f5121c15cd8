import { linesOf, linesToHtml } from './lines.ts';
import type { ReplyEditor } from './reply-editor.ts';

/** An editable element as reply editor; `isKept` recognises signature and quote. */
export function richEditor(element: HTMLElement, isKept: (part: Element) => boolean): ReplyEditor {
  const { ownerDocument: document } = element;
  const select = (range: Range) => {
    const selection = document.getSelection();
    selection?.removeAllRanges();
    selection?.addRange(range);
  };
  return {
    element,
    ownLines: () => linesOf(element, isKept),
    keptText: () => [...keptParts(element, isKept)].map((part) => part.textContent).join('\n'),
    placeCaret: () => {
      const range = document.createRange();
      range.setStart(ownLine(element, isKept), 0);
      select(range);
    },
    put: (lines) => document.execCommand('insertHTML', false, linesToHtml(lines)),
    selectOwn: () => {
      const texts = ownTexts(element, isKept);
      const [first, last] = [texts[0], texts.at(-1)];
      if (!first || !last) return;
      const range = document.createRange();
      range.setStart(first, 0);
      range.setEnd(last, last.length);
      select(range);
    },
  };
}

/**
 * The empty line above signature and quote. Where there is none, one is added: Chromium moves a caret that stands
 * right before a signature into it, and the text would become part of the signature (measured in Chromium 156).
 */
function ownLine(root: HTMLElement, isKept: (part: Element) => boolean): Element {
  const first = root.firstElementChild;
  if (!(first instanceof HTMLElement) || first.tagName === 'BR') return root;
  if (!isKept(first)) return first.textContent === '' ? first : ownLine(first, isKept);
  const line = root.ownerDocument.createElement('div');
  line.append(root.ownerDocument.createElement('br'));
  root.prepend(line);
  return line;
}

function* keptParts(root: Element, isKept: (part: Element) => boolean): Generator<Element> {
  for (const child of root.children) {
    if (isKept(child)) yield child;
    else yield* keptParts(child, isKept);
  }
}

function ownTexts(root: Element, isKept: (part: Element) => boolean): Text[] {
  const texts: Text[] = [];
  for (const child of root.childNodes) {
    if (child instanceof Text && child.data.trim() !== '') texts.push(child);
    else if (child instanceof Element && !isKept(child)) texts.push(...ownTexts(child, isKept));
  }
  return texts;
}
