import { findAll, findAround, findShown } from '../dom.ts';
import { gmail } from './selectors.ts';

/** The places of a conversation's messages, in page order; lists inside a message (attachments, a mail's own) are none. */
export function threadItems(thread: Element): HTMLElement[] {
  return findAll(thread, gmail.threadItem).filter((item) => {
    const outer = item.parentElement?.closest('[role="listitem"]');
    return !outer || !thread.contains(outer);
  });
}

/** The element of this conversation when it, and no other, is on screen now; else null. */
export function threadOnScreen(document: Document, conversationId: string): HTMLElement | null {
  const subjects = findShown(document, gmail.conversationSubject);
  const [subject] = subjects;
  const isOnlyOne = subjects.every((one) => one.getAttribute('data-legacy-thread-id') === conversationId);
  return subject && isOnlyOne ? findAround(subject, gmail.thread) : null;
}
