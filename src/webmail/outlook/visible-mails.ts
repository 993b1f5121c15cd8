import type { VisibleMail } from '../adapter.ts';
import { readVisibleMails } from '../author-words.ts';
import type { Owner } from './account.ts';
import { datedMessages } from './conversation.ts';
import type { OpenConversation } from './memory.ts';
import { orderMessages } from './newest.ts';
import { outlook } from './selectors.ts';

/** Mails whose words are on screen, the newest first. */
export function visibleMails(open: OpenConversation, owner: Owner): VisibleMail[] {
  const { messages, elements } = orderMessages(datedMessages(open, owner));
  const places = elements.map((element, index) => ({ element, readMessage: () => messages[index] }));
  return readVisibleMails(places.toReversed(), outlook);
}
