import { finishImport } from './data/finish-import.ts';
import { deleteOutdated } from './data/retention.ts';
import { tellDigest } from './digest.ts';
import { createGatheredTelling } from './gathered-telling.ts';
import { keepSearchable } from './keep-searchable.ts';
import { storeKept } from './kept-in-memory.ts';
import { learn } from './learn.ts';
import { learnDueAtMs } from './learn-due.ts';
import type { Parts } from './parts.ts';
import { reassessIds } from './reassess.ts';
import { refreshBadgeAndAlarm } from './refresh.ts';
import { loadRules } from './rules.ts';
import { listAccounts } from './store/accounts.ts';
import type { Place, StandingRecord } from './store/schema.ts';
import { countDue, dueStandings } from './store/standings.ts';
import { StorageFailed } from './store/storage-failed.ts';
import { change, look } from './store/transaction.ts';
import { sweep } from './sweep.ts';
import { forgetFault, noteFault } from './unstored.ts';
import { createWorkPace } from './work-pace.ts';

/** From so many on it is quicker to judge all conversations in their order than each where it stands. */
const manyDue = 500;

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
  if (failures.length > 0) throw failures[0];
}

const duties = [
  storeKept,
  reassessDue,
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

/** Judges the standings whose time has come. */
async function reassessDue(parts: Parts): Promise<void> {
  const nowMs = parts.now();
  const { count, accounts } = await look(parts.open, async (from) => ({
    count: await countDue(from, nowMs),
    accounts: await listAccounts(from),
  }));
  if (count >= manyDue) for (const { address } of accounts) await sweepAndTell(parts, address, null);
  const pace = createWorkPace(20);
  const tellings = new Map(accounts.map(({ address }) => [address, createGatheredTelling(parts, address)]));
  for (let remaining = count; remaining > 0;) {
    const rules = await loadRules(parts);
    const beganAtMs = performance.now();
    const { judged, changed } = await change(parts.open, async (to) => {
      const due = await dueStandings(to, rules.nowMs, pace.size);
      const byAccount = new Map<string, StandingRecord[]>();
      for (const each of due) byAccount.set(each.account, [...(byAccount.get(each.account) ?? []), each]);
      const found: [string, string[]][] = [];
      for (const [address, standings] of byAccount)
        found.push([
          address,
          await reassessIds(
            to,
            address,
            standings.map(({ id }) => id),
            rules,
          ),
        ]);
      return { judged: due.length, changed: found };
    });
    pace.took(performance.now() - beganAtMs);
    for (const [address, ids] of changed) await tellings.get(address)?.tell(ids);
    remaining = judged === 0 ? 0 : remaining - judged;
  }
  for (const telling of tellings.values()) await telling.end();
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

async function sweepAndTell(parts: Parts, address: string, from: Place | null): Promise<void> {
  const telling = createGatheredTelling(parts, address);
  try {
    await sweep(parts, address, from, telling.tell);
  } finally {
    await telling.end();
  }
}
