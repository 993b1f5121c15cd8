import { isA, walkThrough, type Selector } from './dom.ts';

const maxLength = 4000;
// What stands below this line is a signature, in plain-text mails too (RFC 3676, 4.3).
const signatureLine = /^--\s*$/;

/** What of a mail's body its author did not write. */
interface ForeignParts {
  /** Signatures and quotes with an element of their own. */
  notOwnWords: Selector;
  /** From this element on everything is quoted. */
  quoteBegins?: Selector;
}

/** The words so far and those of one more mail's author, 4 000 characters together at most. */
export function addWords(words: string, body: Element, { notOwnWords, quoteBegins }: ForeignParts): string {
  const limit = maxLength - words.length;
  const walker = walkThrough(body, (element) => isA(element, notOwnWords));
  let text = '';
  while (text.length < limit && walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) {
      if (quoteBegins && isA(currentNode as Element, quoteBegins)) break;
      text += '\n';
      continue;
    }
    if (signatureLine.test(currentNode.data)) break;
    // Plain-text mails quote by a sign at the beginning of each line.
    if (!currentNode.data.trimStart().startsWith('>')) text += currentNode.data.slice(0, limit);
  }
  const lines = `${text}\n`.replace(/[^\S\n]+/g, ' ').replace(/ ?\n[ \n]*/g, '\n');
  return words + lines.slice(0, Math.max(limit, 0));
}
