const blockTags =
  /^(?:ADDRESS|ARTICLE|BLOCKQUOTE|DD|DIV|DL|DT|FIELDSET|FIGURE|FORM|H[1-6]|LI|OL|P|PRE|SECTION|TABLE|TR|UL)$/;
const objectTags = /^(?:AUDIO|CANVAS|EMBED|HR|IFRAME|IMG|INPUT|OBJECT|SVG|VIDEO)$/;
const objectMark = '\ufffc';

/**
 * Lines of text in an editor as a person sees them, computed from the elements alone: the browsers nest the same lines
 * differently. Parts for which `isLeftOut` says so are skipped; pictures and the like count as one character.
 */
export function linesOf(root: Node, isLeftOut: (element: Element) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  const endLine = () => {
    lines.push(line);
    line = '';
  };
  const endBlock = () => {
    if (line.trim() !== '') endLine();
    line = '';
  };
  const walk = (node: Node) => {
    for (const child of node.childNodes) {
      if (!(child instanceof Element)) {
        if (child.nodeType === Node.TEXT_NODE) line += child.nodeValue ?? '';
        continue;
      }
      const tag = child.tagName.toUpperCase();
      const isBlock = blockTags.test(tag);
      if (isLeftOut(child)) endBlock();
      else if (tag === 'BR') endLine();
      else if (objectTags.test(tag)) line += objectMark;
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
  const plain = lines.map((line) =>
    line
      .replace(/[\u200b\ufeff]/g, '')
      .replace(/\s+/g, ' ')
      .trim(),
  );
  const from = plain.findIndex((line) => line !== '');
  const to = plain.findLastIndex((line) => line !== '');
  return from === -1 ? [] : plain.slice(from, to + 1);
}

export function areSameLines(a: readonly string[], b: readonly string[]): boolean {
  const [left, right] = [comparable(a), comparable(b)];
  return left.length === right.length && left.every((line, index) => line === right[index]);
}

/** Plain lines as markup, each escaped in its own `div`; a blank line is a `div` with a break. */
export function linesToHtml(lines: readonly string[]): string {
  return lines.map((line) => `<div>${line.trim() === '' ? '<br>' : escapeHtml(line)}</div>`).join('');
}

function escapeHtml(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${String(character.charCodeAt(0))};`);
}
