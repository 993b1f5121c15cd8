import { interruptedFrom, knownUntil, type LockState } from '../domain/last-message-lock.ts';
import type { LastMessageLock } from '../domain/marks.ts';
import type { ClaimResult, ConversationRef } from '../messaging/contract.ts';
import { composeWhole } from './compose-text.ts';
import { loadTexts } from './edited-texts.ts';
import { findConversation, type FoundConversation } from './find-conversation.ts';
import { addresseesOf, type JudgedLock, type Rules } from './judge.ts';
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

/**
 * Claims the one last message to the people of a conversation: each of them has a lock of their own, so that none gets a second
 * one elsewhere. Of several callers exactly one is granted.
 *
 * @throws {UserError} the text has a gap that cannot be filled here
 */
export async function claimLastMessage(parts: Parts, request: ClaimRequest): Promise<ClaimResult> {
  const { account, conversationId, claimId, textKind } = request;
  const refused = (why: 'taken' | 'sent' | 'not-offered', atMs: number | null): Outcome<ClaimResult> => ({
    answer: { status: 'refused', why, atMs },
    changed: [],
  });
  const texts = await loadTexts(parts);
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<ClaimResult>> => {
    const { record, judge } = found;
    const { assessment, input } = await judge.judge(record);
    const grant = (): ClaimResult => ({
      status: 'granted',
      composed: composeWhole(parts, texts, input, request),
    });
    const deciding = await judge.decidingLock(record);
    if (deciding !== null && deciding.state.status !== 'open') {
      const { lock, state } = deciding;
      const isOwn = lock.claimId === claimId && lock.conversationId === conversationId && isUnproven(state);
      if (isOwn) return { answer: grant(), changed: [] };
      return refused(state.status === 'sent' ? 'sent' : 'taken', deciding.state.atMs);
    }
    if (assessment.lastMessage.status !== 'offered') return refused('not-offered', null);

    // Composed before anything is written: a text that cannot be made claims nothing.
    const answer = grant();
    const knownUntilMs = knownUntil([input.conversation, ...input.others]);
    for (const contact of addresseesOf(record)) {
      const earlier = await getLock(to, account, contact);
      await putLock(to, {
        account,
        contact,
        conversationId,
        claimId,
        textKind,
        claimedAtMs: rules.nowMs,
        insertedAtMs: null,
        knownUntilMs,
        history: earlier === undefined ? [] : [...earlier.history, historyOf(earlier)],
      });
    }
    return { answer, changed: await reassessContacts(to, found, [], rules) };
  };
  return changeLock(parts, request, work, { status: 'refused', why: 'not-offered', atMs: null });
}

/** The inserted text was read back, or the rep says that it stands in their draft (`claimId` null). */
export function confirmInserted(parts: Parts, request: ConversationRef & { claimId: string | null }): Promise<null> {
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<null>> => {
    const held = await heldLock(found, request.claimId);
    if (held === null || held.lock.insertedAtMs !== null) return { answer: null, changed: [] };
    // Told late, it may have been sent meanwhile: the insertion itself belongs to the claim.
    const insertedAtMs = Math.min(rules.nowMs, interruptedFrom(held.lock.claimedAtMs));
    const locks = await locksOfClaim(to, held.lock);
    for (const lock of locks) await putLock(to, { ...lock, insertedAtMs });
    return { answer: null, changed: await reassessContacts(to, found, locks, rules) };
  };
  return changeLock(parts, request, work, null);
}

/** Opens the lock again unless the message was sent. Nothing to open is no refusal: the answer may have been lost. */
export function releaseLastMessage(
  parts: Parts,
  request: ConversationRef & { claimId: string | null },
): Promise<{ released: boolean }> {
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<{ released: boolean }>> => {
    const held = await heldLock(found, request.claimId);
    if (held === null) {
      const deciding = await found.judge.decidingLock(found.record);
      return { answer: { released: deciding === null || deciding.state.status === 'open' }, changed: [] };
    }
    if (held.state.status === 'sent') return { answer: { released: false }, changed: [] };
    const locks = await locksOfClaim(to, held.lock);
    for (const lock of locks) await takeBack(to, lock);
    return { answer: { released: true }, changed: await reassessContacts(to, found, locks, rules) };
  };
  return changeLock(parts, request, work, { released: true });
}

/**
 * The closed lock this claim holds; the latest of several. Null is the rep's own word: it settles what is shown as interrupted
 * or inserted, in whatever conversation it was claimed, and never a claim that another tab is working on right now.
 */
async function heldLock({ record, judge }: FoundConversation, claimId: string | null): Promise<JudgedLock | null> {
  const held = (await judge.locksAround(record)).filter(({ lock, state }) => {
    if (state.status === 'open') return false;
    return claimId === null ? state.status !== 'claimed' : lock.claimId === claimId;
  });
  return held.sort((a, b) => b.lock.claimedAtMs - a.lock.claimedAtMs)[0] ?? null;
}

/** All locks of the claim that set this one: a lock for each person it was claimed for. */
async function locksOfClaim(
  to: Change,
  { account, conversationId, claimId }: LastMessageLock,
): Promise<LastMessageLock[]> {
  return (await locksIn(to, account, conversationId)).filter((lock) => lock.claimId === claimId);
}

/** Puts the lock back to what it was before the claim: absent, or opened by an answer of the contact. */
async function takeBack(to: Change, lock: LastMessageLock): Promise<void> {
  const previous = lock.history.at(-1);
  if (previous === undefined) return deleteLock(to, lock.account, lock.contact);
  // No claim has an empty id, so nobody owns the former claim.
  return putLock(to, { ...lock, ...previous, claimId: '', history: lock.history.slice(0, -1) });
}

/** Judges anew all that may rest on these locks: they may have been claimed in another conversation. */
async function reassessContacts(
  to: Change,
  { account, record }: FoundConversation,
  locks: readonly LastMessageLock[],
  rules: Rules,
): Promise<string[]> {
  const contacts = [...record.contacts, ...locks.map(({ contact }) => contact)];
  const { around } = await reassessAround(to, account, contacts, [record], rules);
  return around;
}

function isUnproven({ status }: LockState): boolean {
  return status === 'claimed' || status === 'interrupted';
}

function historyOf({ claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind }: LastMessageLock) {
  return { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind };
}
