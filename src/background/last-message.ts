import type { LockState } from '../domain/last-message-lock.ts';
import type { LastMessageLock } from '../domain/marks.ts';
import type { ClaimResult, ConversationRef } from '../messaging/contract.ts';
import { compose } from './compose-last-message.ts';
import { findConversation, type FoundConversation } from './find-conversation.ts';
import type { JudgedLock, Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { reassessAround } from './reassess.ts';
import { refresh } from './refresh.ts';
import { loadRules } from './rules.ts';
import { deleteLock, getLock, locksIn, putLock } from './store/locks.ts';
import type { Change } from './store/schema.ts';
import { change } from './store/transaction.ts';
import type { ClaimRequest } from './validate-request.ts';

/** A change of a lock and what it answers; `changed` are the conversations whose views show it. */
interface Outcome<Answer> {
  answer: Answer;
  changed: string[];
}

/** One change of locks: written to the disk before it is answered, because "exactly one" must survive a power cut. */
async function changeLock<Answer>(
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

/** Claims the one last message to the contact of a conversation. Of several callers exactly one is granted. */
export function claimLastMessage(parts: Parts, request: ClaimRequest): Promise<ClaimResult> {
  const { account, conversationId, claimId, textKind, variant } = request;
  const refused = (why: 'taken' | 'sent' | 'not-offered', atMs: number | null): Outcome<ClaimResult> => ({
    answer: { status: 'refused', why, atMs },
    changed: [],
  });
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<ClaimResult>> => {
    const { record, judge } = found;
    const grant = (): ClaimResult => ({ status: 'granted', composed: compose(found, textKind, variant, rules) });
    const deciding = await judge.decidingLock(record);
    if (deciding !== null && deciding.state.status !== 'open') {
      const { lock, state } = deciding;
      const isOwn = lock.claimId === claimId && lock.conversationId === conversationId && isUnproven(state);
      if (isOwn) return { answer: grant(), changed: [] };
      return refused(state.status === 'sent' ? 'sent' : 'taken', deciding.state.atMs);
    }
    const { assessment } = await judge.judge(record);
    const contact = record.contacts[0];
    if (contact === undefined || assessment.lastMessage.status !== 'offered') return refused('not-offered', null);

    // Composed before anything is written: a text that cannot be made claims nothing.
    const answer = grant();
    const earlier = await getLock(to, account, contact);
    await putLock(to, {
      account,
      contact,
      conversationId,
      claimId,
      textKind,
      claimedAtMs: rules.nowMs,
      insertedAtMs: null,
      history: earlier === undefined ? [] : [...earlier.history, historyOf(earlier)],
    });
    return { answer, changed: await reassessContacts(to, found, rules) };
  };
  return changeLock(parts, request, work, { status: 'refused', why: 'not-offered', atMs: null });
}

/** The inserted text was read back, or the rep says that it stands in their draft (`claimId` null). */
export function confirmInserted(parts: Parts, request: ConversationRef & { claimId: string | null }): Promise<null> {
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<null>> => {
    const held = await heldLock(to, found, request.claimId);
    if (held === null || held.lock.insertedAtMs !== null) return { answer: null, changed: [] };
    await putLock(to, { ...held.lock, insertedAtMs: rules.nowMs });
    return { answer: null, changed: await reassessContacts(to, found, rules) };
  };
  return changeLock(parts, request, work, null);
}

/** Opens the lock again unless the message was sent. Nothing to open is no refusal: the answer may have been lost. */
export function releaseLastMessage(
  parts: Parts,
  request: ConversationRef & { claimId: string | null },
): Promise<{ released: boolean }> {
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<{ released: boolean }>> => {
    const held = await heldLock(to, found, request.claimId);
    if (held === null) {
      const someoneElses = await heldLock(to, found, null);
      return { answer: { released: someoneElses === null }, changed: [] };
    }
    if (held.state.status === 'sent') return { answer: { released: false }, changed: [] };
    await takeBack(to, held.lock);
    return { answer: { released: true }, changed: await reassessContacts(to, found, rules) };
  };
  return changeLock(parts, request, work, { released: true });
}

/**
 * The closed lock that was claimed in this conversation, by this claim if one is given; the latest of several. It is
 * found by conversation, not by contact: since the claim, somebody else may have become the primary contact.
 */
async function heldLock(
  to: Change,
  { record, judge }: FoundConversation,
  claimId: string | null,
): Promise<JudgedLock | null> {
  const locks = await locksIn(to, record.account, record.id);
  const judged = await Promise.all(locks.map(judge.judgeLock));
  const held = judged.filter(
    ({ lock, state }) => state.status !== 'open' && (claimId ?? lock.claimId) === lock.claimId,
  );
  return held.sort((a, b) => b.lock.claimedAtMs - a.lock.claimedAtMs)[0] ?? null;
}

/** Puts the lock back to what it was before the claim: absent, or opened by an answer of the contact. */
async function takeBack(to: Change, lock: LastMessageLock): Promise<void> {
  const previous = lock.history.at(-1);
  if (previous === undefined) return deleteLock(to, lock.account, lock.contact);
  // No claim has an empty id, so nobody owns the former claim.
  return putLock(to, { ...lock, ...previous, claimId: '', history: lock.history.slice(0, -1) });
}

async function reassessContacts(to: Change, { account, record }: FoundConversation, rules: Rules): Promise<string[]> {
  const { around } = await reassessAround(to, account, record.contacts, [record], rules);
  return around;
}

function isUnproven({ status }: LockState): boolean {
  return status === 'claimed' || status === 'interrupted';
}

function historyOf({ claimedAtMs, insertedAtMs, conversationId, textKind }: LastMessageLock) {
  return { claimedAtMs, insertedAtMs, conversationId, textKind };
}
