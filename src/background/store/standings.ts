import type { ProspectGroup } from '../../messaging/contract.ts';
import type { AccountRecord, Change, Look, StandingRecord } from './schema.ts';

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
  await to.objectStore('standings').put(after);
}

/** Removes the standing of a conversation that is no longer stored. */
export async function deleteStanding(to: Change, account: string, id: string): Promise<void> {
  await to.objectStore('standings').delete([account, id]);
}

// A list full of robots is no ground for saying that nobody waits.
function countUnjudged(record: StandingRecord | undefined): 0 | 1 {
  return record?.standing === 'unknown' || record?.standing === 'excluded' ? 1 : 0;
}

function addToCount(account: AccountRecord, group: ProspectGroup | null, step: 1 | -1): void {
  if (group !== null) account.groupCounts[group] = (account.groupCounts[group] ?? 0) + step;
}

/** The liveliest standings of a group, at most `limit`. */
export function topOfGroup(from: Look | Change, account: string, group: ProspectGroup, limit: number) {
  const range = IDBKeyRange.bound([account, group], [account, group, []]);
  return from.objectStore('standings').index('list').getAll(range, limit);
}

/** How many conversations the badge counts. */
export function countBadge(from: Look | Change): Promise<number> {
  return from.objectStore('standings').index('badge').count();
}

/** Epoch ms of the earliest check of all; null when the clock alone changes nothing. */
export async function earliestCheck(from: Look | Change): Promise<number | null> {
  const cursor = await from.objectStore('standings').index('nextCheck').openKeyCursor();
  return cursor === null ? null : cursor.key;
}

/** Standings whose next check has come, earliest first, at most `limit`. */
export function dueStandings(from: Look | Change, nowMs: number, limit: number): Promise<StandingRecord[]> {
  return from.objectStore('standings').index('nextCheck').getAll(IDBKeyRange.upperBound(nowMs), limit);
}

/** Standings derived with other settings or rules than the present ones, at most `limit`. */
export async function outdatedStandings(from: Look | Change, rules: string, limit: number): Promise<StandingRecord[]> {
  const index = from.objectStore('standings').index('rules');
  const [lower, upper] = await Promise.all([
    index.getAll(IDBKeyRange.upperBound(rules, true), limit),
    index.getAll(IDBKeyRange.lowerBound(rules, true), limit),
  ]);
  return [...lower, ...upper].slice(0, limit);
}
