import { deriveStanding } from './derive-standing.ts';
import { groupBy } from './group-by.ts';
import { createJudge, maxOthers, renewRecord, saidAtHand, type AtHand, type Judge, type Rules } from './judge.ts';
import { isSame } from './same.ts';
import { getAccount, putAccount } from './store/accounts.ts';
import { byLiveliness, countConversationsWith, getConversation, putConversation } from './store/conversations.ts';
import { locksOfAll } from './store/locks.ts';
import { marksOfAll } from './store/marks.ts';
import type { AccountRecord, Change, ConversationRecord, StandingRecord } from './store/schema.ts';
import { getStanding, putStanding, removeStanding, removeUncounted } from './store/standings.ts';

/**
 * Judges conversations and writes the standings that differ, and the account's counts. Facts, marks and locks of the
 * same change must have been written before. Answers the ids whose standing now reads differently.
 */
async function reassess(
  to: Change,
  account: AccountRecord,
  records: readonly ConversationRecord[],
  rules: Rules,
  { tryToJudge }: Judge,
): Promise<string[]> {
  // All is asked for before anything is waited for: the database answers many questions at once far sooner than one by one.
  const [befores, judgements] = await Promise.all([
    Promise.all(records.map(async ({ account: address, id }) => getStanding(to, address, id))),
    Promise.all(records.map(tryToJudge)),
  ]);
  const counted = structuredClone(account);
  // All there is: nothing remains to be judged by these rules.
  if (records.length === account.conversationCount) counted.judged ??= { rules: rules.fingerprint, upTo: null };
  const changed: string[] = [];
  const writes: Promise<void>[] = [];
  for (const [index, record] of records.entries()) {
    const before = befores[index];
    const after = deriveStanding(counted, record, judgements[index] ?? null, before, rules.nowMs);
    if (before !== undefined && isSame(before, after)) continue;
    writes.push(putStanding(to, counted, before, after));
    if (!looksSame(before, after)) changed.push(record.id);
  }
  if (!isSame(account, counted)) writes.push(putAccount(to, counted));
  await Promise.all(writes);
  return changed;
}

/**
 * Judges all conversations that may rest on what changed with these contacts, and those of `always`. Answers the ids of
 * all of them, and of those whose standing now reads differently.
 */
export async function reassessAround(
  to: Change,
  account: AccountRecord,
  contacts: Iterable<string>,
  always: readonly ConversationRecord[],
  rules: Rules,
): Promise<{ around: string[]; changed: string[] }> {
  const judge = createJudge(to, account, rules, await atHandFor(to, account, always));
  const records = new Map((await judge.related(contacts)).map((record) => [record.id, record]));
  for (const record of always) records.set(record.id, record);
  const changed = await reassess(to, account, [...records.values()], rules, judge);
  return { around: [...records.keys()], changed };
}

/** So many are judged together before all that was said is read at once, and so much may that be. */
const manyTogether = 10;
const littleSaid = 300;

/**
 * What was said of anybody, where that is little: quicker than to ask for each person of a whole page of rows. Where the records are
 * all that is stored with a contact, as mostly, their conversations need not be read.
 */
async function atHandFor(
  to: Change,
  { address }: AccountRecord,
  records: readonly ConversationRecord[],
): Promise<AtHand> {
  if (records.length < manyTogether) return { conversations: new Map() };
  const byContact = groupBy(
    records.flatMap((record) => record.contacts.map((contact) => ({ contact, record }))),
    ({ contact }) => contact,
  );
  const [marks, locks, whole] = await Promise.all([
    marksOfAll(to, address, littleSaid),
    locksOfAll(to, address, littleSaid),
    Promise.all(
      [...byContact].map(async ([contact, found]) => {
        const isWhole = (await countConversationsWith(to, address, contact)) === found.length;
        const list = found.map(({ record }) => record).sort(byLiveliness);
        return isWhole ? [[contact, list.slice(0, maxOthers)] as const] : [];
      }),
    ),
  ]);
  const ifAll = <Said>(said: Said[]) => (said.length < littleSaid ? said : null);
  return { conversations: new Map(whole.flat()), ...saidAtHand(ifAll(marks), ifAll(locks)) };
}

/** Judges conversations of one account by their ids; forgets the standings of those that are no longer stored. */
export async function reassessIds(
  to: Change,
  address: string,
  ids: readonly string[],
  rules: Rules,
): Promise<string[]> {
  const account = structuredClone(await getAccount(to, address));
  const stored = await Promise.all(ids.map((id) => getConversation(to, address, id)));
  const gone = ids.filter((_, index) => stored[index] === undefined);
  if (account === undefined) {
    for (const id of ids) await removeUncounted(to, address, id);
    return [];
  }
  for (const id of gone) await removeStanding(to, account, id);
  if (gone.length > 0) await putAccount(to, account);
  const records: ConversationRecord[] = [];
  for (const found of stored) {
    if (found === undefined) continue;
    const record = renewRecord(found, account.facts, rules);
    if (!isSame(found, record)) await putConversation(to, record);
    records.push(record);
  }
  return reassess(to, account, records, rules, createJudge(to, account, rules));
}

/** Whether lists and conversation views show both alike. */
export function looksSame(before: StandingRecord | undefined, after: StandingRecord): boolean {
  return (
    before !== undefined &&
    before.standing === after.standing &&
    before.group === after.group &&
    before.isNew === after.isNew &&
    isSame(before.shown, after.shown)
  );
}
