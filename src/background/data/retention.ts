import type { ConversationFacts } from '../../domain/facts.ts';
import { lastSignsOf, monthsBefore, type LastSigns } from '../../domain/retention.ts';
import { dayMs } from '../../domain/time.ts';
import type { Parts } from '../parts.ts';
import { refresh } from '../refresh.ts';
import { loadRules } from '../rules.ts';
import { getAccount, listAccounts, putAccount } from '../store/accounts.ts';
import { conversationsSince, conversationsWith, getConversation } from '../store/conversations.ts';
import { deleteLock, getLock, locksOfAll } from '../store/locks.ts';
import { deleteMark, marksOf, marksOfAll } from '../store/marks.ts';
import type { Change, ConversationRecord } from '../store/schema.ts';
import type { Mark } from '../../domain/marks.ts';
import { change, look } from '../store/transaction.ts';
import { allConversations } from './all-conversations.ts';
import { dropStaleImports } from './stage-import.ts';
import { removeConversation } from './remove-conversation.ts';

/** Under this key of `storage.local` stands when the duty was done last, epoch ms. */
const checkedKey = 'retention';
const everyMs = dayMs;
/**
 * After a longer pause the clock may have leapt: then a day goes by before anything is deleted of a mailbox in which nobody has
 * written lately, by the mail server's clock.
 */
const longestPauseMs = 3 * dayMs;
const latelyMs = 14 * dayMs;
/** Removed in one transaction: nobody waits long for it. */
const removedAtOnce = 50;

/**
 * Once a day deletes conversations whose contacts have not written for as long as the settings say. What counts for somebody who never
 * wrote is the last message to them. Something the rep said of a contact, or a last message claimed, within that time keeps their
 * conversations; an objection is kept for good, so that nobody who objected is written to again.
 */
export async function deleteOutdated(parts: Parts): Promise<void> {
  const nowMs = parts.now();
  const checked = await parts.local.load(checkedKey);
  const sinceMs = typeof checked === 'number' ? nowMs - checked : Number.POSITIVE_INFINITY;
  if (sinceMs >= 0 && sinceMs < everyMs) return;
  await parts.local.save(checkedKey, nowMs);
  // A clock that leapt a year ahead would delete everything: the rep gets a day to set it right.
  if (sinceMs < 0) return;
  const mayHaveLeapt = sinceMs > longestPauseMs;
  await dropStaleImports(parts);
  const { retentionMonths } = await parts.loadSettings();
  const beforeMs = monthsBefore(nowMs, retentionMonths);
  for (const { address } of await look(parts.open, listAccounts))
    if (!mayHaveLeapt || (await isLively(parts, address, nowMs - latelyMs))) await deleteOf(parts, address, beforeMs);
}

async function isLively(parts: Parts, address: string, sinceMs: number): Promise<boolean> {
  return (await look(parts.open, (from) => conversationsSince(from, address, sinceMs, 1))).length > 0;
}

async function deleteOf(parts: Parts, address: string, beforeMs: number): Promise<void> {
  const outdated = await outdatedOnes(parts, address, beforeMs);
  for (let at = 0; at < outdated.length; at += removedAtOnce) {
    const some = outdated.slice(at, at + removedAtOnce);
    await change(parts.open, (to) => remove(to, address, some, beforeMs));
    await refresh(
      parts,
      address,
      some.map(({ id }) => id),
    );
  }
}

type Candidate = Pick<ConversationRecord, 'id' | 'contacts' | 'lastActivityMs'>;

/**
 * Conversations all of whose contacts are outdated. All of the mailbox is read: what the contact wrote last counts, and the index
 * knows only who wrote last. The contacts of one that is not understood are kept.
 */
async function outdatedOnes(parts: Parts, address: string, beforeMs: number): Promise<Candidate[]> {
  const life = new Map<string, { theirsMs: number | null; anyMs: number }>();
  const candidates: Candidate[] = [];
  const unclear = new Set<string>();
  const { noteUnjudged } = await loadRules(parts);
  for await (const found of allConversations(parts, address)) {
    for (const { id, contacts, lastActivityMs, facts } of found) {
      const signs = signsOf(facts);
      if (signs === null) {
        noteUnjudged(facts.webmail);
        for (const contact of contacts) unclear.add(contact);
        continue;
      }
      for (const contact of contacts.length > 0 ? contacts : [nobodyIn(id)]) {
        const { theirsMs, anyMs } = life.get(contact) ?? { theirsMs: null, anyMs: 0 };
        const latestMs = signs.theirsMs === null ? theirsMs : Math.max(theirsMs ?? 0, signs.theirsMs);
        life.set(contact, { theirsMs: latestMs, anyMs: Math.max(anyMs, signs.anyMs) });
      }
      if ((signs.theirsMs ?? 0) < beforeMs) candidates.push({ id, contacts, lastActivityMs });
    }
  }
  const kept = await keptBySaying(parts, address, beforeMs);
  const isOutdated = (contact: string) => {
    const { theirsMs = null, anyMs = 0 } = life.get(contact) ?? {};
    return !kept.has(contact) && !unclear.has(contact) && (theirsMs ?? anyMs) < beforeMs;
  };
  return candidates.filter(({ id, contacts }) => (contacts.length > 0 ? contacts : [nobodyIn(id)]).every(isOutdated));
}

/** Null for facts that no rule expected: they must not keep all others from being forgotten. */
function signsOf(facts: ConversationFacts): LastSigns | null {
  try {
    return lastSignsOf(facts);
  } catch {
    return null;
  }
}

/** A conversation with nobody lives by itself. */
const nobodyIn = (id: string) => `\0${id}`;

/** Contacts of whom the rep said something, or for whom they claimed a last message, since then. */
async function keptBySaying(parts: Parts, address: string, sinceMs: number): Promise<Set<string>> {
  const { marks, locks } = await look(parts.open, async (from) => ({
    marks: await marksOfAll(from, address),
    locks: await locksOfAll(from, address),
  }));
  const said = marks.filter(({ madeAtMs }) => madeAtMs >= sinceMs);
  const claimed = locks.filter(({ claimedAtMs }) => claimedAtMs >= sinceMs);
  return new Set([...said, ...claimed].map(({ contact }) => contact));
}

async function isKept(to: Change, { account, contacts }: ConversationRecord, sinceMs: number): Promise<boolean> {
  for (const contact of contacts) {
    const lock = await getLock(to, account, contact);
    const marks = await marksOf(to, account, contact);
    if ((lock?.claimedAtMs ?? 0) >= sinceMs || marks.some(({ madeAtMs }) => madeAtMs >= sinceMs)) return true;
  }
  return false;
}

const isObjection = ({ what }: Mark) => what.type === 'objected';

async function remove(to: Change, address: string, outdated: readonly Candidate[], beforeMs: number): Promise<void> {
  const stored = await getAccount(to, address);
  if (stored === undefined) return;
  const account = structuredClone(stored);
  const contacts = new Set<string>();
  for (const { id, lastActivityMs } of outdated) {
    const record = await getConversation(to, address, id);
    // Somebody may have written since they were looked for, or the rep said something: then tomorrow tells.
    if (record?.lastActivityMs !== lastActivityMs || (await isKept(to, record, beforeMs))) continue;
    for (const contact of record.contacts) contacts.add(contact);
    await removeConversation(to, account, record, isObjection);
  }
  for (const contact of contacts) {
    if ((await conversationsWith(to, address, contact, 1)).length > 0) continue;
    for (const mark of await marksOf(to, address, contact))
      if (!isObjection(mark)) await deleteMark(to, address, mark.id);
    await deleteLock(to, address, contact);
  }
  await putAccount(to, account);
}
