import { bringOnScreen } from './bring-on-screen.ts';
import { isAhead } from './dom.ts';
import { findRun, linesOf, linesToHtml, placedLinesOf } from './lines.ts';
import type { Line } from './lines.ts';
import type { ReplyEditor } from './reply-editor.ts';

type IsKept = (part: Element | Text) => boolean;

/** The part of a reply editor that does not depend on the way its lines are put in and taken out. */
type RichContent = Pick<ReplyEditor, 'element' | 'ownLines' | 'keptText' | 'isAboveKept' | 'placeCaret' | 'reveal'>;

/**
 * What stands in an editable element.
 * @param findKept how signature and quote are recognised, asked anew whenever the element is looked at
 * @param lineClass what its lines bear
 */
export function richContent(element: HTMLElement, findKept: () => IsKept, lineClass?: string): RichContent {
  return {
    element,
    ownLines: () => linesOf(element, findKept()),
    keptText: () => [...keptParts(element, findKept())].map((part) => part.textContent).join('\n'),
    isAboveKept: () => {
      const isKept = findKept();
      const { value: kept } = keptParts(element, isKept).next();
      const last = wordsOf(element, isKept).at(-1);
      return !kept || !last || isAhead(last, kept);
    },
    placeCaret: () => {
      const range = new Range();
      range.setStart(ownLine(element, findKept(), lineClass), 0);
      select(range);
    },
    reveal: (from, to) => {
      const lines = placedLinesOf(element, findKept());
      const [first, last] = [placeOf(lines, from), placeOf(lines, to - 1)];
      if (!first || !last) return;
      element.focus();
      const range = new Range();
      range.setStart(first.node, first.offset);
      range.setEnd(last.node, Math.min(last.offset + 1, last.node.length));
      select(range);
      bringOnScreen(range);
    },
  };
}

/** An editable element as reply editor that takes its lines as markup and gives them back as a selection. */
export function richEditor(element: HTMLElement, isKept: IsKept): ReplyEditor {
  const { ownerDocument: document } = element;
  return {
    ...richContent(element, () => isKept),
    put: (lines) => {
      document.execCommand('insertHTML', false, linesToHtml(lines));
    },
    undoSteps: () => 1,
    remove: (lines, isDone) => {
      const words = wordsOf(element, isKept, lines);
      const [first, last] = [words[0], words.at(-1)];
      if (!first || !last) return;
      const range = document.createRange();
      range.setStart(first, 0);
      range.setEnd(last, last.length);
      select(range);
      document.execCommand('delete');
      if (!isDone()) document.execCommand('undo');
    },
  };
}

/**
 * The empty line above signature and quote. Where there is none, one is added: Chromium moves a caret that stands
 * right before a signature into it, and the text would become part of the signature (measured in Chromium 156).
 */
export function ownLine(root: HTMLElement, isKept: IsKept, lineClass?: string): Element {
  const first = root.firstElementChild;
  const isBlock = first instanceof HTMLElement && first.tagName !== 'BR';
  if (!isBlock && (first || !lineClass)) return root;
  if (isBlock && !isKept(first)) return first.textContent === '' ? first : ownLine(first, isKept, lineClass);
  const line = newLine(root.ownerDocument, lineClass);
  root.prepend(line);
  return line;
}

/** An empty line. */
export function newLine(document: Document, lineClass?: string): HTMLElement {
  const line = document.createElement('div');
  if (lineClass) line.className = lineClass;
  line.append(document.createElement('br'));
  return line;
}

function select(range: Range): void {
  const selection = range.startContainer.ownerDocument?.getSelection();
  selection?.removeAllRanges();
  selection?.addRange(range);
}

function* keptParts(root: Element, isKept: IsKept): Generator<Element | Text, undefined> {
  for (const child of root.childNodes) {
    if (!(child instanceof Element || child instanceof Text)) continue;
    if (isKept(child)) yield child;
    else if (child instanceof Element) yield* keptParts(child, isKept);
  }
}

/** Where a character of the lines, joined by "\n", stands in the page; null where no text stands before it in its line. */
function placeOf(lines: readonly Line[], at: number): { node: Text; offset: number } | null {
  let before = 0;
  for (const { text, nodes, starts } of lines) {
    const inLine = at - before;
    if (inLine <= text.length) {
      const index = starts.findLastIndex((start) => start <= inLine);
      const node = nodes[index];
      return node ? { node, offset: Math.min(inLine - (starts[index] ?? 0), node.length) } : null;
    }
    before += text.length + 1;
  }
  return null;
}

/** Texts with words in the own part, or in these lines of it. */
export function wordsOf(root: Element, isKept: IsKept, lines?: readonly string[]): Text[] {
  const all = placedLinesOf(root, isKept);
  const texts = all.map(({ text }) => text);
  const run = lines ? findRun(texts, lines) : [0];
  const within = run ? all.slice(...run) : [];
  return within.flatMap(({ nodes }) => nodes).filter(({ data }) => data.trim() !== '');
}
