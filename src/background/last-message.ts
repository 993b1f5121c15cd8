import { interruptedFrom, knownUntil, type LockState } from '../domain/last-message-lock.ts';
import type { LastMessageLock } from '../domain/marks.ts';
import type { ClaimResult, ConversationRef } from '../messaging/contract.ts';
import { changeLock, heldLock, locksOfClaim, reassessContacts, takeBack, type Outcome } from './change-lock.ts';
import { composeWhole } from './compose-text.ts';
import { loadTexts } from './edited-texts.ts';
import type { FoundConversation } from './find-conversation.ts';
import { addresseesOf, type Rules } from './judge.ts';
import { storeKeptSoon } from './kept-in-memory.ts';
import type { Parts } from './parts.ts';
import { getLock, putLock } from './store/locks.ts';
import type { Change } from './store/schema.ts';
import { idsAround } from './unsure.ts';
import { keptOf, loadCut, loadUnstored, type KeptMailbox } from './unstored.ts';
import type { ClaimRequest } from './validate-request.ts';

/**
 * Claims the one last message to the people of a conversation: each of them has a lock of their own, so that none gets a second
 * one elsewhere. Of several callers exactly one is granted, and none while something is known of these people that could not be stored.
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
  await storeKeptSoon(parts);
  const unstored = await loadUnstored(parts);
  const kept = unstored && keptOf(unstored, account);
  const isCut = (await loadCut(parts)).has(account);
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<ClaimResult>> => {
    if (isCut || (kept && (await isTouchedBy(to, kept, conversationId, rules)))) return refused('not-offered', null);
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

/** Whether something that could not be stored may be about the people of a conversation. */
async function isTouchedBy(
  from: Change,
  { account, conversations }: KeptMailbox,
  conversationId: string,
  { settings }: Rules,
): Promise<boolean> {
  return (await idsAround(from, account, conversations, settings)).includes(conversationId);
}

function isUnproven({ status }: LockState): boolean {
  return status === 'claimed' || status === 'interrupted';
}

function historyOf({ claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind }: LastMessageLock) {
  return { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind };
}
