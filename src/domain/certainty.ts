import type { Turn } from './exchange.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import { isOwnMessage } from './participants.ts';
import { isAllIdentified, isLastOwnProven, isNewestProven } from './proof.ts';
import type { Person, UnknownReason } from './reading.ts';
import { isSaid } from './said.ts';
import type { Settings } from './settings.ts';
import type { Situation } from './situation.ts';
import { clockErrorOf, earliestOf, hourMs, latestOf, minuteMs } from './time.ts';
import { isUnaddressed, mayBeOneOf } from './unaddressed.ts';

/** How far the clocks of rep and mail server may differ before times are not believed, besides the error of the page's own. */
const clockToleranceMs = 10 * minuteMs;

/**
 * Epoch ms from which the known times can be believed: a message or a reading from the future says that one of the clocks is
 * wrong. In the past for all that is well.
 */
export function believableFrom({ conversation, newest }: Situation): number {
  const earliestMs = newest ? earliestOf(newest.at) - clockErrorOf(newest.at) : 0;
  return Math.max(conversation.seenAtMs, earliestMs) - clockToleranceMs;
}

/** Epoch ms at which what was seen becomes stale: something may have arrived since. */
export function staleFrom({ conversation, settings }: Situation): number {
  return conversation.seenAtMs + settings.freshForHours * hourMs;
}

/** Why it is not proven who wrote last; null when it is. */
export function doubtAboutSender({ conversation, newest, newestBy }: Situation): UnknownReason | null {
  const { opened, seenAtMs } = conversation;
  // A row that was seen after the conversation was opened is a witness of its own.
  if (opened?.newest.status === 'unknown' && seenAtMs <= opened.atMs) return opened.newest.why;
  if (newestBy === 'unaddressed') return 'address-unknown';
  if (newest && newestBy !== 'unproven') return newest.at.precision === 'unknown' ? 'time-unknown' : null;
  if (!opened) return 'never-opened';
  if (opened.newest.status === 'unknown') return opened.newest.why;
  // A row that names no message tells by its time alone that something newer has come.
  if (!newest) return conversation.newest.id === null ? 'newer-message-not-read' : 'newest-not-identified';
  return opened.newest.messageId === newest.id ? 'sender-unknown' : 'newer-message-not-read';
}

/** Why the reading of the conversation is not complete up to its newest message; null when it is. */
export function doubtAboutReading(situation: Situation): UnknownReason | null {
  const { conversation, newest, spoken, account, settings } = situation;
  const { opened, messages } = conversation;
  if (!opened) return 'never-opened';
  if (opened.newest.status === 'unknown') return opened.newest.why;
  if (opened.newest.messageId !== newest?.id) return 'newer-message-not-read';
  if (!isNewestProven(conversation, account, settings)) return 'newest-not-identified';
  // Named by a row, never read, and without a time: it may be the newest.
  const hasLoose = messages.some(({ at, from, id }) => at.precision === 'unknown' && from === null && id !== newest.id);
  if (hasLoose) return 'time-unknown';
  const doubt = doubtAboutSpoken(situation);
  if (doubt) return doubt;
  return isTied(spoken ?? newest, conversation, account, settings) ? 'sender-unknown' : null;
}

/**
 * Why it is not proven that nobody said anything after the newest message in which somebody did; null when it is. The proof of
 * an automatic mail after it says nothing of what may be folded away between the two.
 */
export function doubtAboutSpoken({ conversation, newest, spoken, account, settings }: Situation): UnknownReason | null {
  if (newest === spoken || isAllIdentified(conversation, account, settings)) return null;
  return 'newest-not-identified';
}

/** Whether somebody else wrote in the same moment as the rep's newest message, as far as its time is known: who wrote last? */
function isTied(
  newest: MessageFact,
  { messages }: ConversationFacts,
  account: AccountFacts,
  settings: Settings,
): boolean {
  const sinceMs = earliestOf(newest.at);
  return messages.some(
    (other) =>
      other.id !== newest.id &&
      other.at.precision !== 'unknown' &&
      latestOf(other.at) > sinceMs &&
      isSaid(other) &&
      isOwnMessage(other, account, settings) !== true,
  );
}

/** Why it is not proven when the silence began, so that no warning may rest on it; null when it is. */
export function doubtAboutBeginning({ conversation, account, settings }: Situation): UnknownReason | null {
  return isLastOwnProven(conversation, account, settings) ? null : 'newest-not-identified';
}

/**
 * Why it is not known whose answer to the rep's newest message is missing: it shows its recipients, and nobody of the contact's
 * side is among them, but a group, a list, a robot, a colleague or the rep. A recipient without an address may be the contact
 * unless the name says otherwise; null when all is clear.
 */
export function doubtAboutRecipient({ spoken, newestBy, contacts, contactNames }: Situation): UnknownReason | null {
  if (newestBy !== 'rep' || !spoken?.to) return null;
  const isContact = (person: Person) =>
    person.address === null ? mayBeOneOf(person, contactNames) : contacts.has(person.address);
  if (spoken.to.some(isContact)) return null;
  return spoken.to.some(isUnaddressed) ? 'address-unknown' : 'recipient-unclear';
}

/** Whether a page has told of more messages than are known with their time: nobody knows when those were written. */
function hasUndated({ messages, messageCount }: ConversationFacts): boolean {
  return messages.filter(({ at }) => at.precision !== 'unknown').length < messageCount;
}

/**
 * Whether another conversation with the contact moved after `sinceMs`, or may have moved unseen: the answer may stand there, unless
 * the rep, or an automatic mail, is proven to have come last and all before it is known.
 */
export function mayBeAnsweredElsewhere(
  { others, account, settings, exchange, conversation }: Situation,
  sinceMs: number,
): boolean {
  const isLater = ({ by, conversationId, atMs }: Turn) =>
    by === 'contact' && conversationId !== conversation.id && atMs >= sinceMs;
  if (exchange.possibleTurns?.some(isLater)) return true;
  return others.some((other) => {
    const { newest, messages, opened } = other;
    // Something folded on that page may be newer than all that was identified.
    if (opened && !isNewestProven(other, account, settings)) return true;
    if (latestOf(newest.at) <= sinceMs) return false;
    const message = messages.findLast(({ id }) => id === newest.id);
    if (!message) return true;
    if (isOwnMessage(message, account, settings) === true) return hasUndated(other);
    if (isSaid(message) || !isAllIdentified(other, account, settings)) return true;
    const isTheirs = (each: MessageFact) => isSaid(each) && isOwnMessage(each, account, settings) !== true;
    return messages.some((each) => latestOf(each.at) > sinceMs && isTheirs(each));
  });
}
