import { finishImport } from './data/finish-import.ts';
import { deleteOutdated } from './data/retention.ts';
import { tellDigest } from './digest.ts';
import { judgeDue, sweepAndTell } from './judge-due.ts';
import { keepSearchable } from './keep-searchable.ts';
import { storeKept } from './kept-in-memory.ts';
import { learn } from './learn.ts';
import { learnDueAtMs } from './learn-due.ts';
import type { Parts } from './parts.ts';
import { refreshBadgeAndAlarm } from './refresh.ts';
import { loadRules } from './rules.ts';
import { listAccounts } from './store/accounts.ts';
import { StorageFailed } from './store/storage-failed.ts';
import { look } from './store/transaction.ts';
import { forgetFault, noteFault } from './unstored.ts';

/**
 * Does everything whose time has come, slice by slice: stores what is kept in memory, judges what is due, learns from mailboxes, judges
 * all of it where the rules have changed, and tells the digest of what came of it. A worker that dies meanwhile is woken again within a
 * minute or so and goes on.
 */
export async function onAlarm(parts: Parts): Promise<void> {
  await parts.setAlarm(parts.now());
  const failures: unknown[] = [];
  const attempt = async (duty: (parts: Parts) => Promise<void>) => {
    try {
      await duty(parts);
    } catch (error) {
      // One that fails keeps no other from being done.
      failures.push(error);
    }
  };
  for (const duty of duties) await attempt(duty);
  const failed = failures.find((error) => error instanceof StorageFailed);
  const isNews = failed ? await noteFault(parts, failed.fault) : await forgetFault(parts);
  // It goes by what the others have left.
  await attempt(refreshBadgeAndAlarm);
  if (isNews) await attempt(tellLists);
  // A mistake of ours is not to be hidden behind a full disk.
  if (failures.length > 0) throw failures.find((error) => !(error instanceof StorageFailed)) ?? failures[0];
}

const duties = [
  storeKept,
  judgeDue,
  deleteOutdated,
  learnFromMailboxes,
  finishImport,
  reassessOutdated,
  keepSearchable,
  tellDigest,
];

/** Open lists say whether something could not be stored. */
async function tellLists(parts: Parts): Promise<void> {
  const accounts = await look(parts.open, listAccounts);
  for (const { address } of accounts) await parts.announce({ type: 'changed', account: address, conversationIds: [] });
}

async function learnFromMailboxes(parts: Parts): Promise<void> {
  const accounts = await look(parts.open, listAccounts);
  const nowMs = parts.now();
  for (const account of accounts) if (learnDueAtMs(account, nowMs) <= nowMs) await learn(parts, account.address);
}

/** Judges all conversations of the accounts that were not judged by the present rules. */
async function reassessOutdated(parts: Parts): Promise<void> {
  const { fingerprint } = await loadRules(parts);
  for (const { address, judged } of await look(parts.open, listAccounts)) {
    const isBegun = judged?.rules === fingerprint;
    if (isBegun && judged.upTo === null) continue;
    await sweepAndTell(parts, address, isBegun ? judged.upTo : null);
  }
}
