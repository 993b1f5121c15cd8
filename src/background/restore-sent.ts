import * as v from 'valibot';
import { namesPerson } from '../domain/forget-person.ts';
import { beforeClaim, sentMessage } from '../domain/last-message-lock.ts';
import type { LastMessageLock, OpenedLocks } from '../domain/marks.ts';
import { changeLock, reassessContacts, type Outcome } from './change-lock.ts';
import { recordSchemas } from './data/file-records.ts';
import type { FoundConversation } from './find-conversation.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { isSame } from './same.ts';
import { getLock, putLock } from './store/locks.ts';
import type { Change } from './store/schema.ts';

/** More than one claim is ever for: a last message to more people is a mailing. */
const mostLocks = 100;

/** What a call may hand back at `nowMs` (epoch ms): locks as a file may hold them, of one claim that was in doubt. */
export function openedLocks(nowMs: number) {
  const { locks } = recordSchemas(nowMs);
  const wasInDoubt = ({ sentAs }: LastMessageLock) => sentAs?.isRewritten === true && !sentAs.isConfirmed;
  const isOneClaim = (all: LastMessageLock[]) =>
    new Set(all.map((lock) => JSON.stringify([lock.account, lock.conversationId, lock.claimId]))).size === 1;
  return v.strictObject({
    opened: v.pipe(v.array(v.pipe(locks, v.check(wasInDoubt))), v.maxLength(mostLocks), v.check(isOneClaim)),
  });
}

/**
 * Puts back the locks that the rep's "it was another mail" has opened, as they were: the undo of it, which can only shut. A lock stays
 * as it is where anything else has become of it since, and who is no longer named in the conversation stays forgotten. What the
 * contact has answered meanwhile opens the lock again, as it would have done without all this.
 */
export function restoreSent(parts: Parts, { opened }: OpenedLocks): Promise<{ restored: boolean }> {
  const [first] = opened;
  const refused = { restored: false };
  if (first === undefined) return Promise.resolve(refused);
  const work = async (to: Change, found: FoundConversation, rules: Rules): Promise<Outcome<{ restored: boolean }>> => {
    const shut = (await found.judge.locksAround(found.record)).filter(({ state }) => state.status !== 'open');
    const isShut = ({ contact }: LastMessageLock) => shut.some(({ lock }) => lock.contact === contact);
    const standing: LastMessageLock[] = [];
    for (const lock of opened) if (await standsAgain(to, lock, isShut(lock), found, rules)) standing.push(lock);
    if (standing.length === 0) return { answer: refused, changed: [] };
    return { answer: { restored: true }, changed: await reassessContacts(to, found, standing, rules) };
  };
  return changeLock(parts, first, work, refused);
}

/** Puts one lock back where that can be. Answers whether its claim stands now: it may have been put back before, or imported. */
async function standsAgain(
  to: Change,
  lock: LastMessageLock,
  isShut: boolean,
  { account, record }: FoundConversation,
  { settings }: Rules,
): Promise<boolean> {
  const stored = (await getLock(to, lock.account, lock.contact)) ?? null;
  if (stored?.claimedAtMs === lock.claimedAtMs) return true;
  // What is shut is never replaced, whoever asks.
  if (isShut || !isSame(stored, beforeClaim(lock))) return false;
  const known = { conversations: [record.facts], account: account.facts, settings };
  if (sentMessage(known, lock) === null || !namesPerson(record.facts, lock.contact)) return false;
  await putLock(to, lock);
  return true;
}
