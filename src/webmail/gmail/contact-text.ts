import { findShown, isA, isWithin } from '../dom.ts';
import { readMessage } from './messages.ts';
import { gmail } from './selectors.ts';
import { threadItems, threadOnScreen } from './thread.ts';

const maxLength = 4000;

/** Words of the other side in the conversation on screen, newest place first, quotes and signatures left out. */
export function textOfContact(document: Document, isOwn: (address: string | null) => boolean, nowMs: number): string {
  const [subject] = findShown(document, gmail.conversationSubject);
  const id = subject?.getAttribute('data-legacy-thread-id');
  const thread = id && threadOnScreen(document, id);
  if (!thread) return '';
  let text = '';
  for (const item of threadItems(thread).toReversed()) {
    if (readMessage(item, isOwn, nowMs)?.message.own !== false) continue;
    for (const body of findShown(item, gmail.messageBody)) {
      text += ownWords(body, maxLength - text.length);
      if (text.length >= maxLength) return text;
    }
  }
  return text.trim();
}

function ownWords(body: Element, limit: number): string {
  const walker = document.createTreeWalker(body, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, (node) => {
    if (!(node instanceof Element)) return NodeFilter.FILTER_ACCEPT;
    return node !== body && isQuoteOrSignature(node) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT;
  });
  let text = '';
  while (text.length < limit && walker.nextNode()) {
    const { currentNode } = walker;
    if (currentNode instanceof Text) {
      // Plain-text mails quote by a sign at the beginning of each line.
      if (!currentNode.data.trimStart().startsWith('>')) text += currentNode.data;
    } else text += '\n';
  }
  return `${text}\n`.replace(/\s*\n\s*/g, '\n').slice(0, Math.max(limit, 0));
}

function isQuoteOrSignature(element: Element): boolean {
  return isA(element, gmail.notOwnWords) && !isWithin(element, gmail.composer);
}
