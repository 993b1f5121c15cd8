import type { ConversationReading, UnknownReason } from '../domain/reading.ts';

/** How long a page may take to say again which mail of a conversation is the newest, ms. */
const patienceMs = 1_500;

/** What a mail brings about that is unfolded: its sender stands there before its id. */
const passing: readonly UnknownReason[] = ['newest-not-identified', 'send-pending'];

/**
 * Tells a conversation whose newest mail is unknown only because the rep has just unfolded one: nothing has come, and the next
 * reading will say again what was known. A mail more than before may be a new one and is not waited for.
 *
 * @param now a clock that nobody sets back, ms
 */
export function createSettling(now: () => number) {
  let known: { id: string; mailCount: number } | null = null;
  let sinceMs: number | null = null;

  return ({ id, messages, hiddenCount, newest }: ConversationReading): boolean => {
    const mailCount = messages.length + hiddenCount;
    if (newest.status === 'known') {
      known = { id, mailCount };
      sinceMs = null;
      return false;
    }
    if (known?.id !== id || mailCount > known.mailCount || !passing.includes(newest.why)) known = null;
    sinceMs ??= now();
    return known !== null && now() - sinceMs < patienceMs;
  };
}
