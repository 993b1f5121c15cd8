import { joinAccountFacts, joinConversationFacts } from '../../domain/join-facts.ts';
import { joinLocks } from '../../domain/join-locks.ts';
import { lockState } from '../../domain/last-message-lock.ts';
import type { LastMessageLock, Mark } from '../../domain/marks.ts';
import type { ImportSummary } from '../../messaging/data-api.ts';
import { unjudgedStanding } from '../derive-standing.ts';
import { maxOthers, recordOf, type Rules } from '../judge.ts';
import { onAlarm } from '../on-alarm.ts';
import type { Parts } from '../parts.ts';
import { loadRules } from '../rules.ts';
import { getAccount, newAccount, putAccount } from '../store/accounts.ts';
import { conversationsWith, getConversation, putConversation } from '../store/conversations.ts';
import { getLock, putLock } from '../store/locks.ts';
import { getMark, putMark } from '../store/marks.ts';
import type {
  AccountRecord,
  Change,
  ConversationRecord,
  FileAccount,
  FileConversation,
  FileHeader,
  StagedPart,
} from '../store/schema.ts';
import { dropStaged, getStagedPart, putStagedPart } from '../store/staging.ts';
import { putStanding } from '../store/standings.ts';
import { change, look } from '../store/transaction.ts';
import { beginning, emptyRecords } from './data-file.ts';
import { finishImport, readDone } from './finish-import.ts';
import { settingsWith } from './own-words.ts';
import { gone, stagedHeader, stagedSummary } from './stage-import.ts';

/** The rules of a file that was merged: none, so that everything is judged anew. */
const unjudged = { rules: '', upTo: null };

/**
 * Merges a checked file into what is stored, in one transaction, and judges everything anew. Settings and texts follow: that they
 * are to be taken over stands in the same transaction, so a worker that dies between goes on where it came to.
 *
 * @throws {UserError} the file is not set aside any more
 */
export async function applyImport(parts: Parts, { importId }: { importId: string }): Promise<ImportSummary> {
  const { merged, summary, header } = await look(parts.open, async (from) => ({
    merged: (await getStagedPart(from, importId, 0))?.merged,
    summary: await stagedSummary(from, importId),
    header: await stagedHeader(from, importId),
  }));
  if (summary !== null && header !== undefined && merged === undefined) {
    const rules = { ...(await loadRules(parts)), settings: await settingsWith(parts, header) };
    // Whoever dies on the way is woken soon.
    await parts.setAlarm(parts.now());
    await change(parts.open, (to) => merge(to, { importId, summary, header }, rules), 'strict');
  }
  await finishImport(parts);
  const done = await readDone(parts);
  if (done?.importId !== importId) throw gone(parts);
  // All is merged, and what fails now is no failure of the import: the next alarm does it again, and tells.
  await onAlarm(parts).catch(() => undefined);
  return done.summary;
}

async function merge(
  to: Change,
  { importId, summary, header }: { importId: string; summary: ImportSummary; header: FileHeader },
  rules: Rules,
): Promise<void> {
  // Everything may have been erased, or the same merged by a call that was sent again, while the rules were looked up.
  if ((await stagedHeader(to, importId)) === undefined) return;
  const accounts = new Map<string, AccountRecord>();
  const locks: LastMessageLock[] = [];
  for (let number = 1; ; number += 1) {
    const part: StagedPart | undefined = await getStagedPart(to, importId, number);
    if (part === undefined) break;
    const { records } = part;
    for (const each of records.accounts) accounts.set(each.facts.address, await joinedAccount(to, each));
    await mergeConversations(to, accounts, records.conversations, rules);
    await Promise.all(records.marks.map((mark) => mergeMark(to, mark)));
    locks.push(...records.locks);
  }
  for (const account of accounts.values()) await putAccount(to, account);
  // By all that is known now: an answer in the file may have opened a lock that stood here, and the other way round.
  for (const lock of locks) await mergeLock(to, accounts, lock, rules);
  await dropStaged(to, importId);
  const records = { ...emptyRecords(), header };
  await putStagedPart(to, { importId, part: 0, stagedAtMs: rules.nowMs, state: beginning, records, merged: summary });
}

/** What stands there stays: it may have been said better since. */
async function mergeMark(to: Change, mark: Mark): Promise<void> {
  if ((await getMark(to, mark.account, mark.id)) === undefined) await putMark(to, mark);
}

async function joinedAccount(to: Change, { facts, dayOneWarnings, habits, paceHint }: FileAccount) {
  const present = (await getAccount(to, facts.address)) ?? newAccount(facts);
  const taught = laterOf(present.habits, habits, (each) => each.learntAtMs);
  const hinted = laterOf(present.paceHint, paceHint, (each) => each.shownAtMs);
  const joined: AccountRecord = {
    ...present,
    facts: joinAccountFacts(present.facts, facts),
    dayOneWarnings: Math.max(present.dayOneWarnings, dayOneWarnings),
    ...(taught && { habits: taught }),
    ...(hinted && { paceHint: hinted }),
    judged: unjudged,
  };
  return joined;
}

function laterOf<Value>(a: Value | undefined, b: Value | undefined, atMs: (value: Value) => number): Value | undefined {
  if (a === undefined || b === undefined) return a ?? b;
  return atMs(a) >= atMs(b) ? a : b;
}

async function mergeConversations(
  to: Change,
  accounts: ReadonlyMap<string, AccountRecord>,
  conversations: readonly FileConversation[],
  { settings }: Rules,
): Promise<void> {
  const stored = await Promise.all(conversations.map(({ facts }) => getConversation(to, facts.account, facts.id)));
  const writes = conversations.flatMap(({ facts, notable }, index) => {
    const account = accounts.get(facts.account);
    if (account === undefined) return [];
    const present = stored[index];
    const merged = present === undefined ? facts : joinConversationFacts(present.facts, facts);
    const record = recordOf(merged, account.facts, settings);
    if (present !== undefined) return [putConversation(to, record)];
    account.conversationCount += 1;
    // What was told of a conversation before is not told again: the standing that is derived next rests on this one.
    const standing = unjudgedStanding(record, notable, null);
    return [putConversation(to, record), putStanding(to, account, undefined, standing)];
  });
  await Promise.all(writes);
}

async function mergeLock(
  to: Change,
  accounts: ReadonlyMap<string, AccountRecord>,
  lock: LastMessageLock,
  { settings, nowMs }: Rules,
): Promise<void> {
  const present = await getLock(to, lock.account, lock.contact);
  const account = accounts.get(lock.account)?.facts;
  if (present === undefined || account === undefined) return putLock(to, lock);
  const records = new Map<string, ConversationRecord>();
  for (const each of await conversationsWith(to, lock.account, lock.contact, maxOthers)) records.set(each.id, each);
  for (const { conversationId } of [present, lock]) {
    const claimedIn = await getConversation(to, lock.account, conversationId);
    if (claimedIn) records.set(conversationId, claimedIn);
  }
  const conversations = [...records.values()].map(({ facts }) => facts);
  const isShut = (each: LastMessageLock) =>
    lockState({ lock: each, conversations, account, settings, nowMs }).status !== 'open';
  return putLock(to, joinLocks(present, lock, isShut));
}
