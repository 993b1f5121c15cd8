import { companyOf } from './address.ts';
import type { AccountFacts, ConversationFacts, MessageFact } from './facts.ts';
import type { LastMessageLock } from './marks.ts';
import { accountIn, isOwnMessage, roleOf } from './participants.ts';
import { isSaid } from './said.ts';
import type { Settings } from './settings.ts';
import { clockErrorOf, earliestOf, hourMs, instantOf, latestOf, minuteMs, type When } from './time.ts';

/** What a lock means now. Only `open` lets a new last message be claimed. */
export type LockState =
  | { status: 'open' }
  /** Somebody is inserting right now. */
  | { status: 'claimed'; atMs: number; conversationId: string }
  /** Claimed at `atMs` and never proven: the rep is asked what became of it. */
  | { status: 'interrupted'; atMs: number; conversationId: string }
  /** Stands in the draft since `atMs`. */
  | { status: 'inserted'; atMs: number; conversationId: string; isKept?: true }
  /** The rep sent it at `atMs`; `isDoubtful` where most of the text was rewritten and the rep has not said that it was the one. */
  | { status: 'sent'; atMs: number; isDoubtful?: true };

/**
 * While nothing was sent, a message of theirs that is older than the claim by more than this was only read late and is no
 * answer. Clocks of machine and mail server differ by less; times of a page that are not exact by their own error.
 */
function maxClockGapOf(at: When): number {
  return Math.max(hourMs, clockErrorOf(at));
}

/** What a lock is compared with. */
export interface LockFacts {
  /** All conversations of the account with the contact of the lock. */
  conversations: readonly ConversationFacts[];
  account: AccountFacts;
  settings: Settings;
}

/** One claim of a lock: the present one, or one of its history. */
type Claim = Pick<LastMessageLock, 'contact' | 'conversationId' | 'claimedAtMs' | 'knownUntilMs'>;

/** Epoch ms from which a claim made at `claimedAtMs` counts as interrupted while its insertion is not proven. */
export function interruptedFrom(claimedAtMs: number): number {
  return claimedAtMs + minuteMs;
}

/**
 * Derives what the lock means from facts and clock. What came after the claim is told by the messages' own times, those of
 * the mail server: later than all that was known then. The lock is `sent` once a message of the rep appears in its
 * conversation (product.md 4), also where the insertion was never proven: the text may have been in it. It opens only when
 * the contact's side writes after the claim.
 */
export function lockState(input: LockFacts & { lock: LastMessageLock | null; nowMs: number }): LockState {
  const { lock, nowMs } = input;
  if (!lock) return { status: 'open' };
  const { claimedAtMs, insertedAtMs, conversationId, isKept, sentAs } = lock;
  if (answersTo(input, lock).length > 0) return { status: 'open' };
  const sent = sentMessage(input, lock);
  const sentAtMs = sent && instantOf(sent.at);
  if (sent && sentAtMs !== null) {
    const isDoubtful = sentAs?.messageId === sent.id && sentAs.isRewritten && !sentAs.isConfirmed;
    return { status: 'sent', atMs: sentAtMs, ...(isDoubtful && { isDoubtful }) };
  }
  if (insertedAtMs !== null)
    return { status: 'inserted', atMs: insertedAtMs, conversationId, ...(isKept && { isKept }) };
  // A claim later than now by more than that was made before the clock was put back.
  const isUnderWay = nowMs < interruptedFrom(claimedAtMs) && claimedAtMs < interruptedFrom(nowMs);
  const status = isUnderWay ? 'claimed' : 'interrupted';
  return { status, atMs: claimedAtMs, conversationId };
}

/** The lock as it was before its latest claim: absent (null), or opened by an answer of the contact. */
export function beforeClaim({ account, contact, history }: LastMessageLock): LastMessageLock | null {
  const previous = history.at(-1);
  if (previous === undefined) return null;
  // No claim has an empty id, so nobody owns the former claim.
  return { account, contact, ...previous, claimId: '', history: history.slice(0, -1) };
}

/** The latest time (epoch ms) that any message of these conversations can mean; 0 where no time is known. */
export function knownUntil(conversations: readonly ConversationFacts[]): number {
  let untilMs = 0;
  for (const { messages } of conversations) {
    for (const { at } of messages) if (at.precision !== 'unknown') untilMs = Math.max(untilMs, latestOf(at));
  }
  return untilMs;
}

/** When the last message was sent, whether it was answered since or not; null while there is no proof. */
export function sentAt(known: LockFacts, claim: Claim): number | null {
  const sent = sentMessage(known, claim);
  return sent && instantOf(sent.at);
}

/** The message that is the last one, or that the text was in: the rep's first in the conversation of the claim after it. */
export function sentMessage({ conversations, account, settings }: LockFacts, claim: Claim): MessageFact | null {
  let sent: MessageFact | null = null;
  for (const { id, messages } of conversations) {
    if (id !== claim.conversationId) continue;
    for (const message of messages) {
      const { at, kind } = message;
      if (at.precision === 'unknown' || kind !== 'human' || latestOf(at) <= claim.knownUntilMs) continue;
      if (isOwnMessage(message, account, settings) !== true) continue;
      if (sent === null || earliestOf(at) < earliestOf(sent.at)) sent = message;
    }
  }
  return sent;
}

/** A message of the contact's side that opened the lock, and where it was written. */
export interface LockAnswer {
  message: MessageFact;
  conversationId: string;
}

/** What the contact's side has written after a claim, in no order. */
export function answersTo(known: LockFacts, claim: Claim): LockAnswer[] {
  const { conversations, account, settings } = known;
  const sent = sentMessage(known, claim)?.at ?? null;
  const company = companyOf(claim.contact);
  // An earlier message of theirs that is read only now, elsewhere, is no answer.
  const notBefore = (at: When): number => {
    if (sent === null) return claim.claimedAtMs - maxClockGapOf(at);
    // Where only the page's own figures are known they are compared with each other: an answer follows what was sent.
    const isExact = sent.precision === 'exact' && at.precision === 'exact';
    return isExact ? Math.min(sent.atMs, claim.claimedAtMs) : latestOf(sent);
  };
  const isAnswer = (message: MessageFact, { id }: ConversationFacts, inThere: AccountFacts): boolean => {
    const address = message.from?.address;
    if (!address || !isSaid(message) || isOwnMessage(message, account, settings) !== false) return false;
    if (earliestOf(message.at) <= Math.max(claim.knownUntilMs, notBefore(message.at))) return false;
    if (address === claim.contact) return true;
    const isColleague = company !== null && companyOf(address) === company;
    return (isColleague || id === claim.conversationId) && roleOf(address, inThere, settings) === 'external';
  };
  return conversations.flatMap((each) => {
    const inThere = accountIn(each, account, settings);
    const answers = each.messages.filter((message) => isAnswer(message, each, inThere));
    return answers.map((message) => ({ message, conversationId: each.id }));
  });
}
