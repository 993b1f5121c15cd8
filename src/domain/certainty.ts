import { isOwnMessage } from './participants.ts';
import type { UnknownReason } from './reading.ts';
import type { Situation } from './situation.ts';
import { earliestOf, hourMs, minuteMs } from './time.ts';

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
export function doubtAboutReading({ conversation, newest }: Situation): UnknownReason | null {
  const { opened, messages } = conversation;
  if (!opened) return 'never-opened';
  if (opened.newest.status === 'unknown') return opened.newest.why;
  if (opened.newest.messageId !== newest?.id) return 'newer-message-not-read';
  // Named by a row, never read, and without a time: it may be the newest.
  const hasLoose = messages.some(({ at, from, id }) => at.precision === 'unknown' && from === null && id !== newest.id);
  return hasLoose ? 'time-unknown' : null;
}

/**
 * Whether another conversation with the contact moved after `sinceMs` and the rep is not proven to have written its newest
 * message: the answer may stand there.
 */
export function mayBeAnsweredElsewhere({ others, account, settings }: Situation, sinceMs: number): boolean {
  return others.some(({ newest, messages }) => {
    if (newest.at.precision !== 'unknown' && newest.at.atMs <= sinceMs) return false;
    const message = messages.findLast(({ id }) => id === newest.id);
    return !message || isOwnMessage(message, account, settings) !== true;
  });
}
