import { isOwnMessage } from './participants.ts';
import { isLastOwnProven, isNewestProven } from './proof.ts';
import type { UnknownReason } from './reading.ts';
import type { Situation } from './situation.ts';
import { earliestOf, hourMs, latestOf, minuteMs } from './time.ts';

/** How far the clocks of rep and mail server may differ before times are not believed. */
const clockToleranceMs = 10 * minuteMs;

/**
 * Epoch ms from which the known times can be believed: a message or a reading from the future says that one of the clocks is
 * wrong. In the past for all that is well.
 */
export function believableFrom({ conversation, newest }: Situation): number {
  return Math.max(conversation.seenAtMs, newest ? earliestOf(newest.at) : 0) - clockToleranceMs;
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
  if (newest && newestBy !== 'unproven') return newest.at.precision === 'unknown' ? 'time-unknown' : null;
  if (!opened) return 'never-opened';
  if (opened.newest.status === 'unknown') return opened.newest.why;
  if (!newest) return 'newest-not-identified';
  return opened.newest.messageId === newest.id ? 'sender-unknown' : 'newer-message-not-read';
}

/** Why the reading of the conversation is not complete up to its newest message; null when it is. */
export function doubtAboutReading({ conversation, newest, account, settings }: Situation): UnknownReason | null {
  const { opened, messages } = conversation;
  if (!opened) return 'never-opened';
  if (opened.newest.status === 'unknown') return opened.newest.why;
  if (opened.newest.messageId !== newest?.id) return 'newer-message-not-read';
  if (!isNewestProven(conversation, account, settings)) return 'newest-not-identified';
  // Named by a row, never read, and without a time: it may be the newest.
  const hasLoose = messages.some(({ at, from, id }) => at.precision === 'unknown' && from === null && id !== newest.id);
  return hasLoose ? 'time-unknown' : null;
}

/** Why it is not proven when the silence began, so that no warning may rest on it; null when it is. */
export function doubtAboutBeginning({ conversation, account, settings }: Situation): UnknownReason | null {
  return isLastOwnProven(conversation, account, settings) ? null : 'newest-not-identified';
}

/**
 * Whether the rep's newest message shows its recipients and nobody of the contact's side is among them: a group, a list, a
 * robot, a colleague or the rep (gmail.md 8). A recipient without an address may be the contact.
 */
export function isRecipientUnclear({ newest, newestBy, contacts }: Situation): boolean {
  if (newestBy !== 'rep' || !newest?.to) return false;
  return newest.to.every(({ address }) => address !== null && !contacts.has(address));
}

/**
 * Whether another conversation with the contact moved after `sinceMs`, or may have moved unseen, and the rep is not proven to
 * have written its newest message: the answer may stand there.
 */
export function mayBeAnsweredElsewhere({ others, account, settings }: Situation, sinceMs: number): boolean {
  return others.some((other) => {
    const { newest, messages, opened } = other;
    // Something folded on that page may be newer than all that was identified.
    if (opened && !isNewestProven(other, account, settings)) return true;
    if (latestOf(newest.at) <= sinceMs) return false;
    const message = messages.findLast(({ id }) => id === newest.id);
    return !message || isOwnMessage(message, account, settings) !== true;
  });
}
