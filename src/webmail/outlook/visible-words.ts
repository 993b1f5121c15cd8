import { instantOf } from '../../domain/time.ts';
import type { VisibleWords } from '../adapter.ts';
import { addWords } from '../author-words.ts';
import { findShown } from '../dom.ts';
import { parseDate, whenOf } from './dates.ts';
import type { Direction } from './direction.ts';
import type { JoinedMessage } from './join-people.ts';
import type { OpenConversation } from './memory.ts';
import { outlook } from './selectors.ts';

/** Words of both sides in the messages on screen, the newest ones first; drafts and senders in doubt are left out. */
export function visibleWords(
  { messages, dates }: OpenConversation,
  directionOf: (message: JoinedMessage) => Direction,
): VisibleWords {
  const words: VisibleWords = { ofContact: '', ofRep: '' };
  const atMs = ({ dateText }: JoinedMessage) => instantOf(whenOf(parseDate(dateText, dates))) ?? 0;
  for (const message of messages.toSorted((a, b) => atMs(b) - atMs(a))) {
    const { own } = directionOf(message);
    if (own === null || message.draft !== 'sent') continue;
    const side = own ? 'ofRep' : 'ofContact';
    for (const body of findShown(message.element, outlook.messageBody))
      words[side] = addWords(words[side], body, outlook);
  }
  return { ofContact: words.ofContact.trim(), ofRep: words.ofRep.trim() };
}
