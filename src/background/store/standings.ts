import type { ProspectGroup } from '../../messaging/contract.ts';
import { placesAfter } from './conversations.ts';
import type { AccountRecord, Change, Look, Place, StandingRecord } from './schema.ts';
import { markStale } from './search-days.ts';

export function getStanding(from: Look | Change, account: string, id: string): Promise<StandingRecord | undefined> {
  return from.objectStore('standings').get([account, id]);
}

/**
 * Writes a standing and keeps the account's counts in step. The caller writes the account record afterwards, once for
 * all standings of the same change.
 */
export async function putStanding(
  to: Change,
  account: AccountRecord,
  before: StandingRecord | undefined,
  after: StandingRecord,
): Promise<void> {
  if (before?.group !== after.group) {
    addToCount(account, before?.group ?? null, -1);
    addToCount(account, after.group, 1);
  }
  account.unjudgedCount += countUnjudged(after) - countUnjudged(before);
  await Promise.all([to.objectStore('standings').put(after), markStale(to, before, after)]);
}

/** Removes the standing of a conversation that is not stored any more, and keeps the account's counts in step; the caller writes it. */
export async function removeStanding(to: Change, account: AccountRecord, id: string): Promise<void> {
  const before = await removeUncounted(to, account.address, id);
  addToCount(account, before?.group ?? null, -1);
  account.unjudgedCount -= countUnjudged(before);
}

/** Removes the standing of a conversation whose account is not stored any more. Answers what it was. */
export async function removeUncounted(to: Change, account: string, id: string): Promise<StandingRecord | undefined> {
  const before = await getStanding(to, account, id);
  await Promise.all([to.objectStore('standings').delete([account, id]), markStale(to, before, undefined)]);
  return before;
}

// A list full of robots is no ground for saying that nobody waits.
function countUnjudged(record: StandingRecord | undefined): 0 | 1 {
  return record?.standing === 'unknown' || record?.standing === 'excluded' ? 1 : 0;
}

function addToCount(account: AccountRecord, group: ProspectGroup | null, step: 1 | -1): void {
  if (group !== null) account.groupCounts[group] = (account.groupCounts[group] ?? 0) + step;
}

/** The liveliest standings of a group, at most `limit`. */
export async function topOfGroup(
  from: Look | Change,
  account: string,
  group: ProspectGroup,
  limit: number,
): Promise<StandingRecord[]> {
  if (limit === 0) return [];
  const range = IDBKeyRange.bound([account, group], [account, group, []]);
  return from.objectStore('standings').index('list').getAll(range, limit);
}

/** Epoch ms of the earliest check of all; null when the clock alone changes nothing. */
export async function earliestCheck(from: Look | Change): Promise<number | null> {
  const cursor = await from.objectStore('standings').index('nextCheck').openKeyCursor();
  return cursor === null ? null : cursor.key;
}

/** How many standings' next check has come. */
export function countDue(from: Look | Change, nowMs: number): Promise<number> {
  return from.objectStore('standings').index('nextCheck').count(IDBKeyRange.upperBound(nowMs));
}

/** Standings whose next check has come, earliest first, at most `limit`. */
export function dueStandings(from: Look | Change, nowMs: number, limit: number): Promise<StandingRecord[]> {
  return from.objectStore('standings').index('nextCheck').getAll(IDBKeyRange.upperBound(nowMs), limit);
}

/** Standings of the next conversations by their first place, at most `limit`, after a place (null: from the beginning), by conversation id. */
export async function standingsAfter(from: Look | Change, account: string, after: Place | null, limit: number) {
  const found = await from.objectStore('standings').index('place').getAll(placesAfter(account, after), limit);
  return new Map(found.map((standing) => [standing.id, standing]));
}
