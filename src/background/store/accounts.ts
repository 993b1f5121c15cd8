import type { AccountFacts } from '../../domain/facts.ts';
import type { AccountRecord, Change, Look } from './schema.ts';

/** A mailbox seen for the first time. */
export function newAccount(facts: AccountFacts): AccountRecord {
  return { address: facts.address, facts, dayOneWarnings: 0, conversationCount: 0, unjudgedCount: 0, groupCounts: {} };
}

export function getAccount(from: Look | Change, address: string): Promise<AccountRecord | undefined> {
  return from.objectStore('accounts').get(address);
}

export function listAccounts(from: Look | Change): Promise<AccountRecord[]> {
  return from.objectStore('accounts').getAll();
}

export async function putAccount(to: Change, record: AccountRecord): Promise<void> {
  await to.objectStore('accounts').put(record);
}
