import { beforeClaim } from '../domain/last-message-lock.ts';
import type { LastMessageLock } from '../domain/marks.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { findConversation, type FoundConversation } from './find-conversation.ts';
import type { JudgedLock, Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { reassessAround } from './reassess.ts';
import { refresh } from './refresh.ts';
import { loadRules } from './rules.ts';
import { deleteLock, locksIn, putLock } from './store/locks.ts';
import type { Change } from './store/schema.ts';
import { change } from './store/transaction.ts';

/** A change of a lock and what it answers; `changed` are the conversations whose views show it. */
export interface Outcome<Answer> {
  answer: Answer;
  changed: string[];
}

/** One change of locks: written to the disk before it is answered, because "exactly one" must survive a power cut. */
export async function changeLock<Answer>(
  parts: Parts,
  ref: ConversationRef,
  work: (to: Change, found: FoundConversation, rules: Rules) => Promise<Outcome<Answer>>,
  unknown: Answer,
): Promise<Answer> {
  const rules = await loadRules(parts);
  const { answer, changed } = await change(
    parts.open,
    async (to) => {
      const found = await findConversation(to, ref, rules);
      return found === null ? { answer: unknown, changed: [] } : work(to, found, rules);
    },
    'strict',
  );
  await refresh(parts, ref.account, changed);
  return answer;
}

/**
 * The closed lock this claim holds; the latest of several. Null is the rep's own word: it settles what is shown as interrupted
 * or inserted, in whatever conversation it was claimed, and never a claim that another tab is working on right now.
 */
export async function heldLock(
  { record, judge }: FoundConversation,
  claimId: string | null,
): Promise<JudgedLock | null> {
  const held = (await judge.locksAround(record)).filter(({ lock, state }) => {
    if (state.status === 'open') return false;
    return claimId === null ? state.status !== 'claimed' : lock.claimId === claimId;
  });
  return held.sort((a, b) => b.lock.claimedAtMs - a.lock.claimedAtMs)[0] ?? null;
}

/** All locks of the claim that set this one: a lock for each person it was claimed for. */
export async function locksOfClaim(
  to: Change,
  { account, conversationId, claimId }: LastMessageLock,
): Promise<LastMessageLock[]> {
  return (await locksIn(to, account, conversationId)).filter((lock) => lock.claimId === claimId);
}

/** Puts the lock back to what it was before the claim. */
export async function takeBack(to: Change, lock: LastMessageLock): Promise<void> {
  const before = beforeClaim(lock);
  return before === null ? deleteLock(to, lock.account, lock.contact) : putLock(to, before);
}

/** Judges anew all that may rest on these locks: they may have been claimed in another conversation. */
export async function reassessContacts(
  to: Change,
  { account, record }: FoundConversation,
  locks: readonly LastMessageLock[],
  rules: Rules,
): Promise<string[]> {
  const contacts = [...record.contacts, ...locks.map(({ contact }) => contact)];
  const { around } = await reassessAround(to, account, contacts, [record], rules);
  return around;
}
