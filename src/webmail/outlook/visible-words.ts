import type { VisibleWords } from '../adapter.ts';
import { addWords } from '../author-words.ts';
import { findShown } from '../dom.ts';
import type { Direction } from './direction.ts';
import type { JoinedMessage } from './join-people.ts';
import { outlook } from './selectors.ts';

/** Words of both sides in the messages on screen, newest first; drafts and senders in doubt are left out. */
export function visibleWords(
  newestFirst: readonly JoinedMessage[],
  directionOf: (message: JoinedMessage) => Direction,
): VisibleWords {
  const words: VisibleWords = { ofContact: '', ofRep: '' };
  for (const message of newestFirst) {
    const { own } = directionOf(message);
    if (own === null || message.draft !== 'sent') continue;
    const side = own ? 'ofRep' : 'ofContact';
    for (const body of findShown(message.element, outlook.messageBody))
      words[side] = addWords(words[side], body, outlook);
  }
  return { ofContact: words.ofContact.trim(), ofRep: words.ofRep.trim() };
}
