import { companyOf } from './address.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import type { LastMessageLock } from './marks.ts';
import { isOwnMessage, roleOf } from './participants.ts';
import type { Settings } from './settings.ts';
import { earliestOf, latestOf, minuteMs } from './time.ts';

/** What a lock means now. Only `open` lets a new last message be claimed. */
export type LockState =
  | { status: 'open' }
  /** Somebody is inserting right now. */
  | { status: 'claimed'; atMs: number }
  /** Claimed at `atMs` and never proven: the rep is asked what became of it. */
  | { status: 'interrupted'; atMs: number }
  /** Stands in the draft since `atMs`. */
  | { status: 'inserted'; atMs: number }
  /** The rep sent it at `atMs`. */
  | { status: 'sent'; atMs: number };

interface LockInput {
  lock: LastMessageLock | null;
  /** All conversations of the account with the contact of the lock. */
  conversations: readonly ConversationFacts[];
  account: AccountFacts;
  settings: Settings;
  nowMs: number;
}

/** Epoch ms from which a claim made at `claimedAtMs` counts as interrupted while its insertion is not proven. */
export function interruptedFrom(claimedAtMs: number): number {
  return claimedAtMs + minuteMs;
}

/**
 * Derives what the lock means from facts and clock. It opens only when the contact's side writes after the claim. It is
 * `sent` once a message of the rep to them appears that is no older than the insertion, give or take a minute by which
 * two clocks may differ, and in no case older than the claim. Where the insertion was never proven, a message in that very
 * conversation after the claim counts: the text may have been in it.
 */
export function lockState(input: LockInput): LockState {
  const { lock, nowMs } = input;
  if (!lock || answeredAt(input, lock) !== null) return { status: 'open' };
  const { claimedAtMs, insertedAtMs } = lock;
  const sentAtMs = sentAt(input, lock);
  if (sentAtMs !== null) return { status: 'sent', atMs: sentAtMs };
  if (insertedAtMs !== null) return { status: 'inserted', atMs: insertedAtMs };
  return { status: nowMs < interruptedFrom(claimedAtMs) ? 'claimed' : 'interrupted', atMs: claimedAtMs };
}

/** When the last message was sent, whether it was answered since or not; null while there is no proof. */
export function sentAt(input: Omit<LockInput, 'lock' | 'nowMs'>, lock: LastMessageLock): number | null {
  const isProven = lock.insertedAtMs !== null;
  const fromMs = Math.max((lock.insertedAtMs ?? 0) - minuteMs, lock.claimedAtMs);
  return earliest(input, (message, conversation) => {
    if (isOwnMessage(message, input.account, input.settings) !== true || message.kind !== 'human') return false;
    if (message.at.precision === 'unknown' || latestOf(message.at) < fromMs) return false;
    return conversation.id === lock.conversationId || (isProven && isTo(message, lock.contact));
  });
}

/** When the contact's side first wrote after the claim; null while they have not. */
function answeredAt(input: LockInput, lock: LastMessageLock): number | null {
  const { account, settings } = input;
  const company = companyOf(lock.contact);
  return earliest(input, (message, conversation) => {
    const address = message.from?.address;
    if (!address || message.kind !== 'human' || isOwnMessage(message, account, settings) !== false) return false;
    if (earliestOf(message.at) <= lock.claimedAtMs) return false;
    if (address === lock.contact) return true;
    const isColleague = company !== null && companyOf(address) === company;
    return (
      (isColleague || conversation.id === lock.conversationId) && roleOf(address, account, settings) === 'external'
    );
  });
}

function earliest(
  { conversations }: Pick<LockInput, 'conversations'>,
  counts: (message: MessageFact, conversation: ConversationFacts) => boolean,
): number | null {
  let found = Number.POSITIVE_INFINITY;
  for (const conversation of conversations) {
    for (const message of conversation.messages) {
      if (message.at.precision !== 'unknown' && message.at.atMs < found && counts(message, conversation)) {
        found = message.at.atMs;
      }
    }
  }
  return Number.isFinite(found) ? found : null;
}

/** Unknown recipients may have been the contact: counting a message too much only keeps the lock shut. */
function isTo({ to }: MessageFact, contact: string): boolean {
  return to === null || to.some(({ address }) => address === contact);
}
