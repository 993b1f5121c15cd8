import { digestDueAt, sureNews } from './digest.ts';
import { noteHealth, readHealth } from './health.ts';
import { mostStale } from './keep-searchable.ts';
import { learnDueAtMs } from './learn-due.ts';
import type { Parts } from './parts.ts';
import { loadRules } from './rules.ts';
import { listAccounts } from './store/accounts.ts';
import { countStale } from './store/search-days.ts';
import { firstStagedPart } from './store/staging.ts';
import { earliestCheck } from './store/standings.ts';
import { StorageFailed } from './store/storage-failed.ts';
import { look } from './store/transaction.ts';
import { loadUnstored } from './unstored.ts';

/**
 * Brings badge and alarm in line with the store, and tells the tabs, after a change that is stored: `follow` says what becomes of
 * its failures. All of it comes from the store, so a worker that dies before is made good by the next call, whoever makes it.
 */
export function refresh(parts: Parts, account: string, conversationIds: string[], webmail?: string): Promise<void> {
  const told = conversationIds.length > 0 ? [parts.announce({ type: 'changed', account, conversationIds })] : [];
  return follow(parts, [refreshBadgeAndAlarm(parts), ...told], webmail);
}

/**
 * Waits for what follows a change that is stored. Its failure never makes the change look as if it had failed: it is noted in the log
 * of page reading, with the webmail that was read last unless another one is meant.
 */
export async function follow(parts: Parts, following: readonly Promise<unknown>[], webmail?: string): Promise<void> {
  const ended = await Promise.allSettled(following);
  if (ended.every(({ status }) => status === 'fulfilled')) return;
  try {
    const meant = webmail ?? (await readHealth(parts)).webmails[0]?.webmail;
    if (meant !== undefined) await noteHealth(parts, { webmail: meant, misses: ['refresh'], unreadable: null });
  } catch {
    // Nothing is left that it could be told.
  }
}

/** What goes on after its caller was answered, of each start of the worker: kept, so that none is let go in mid-work. */
const underWay = new WeakMap<Parts, Promise<void>>();

/**
 * Does what follows a change once its caller is answered: one after the other, beginning at once. The browser is asked for something
 * all the while, which keeps the worker alive; should it die all the same, its next start makes it good (`catchUp`).
 */
export function followMeanwhile(parts: Parts, work: () => Promise<void>): void {
  underWay.set(
    parts,
    refreshed(parts).then(() => follow(parts, [work()])),
  );
}

/** Until all that was begun by `followMeanwhile` is done. */
export function refreshed(parts: Parts): Promise<void> {
  return underWay.get(parts) ?? Promise.resolve();
}

/** Makes good what a worker that died has not done: once at each start, after what it was started for. */
export async function catchUp(parts: Parts): Promise<void> {
  await refreshed(parts);
  await refreshBadgeAndAlarm(parts);
}

/** The last run that was asked for, and one that has not begun, of each start of the worker. */
const latestRuns = new WeakMap<Parts, Promise<void>>();
const waitingRuns = new WeakMap<Parts, Promise<void>>();

/**
 * Shows the count of new conversations and sets the alarm for the earliest check of all, the next learning and the next digest; for
 * now where something is to be judged or derived anew, what was imported is to be brought to its end, or something could not be stored.
 * Two runs side by side could end with what the earlier one saw: one that is asked for meanwhile comes once, afterwards.
 */
export function refreshBadgeAndAlarm(parts: Parts): Promise<void> {
  const waiting = waitingRuns.get(parts);
  if (waiting) return waiting;
  const begin = () => {
    waitingRuns.delete(parts);
    return showWhatIsNext(parts);
  };
  // A run that fails is told to those who asked for it.
  const run = (latestRuns.get(parts) ?? Promise.resolve()).then(begin, begin);
  latestRuns.set(parts, run);
  waitingRuns.set(parts, run);
  return run;
}

async function showWhatIsNext(parts: Parts): Promise<void> {
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
  const unstored = await loadUnstored(parts);
  const news = await sureNews(parts);
  const { checkMs, stale, accounts, begun } = await look(parts.open, async (from) => ({
    checkMs: await earliestCheck(from),
    stale: await countStale(from),
    accounts: await listAccounts(from),
    begun: await firstStagedPart(from),
  }));
  const isOutdated = accounts.some(({ judged }) => judged?.rules !== fingerprint || judged.upTo !== null);
  const dueMs = [checkMs, await digestDueAt(parts), ...accounts.map((account) => learnDueAtMs(account, nowMs))];
  const isDueNow = isOutdated || stale > mostStale || begun?.merged !== undefined || unstored !== null;
  const nextMs = isDueNow ? nowMs : Math.min(...dueMs.map((atMs) => atMs ?? Number.POSITIVE_INFINITY));
  return { count: news.length, nextMs: Number.isFinite(nextMs) ? nextMs : null };
}
