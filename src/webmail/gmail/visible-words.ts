import type { VisibleWords } from '../adapter.ts';
import { findShown, isA } from '../dom.ts';
import { readMessage } from './messages.ts';
import { gmail } from './selectors.ts';
import { threadItems, threadOnScreen } from './thread.ts';

const maxLength = 4000;
// What stands below this line is a signature, in plain-text mails too (RFC 3676, 4.3).
const signatureLine = /^--\s*$/;

/** Words of both sides in the conversation on screen; none when no conversation, or more than one, is there. */
export function visibleWords(
  document: Document,
  isOwn: (address: string | null) => boolean,
  nowMs: number,
): VisibleWords {
  const words: VisibleWords = { ofContact: '', ofRep: '' };
  const [subject] = findShown(document, gmail.conversationSubject);
  const id = subject?.getAttribute('data-legacy-thread-id');
  const thread = id && threadOnScreen(document, id);
  if (!thread) return words;
  for (const item of threadItems(thread).toReversed()) {
    const bodies = findShown(item, gmail.messageBody);
    const own = bodies.length > 0 ? readMessage(item, isOwn, nowMs)?.message.own : null;
    if (typeof own !== 'boolean') continue;
    const side = own ? 'ofRep' : 'ofContact';
    for (const body of bodies) words[side] += wordsOf(body, maxLength - words[side].length);
  }
  return { ofContact: words.ofContact.trim(), ofRep: words.ofRep.trim() };
}

/** The words of one mail's author, at most `limit` characters. */
function wordsOf(body: Element, limit: number): string {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return isA(node, gmail.notOwnWords) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  let text = '';
  while (text.length < limit && walker.nextNode()) {
    const { currentNode } = walker;
    if (!(currentNode instanceof Text)) {
      text += '\n';
      continue;
    }
    if (signatureLine.test(currentNode.data)) break;
    // Plain-text mails quote by a sign at the beginning of each line.
    if (!currentNode.data.trimStart().startsWith('>')) text += currentNode.data;
  }
  return `${text}\n`.replace(/\s*\n\s*/g, '\n').slice(0, Math.max(limit, 0));
}
