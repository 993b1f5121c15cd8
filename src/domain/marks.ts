import { latestByClock, type Moment } from './time.ts';

/** Something the rep told us. Stored for an account and a contact; some also name the conversation. */
export interface Mark {
  /** Random id, made by the background. */
  id: string;
  account: string;
  /** Lower-cased address of the contact. */
  contact: string;
  /** The conversation it was said in; null when it holds for the contact everywhere. */
  conversationId: string | null;
  /** Epoch ms when the rep said it. */
  madeAtMs: number;
  /**
   * Latest time (epoch ms, by the pages) of the messages of all conversations with the contact when the rep said it. Where those
   * times are not exact, it tells what the rep knew of better than the clock does; absent where nothing was known.
   */
  knownUntilMs?: number;
  what: MarkKind;
}

export type MarkKind =
  /** The rep met the contact: meeting evidence for "engaged". */
  | { type: 'met' }
  /** A meeting the rep entered: it begins at `atMs` (epoch ms), in place of the one at `insteadOfMs` where it was moved. */
  | { type: 'meeting'; atMs: number; insteadOfMs: number | null }
  /** The rep met the contact at the meeting of `atMs` (epoch ms). */
  | { type: 'meeting-held'; atMs: number }
  /** The contact did not come to the meeting of `atMs` (epoch ms). */
  | { type: 'meeting-missed'; atMs: number }
  /** The contact answered by phone or chat at `madeAtMs`: the silence starts anew. */
  | { type: 'answered-elsewhere' }
  /**
   * Paused until `untilMs` (epoch ms), by snooze or because the contact announced a date; `why` where the rep chose to sleep on a
   * sharp draft.
   */
  | { type: 'paused'; untilMs: number; why?: 'sharp-draft' }
  /** Never a prospect: excluded from everything. */
  | { type: 'not-a-prospect' }
  /** The rep closed it themselves; the door stays open. `why` they think it ended, absent while they have not said. */
  | { type: 'let-go'; why?: CloseReason }
  /** How the matter ended, by their answer to the last message. */
  | { type: 'resolved'; how: Resolution }
  /** The contact objected to being written to: no last message, ever. */
  | { type: 'objected' };

/** What came of a last message (last-message.md 5). */
export const resolutions = ['yes', 'not-now', 'no'] as const;
export type Resolution = (typeof resolutions)[number];

/** Why a matter ended, by the rep's word. */
export const closeReasons = ['no-budget', 'no-need', 'timing', 'competitor', 'silence', 'other'] as const;
export type CloseReason = (typeof closeReasons)[number];

export type MarkType = MarkKind['type'];

/**
 * Whether a mark was made after a message. A time that is not exact is compared with the clock only where its error cannot
 * matter: else what the rep knew of when they made the mark came before it, and everything else after it.
 */
export function wasMadeAfter(
  { madeAtMs, knownUntilMs }: Pick<Mark, 'madeAtMs' | 'knownUntilMs'>,
  message: Moment,
): boolean {
  if (message.errorMs === undefined || knownUntilMs === undefined) return madeAtMs > message.atMs;
  return message.atMs <= knownUntilMs || madeAtMs > latestByClock(message);
}

/**
 * The lock of "exactly one last message": one for each account and contact. Whether it still holds is derived from
 * facts (a later message of the contact opens it), see `domain/last-message-lock.ts`.
 */
export interface LastMessageLock {
  account: string;
  contact: string;
  /** Conversation in which the text was or will be inserted. */
  conversationId: string;
  /** Random token of the claim: only its owner may confirm or release it. */
  claimId: string;
  textKind: string;
  /** Epoch ms of the claim. */
  claimedAtMs: number;
  /** Epoch ms when the inserted text was read back; null between claim and proof. */
  insertedAtMs: number | null;
  /** Set once the rep has said that the text still stands in a draft. */
  isKept?: true;
  /** The message that shut the lock, once its words were looked at: whether most of the text was gone, and what the rep says of it. */
  sentAs?: { messageId: string; isRewritten: boolean; isConfirmed?: true };
  /**
   * Latest time (epoch ms, whoever wrote) of all messages that were known at the claim in all conversations with the contact.
   * Messages carry the time of the mail server: what came after the claim is told by that clock, not by the machine's.
   */
  knownUntilMs: number;
  /** Claims that were made before and have been opened again by the contact's answer, oldest first. */
  history: {
    claimedAtMs: number;
    insertedAtMs: number | null;
    knownUntilMs: number;
    conversationId: string;
    textKind: string;
  }[];
}

/** The locks of one claim as they were before the rep opened them: one for each person it was for. */
export interface OpenedLocks {
  opened: LastMessageLock[];
}
