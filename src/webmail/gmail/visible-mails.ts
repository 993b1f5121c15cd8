import type { VisibleMail } from '../adapter.ts';
import { readVisibleMails } from '../author-words.ts';
import { findShown } from '../dom.ts';
import type { PageContext } from './list.ts';
import { readItem } from './messages.ts';
import { gmail } from './selectors.ts';
import { threadItems, threadOnScreen } from './thread.ts';

/** Mails whose words are on screen, the last place first; none when no conversation, or more than one, is there. */
export function visibleMails(document: Document, context: Omit<PageContext, 'route'>): VisibleMail[] {
  const [subject] = findShown(document, gmail.conversationSubject);
  const id = subject?.getAttribute('data-legacy-thread-id');
  const thread = id && threadOnScreen(document, id);
  if (!thread) return [];
  const places = threadItems(thread).toReversed();
  return readVisibleMails(
    places.map((element) => ({
      element,
      readMessage: () => {
        const item = readItem(element, context);
        return item.kind === 'message' ? item.message : undefined;
      },
    })),
    gmail,
  );
}
