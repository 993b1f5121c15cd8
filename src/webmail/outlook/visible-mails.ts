import type { VisibleMail } from '../adapter.ts';
import { readVisibleMails } from '../author-words.ts';
import type { Owner } from './account.ts';
import { datedMessages } from './conversation.ts';
import type { OpenConversation } from './memory.ts';
import { orderMessages } from './newest.ts';
import { outlook } from './selectors.ts';

/** Mails whose words are on screen, the newest first, without those that may be drafts. */
export function visibleMails(open: OpenConversation, owner: Owner): VisibleMail[] {
  const dated = datedMessages(open, owner);
  const sent = new Set(dated.flatMap(({ element, draft }) => (draft === 'sent' ? element : [])));
  // Left out only when all have their ids: those count the messages of a minute.
  const { messages, elements } = orderMessages(dated);
  const places = elements.map((element, index) => ({
    element,
    readMessage: () => (sent.has(element) ? messages[index] : undefined),
  }));
  return readVisibleMails(places.toReversed(), outlook);
}
