import { deriveStanding } from './derive-standing.ts';
import { createJudge, recordOf, type Judge, type Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { isSame } from './same.ts';
import { getAccount, putAccount } from './store/accounts.ts';
import { getConversation, putConversation } from './store/conversations.ts';
import type { AccountRecord, Change, ConversationRecord, StandingRecord } from './store/schema.ts';
import { deleteStanding, dueStandings, getStanding, outdatedStandings, putStanding } from './store/standings.ts';
import { change } from './store/transaction.ts';

/** Conversations judged in one transaction, so that a tab asking meanwhile waits only shortly. */
const sliceSize = 50;

/**
 * Judges conversations and writes the standings that differ, and the account's counts. Facts, marks and locks of the
 * same change must have been written before. Answers the ids whose standing now reads differently.
 */
async function reassess(
  to: Change,
  account: AccountRecord,
  records: readonly ConversationRecord[],
  rules: Rules,
  { judge }: Judge,
): Promise<string[]> {
  const judged = await Promise.all(
    records.map(async (record) => ({
      record,
      judgement: await judge(record),
      before: await getStanding(to, record.account, record.id),
    })),
  );
  const counted = structuredClone(account);
  const changed: string[] = [];
  for (const { record, judgement, before } of judged) {
    const after = deriveStanding(counted, record, judgement, before, rules.fingerprint);
    if (before !== undefined && isSame(before, after)) continue;
    await putStanding(to, counted, before, after);
    if (!looksSame(before, after)) changed.push(record.id);
  }
  if (!isSame(account, counted)) await putAccount(to, counted);
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
  const judge = createJudge(to, account.facts, rules);
  const records = new Map((await judge.related(contacts)).map((record) => [record.id, record]));
  for (const record of always) records.set(record.id, record);
  const changed = await reassess(to, account, [...records.values()], rules, judge);
  return { around: [...records.keys()], changed };
}

/**
 * Judges one slice of the standings whose time has come or that were derived by other rules. Answers what changed, by
 * account, and whether there may be more.
 */
export async function reassessDue(parts: Parts): Promise<{ changed: Map<string, string[]>; isDone: boolean }> {
  const rules = await loadRules(parts);
  return change(parts.open, async (to) => {
    const due = await dueStandings(to, rules.nowMs, sliceSize);
    const slice = due.length > 0 ? due : await outdatedStandings(to, rules.fingerprint, sliceSize);
    const changed = new Map<string, string[]>();
    for (const address of new Set(slice.map(({ account }) => account))) {
      const standings = slice.filter(({ account }) => account === address);
      changed.set(address, await reassessStandings(to, address, standings, rules));
    }
    return { changed, isDone: slice.length < sliceSize && due.length === 0 };
  });
}

async function reassessStandings(to: Change, address: string, standings: StandingRecord[], rules: Rules) {
  const account = await getAccount(to, address);
  const records: ConversationRecord[] = [];
  for (const standing of standings) {
    const stored = await getConversation(to, address, standing.id);
    if (account === undefined || stored === undefined) {
      await deleteStanding(to, address, standing.id);
      continue;
    }
    // Exclusions may have changed with the settings, and with them the people the conversation is with.
    const record = recordOf(stored.facts, account.facts, rules.settings);
    if (!isSame(stored, record)) await putConversation(to, record);
    records.push(record);
  }
  return account === undefined ? [] : reassess(to, account, records, rules, createJudge(to, account.facts, rules));
}

/** Whether lists and conversation views show both alike. */
function looksSame(before: StandingRecord | undefined, after: StandingRecord): boolean {
  return (
    before !== undefined &&
    before.standing === after.standing &&
    before.group === after.group &&
    before.isNew === after.isNew &&
    isSame(before.shown, after.shown)
  );
}
