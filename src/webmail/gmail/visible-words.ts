import type { VisibleWords } from '../adapter.ts';
import { addWords } from '../author-words.ts';
import { findShown } from '../dom.ts';
import { readMessage } from './messages.ts';
import { gmail } from './selectors.ts';
import { threadItems, threadOnScreen } from './thread.ts';

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
    for (const body of bodies) words[side] = addWords(words[side], body, gmail);
  }
  return { ofContact: words.ofContact.trim(), ofRep: words.ofRep.trim() };
}
