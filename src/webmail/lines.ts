import { childrenOf } from './dom.ts';

const blockTags =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIELDSET|FIGURE|FORM|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|T[DHR]|UL)$/;
const objectTags = /^(?:AUDIO|CANVAS|EMBED|HR|IFRAME|IMG|INPUT|OBJECT|SVG|VIDEO)$/;
/** Stands in a line for a picture and the like. */
export const objectMark = '\ufffc';

type IsLeftOut = (part: Element | Text) => boolean;

/** A line with the text nodes it is made of. */
export interface Line {
  text: string;
  nodes: Text[];
  /** Where in the line each of them begins. */
  starts: number[];
}

/** Texts of `placedLinesOf`. */
export function linesOf(root: Node, isLeftOut: IsLeftOut): string[] {
  return placedLinesOf(root, isLeftOut).map(({ text }) => text);
}

/**
 * Lines of text in an editor as a person sees them, computed from the elements alone: the browsers nest the same lines
 * differently. Parts for which `isLeftOut` says so are skipped; pictures and the like count as one character.
 */
export function placedLinesOf(root: Node, isLeftOut: IsLeftOut): Line[] {
  const lines: Line[] = [];
  const emptyLine = (): Line => ({ text: '', nodes: [], starts: [] });
  let line = emptyLine();
  const endLine = () => {
    lines.push(line);
    line = emptyLine();
  };
  const endBlock = () => {
    if (line.text.trim() !== '') endLine();
    line = emptyLine();
  };
  const walk = (node: Node) => {
    for (const child of childrenOf(node)) {
      if (child instanceof Text && !isLeftOut(child)) {
        line.nodes.push(child);
        line.starts.push(line.text.length);
        line.text += child.data;
      }
      if (!(child instanceof Element)) continue;
      const tag = child instanceof HTMLFormElement ? 'FORM' : child.tagName.toUpperCase();
      const isBlock = blockTags.test(tag);
      if (isLeftOut(child)) endBlock();
      else if (tag === 'BR') endLine();
      else if (objectTags.test(tag)) line.text += objectMark;
      else {
        if (isBlock) endBlock();
        walk(child);
        if (isBlock) endBlock();
      }
    }
  };
  walk(root);
  endBlock();
  return lines;
}

/** Lines for comparing: blanks of every kind count as one space, empty lines at both ends do not count. */
export function comparable(lines: readonly string[]): string[] {
  const text = lines.map(plainLine).join('\n').trim();
  return text === '' ? [] : text.split('\n');
}

export function areSameLines(a: readonly string[], b: readonly string[]): boolean {
  return comparable(a).join('\n') === comparable(b).join('\n');
}

/** Where `lines` stand together among `all`, as [first, end) without blank lines around; null unless exactly once. */
export function findRun(all: readonly string[], lines: readonly string[]): [number, number] | null {
  const [plain, wanted] = [all.map(plainLine), comparable(lines)];
  if (wanted.length === 0) return null;
  const starts = plain.flatMap((_, from) =>
    wanted.every((line, index) => plain[from + index] === line) ? [from] : [],
  );
  const [from] = starts;
  return from !== undefined && starts.length === 1 ? [from, from + wanted.length] : null;
}

/** What is left of `all` once `lines` are taken out, without blank lines; null unless they stand there once. */
export function withoutRun(all: readonly string[], lines: readonly string[]): string[] | null {
  const run = findRun(all, lines);
  return run && withWords([...all.slice(0, run[0]), ...all.slice(run[1])]);
}

/** Lines for comparing, those without words left out. */
export function withWords(lines: readonly string[]): string[] {
  return comparable(lines).filter((line) => line !== '');
}

/** Plain lines as markup, each escaped in its own `div`; a blank line is a `div` with a break. */
export function linesToHtml(lines: readonly string[]): string {
  return lines.map((line) => `<div>${line.trim() === '' ? '<br>' : escapeHtml(line)}</div>`).join('');
}

function plainLine(line: string): string {
  return line
    .replace(/[\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
