import { digestDueAt } from './digest.ts';
import { noteHealth } from './health.ts';
import { mostStale } from './keep-searchable.ts';
import { learnDueAtMs } from './learn-due.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { listAccounts } from './store/accounts.ts';
import { countStale } from './store/search-days.ts';
import { firstStagedPart } from './store/staging.ts';
import { countBadge, earliestCheck } from './store/standings.ts';
import { StorageFailed } from './store/storage-failed.ts';
import { look } from './store/transaction.ts';
import { findUnsure } from './unsure.ts';

/**
 * Brings badge and alarm in line with the store, and tells the tabs. All of it comes from the store, so a worker that
 * dies before is made good by the next call, whoever makes it.
 */
export async function refresh(parts: Parts, account: string, conversationIds: string[]): Promise<void> {
  await Promise.all([
    refreshBadgeAndAlarm(parts),
    conversationIds.length > 0 ? parts.announce({ type: 'changed', account, conversationIds }) : null,
  ]);
}

/** What goes on after its caller was answered, of each start of the worker: kept, so that none is let go in mid-work. */
const underWay = new WeakMap<Parts, Promise<void>>();

/**
 * The same, for callers who need not wait for it: one after the other, beginning at once. The browser is asked for something all the
 * while, which keeps the worker alive; should it die all the same, its next start makes it good (`catchUp`).
 */
export function refreshMeanwhile(parts: Parts, webmail: string, account: string, conversationIds: string[]): void {
  const done = refreshed(parts)
    .then(() => refresh(parts, account, conversationIds))
    .catch(() => noteHealth(parts, { webmail, misses: ['refresh'], unreadable: null }))
    .then(() => undefined)
    // Nothing is left that it could be told.
    .catch(() => undefined);
  underWay.set(parts, done);
}

/** Until all that was begun by `refreshMeanwhile` is done. */
export function refreshed(parts: Parts): Promise<void> {
  return underWay.get(parts) ?? Promise.resolve();
}

/** Makes good what a worker that died has not done: once at each start, after what it was started for. */
export async function catchUp(parts: Parts): Promise<void> {
  await refreshed(parts);
  await refreshBadgeAndAlarm(parts);
}

/**
 * Shows the count of new conversations and sets the alarm for the earliest check of all, the next learning and the next digest; for
 * now where something is to be judged or derived anew, what was imported is to be brought to its end, or something could not be stored.
 */
export async function refreshBadgeAndAlarm(parts: Parts): Promise<void> {
  try {
    const { count, nextMs } = await whatIsNext(parts);
    await Promise.all([parts.showBadge(count), parts.setAlarm(nextMs)]);
  } catch (error) {
    // What cannot be counted is not claimed, and soon it is tried again.
    if (error instanceof StorageFailed) await Promise.all([parts.showBadge(0), parts.setAlarm(parts.now())]);
    throw error;
  }
}

async function whatIsNext(parts: Parts): Promise<{ count: number; nextMs: number | null }> {
  const { fingerprint, nowMs } = await loadRules(parts);
  const unsure = await findUnsure(parts);
  const { count, checkMs, stale, accounts, begun } = await look(parts.open, async (from) => ({
    count: await countBadge(from),
    checkMs: await earliestCheck(from),
    stale: await countStale(from),
    accounts: await listAccounts(from),
    begun: await firstStagedPart(from),
  }));
  const isOutdated = accounts.some(({ judged }) => judged?.rules !== fingerprint || judged.upTo !== null);
  const dueMs = [checkMs, await digestDueAt(parts), ...accounts.map((account) => learnDueAtMs(account, nowMs))];
  const isDueNow = isOutdated || stale > mostStale || begun?.merged !== undefined || unsure.since !== null;
  const nextMs = isDueNow ? nowMs : Math.min(...dueMs.map((atMs) => atMs ?? Number.POSITIVE_INFINITY));
  return { count: count - unsure.badged, nextMs: Number.isFinite(nextMs) ? nextMs : null };
}
