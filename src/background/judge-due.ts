import { createGatheredTelling } from './gathered-telling.ts';
import { groupBy } from './group-by.ts';
import type { Parts } from './parts.ts';
import { reassessIds } from './reassess.ts';
import { follow, refreshBadgeAndAlarm } from './refresh.ts';
import { loadRules } from './rules.ts';
import { listAccounts } from './store/accounts.ts';
import type { Place } from './store/schema.ts';
import { countDue, dueStandings } from './store/standings.ts';
import { unlessStorageFails } from './store/storage-failed.ts';
import { change, look } from './store/transaction.ts';
import { sweep } from './sweep.ts';
import { manyDue } from './unsure.ts';
import { createWorkPace } from './work-pace.ts';

/** What is being judged because it was due, of each start of the worker. */
const underWay = new WeakMap<Parts, Promise<void>>();

/**
 * Judges the standings whose time has come, some at a time. Lists have left them out: tabs are told of each that was judged, whatever
 * came of it. Whoever asks while that is under way waits for the same.
 */
export function judgeDue(parts: Parts): Promise<void> {
  const present = underWay.get(parts);
  if (present) return present;
  const done = judgeAllDue(parts).finally(() => underWay.delete(parts));
  underWay.set(parts, done);
  return done;
}

/** What goes on after a list was answered, of each start of the worker. */
const meanwhile = new WeakMap<Parts, Promise<void>>();

/** The same, with badge and alarm, for whoever does not wait. What fails is left to the alarm, which tries again within a minute. */
export function judgeDueMeanwhile(parts: Parts): void {
  if (underWay.has(parts)) return;
  const work = async () => {
    try {
      await unlessStorageFails(judgeDue(parts), () => undefined);
    } finally {
      await unlessStorageFails(refreshBadgeAndAlarm(parts), () => undefined);
    }
  };
  meanwhile.set(parts, follow(parts, [work()]));
}

/** Until all that was begun by `judgeDueMeanwhile` is done. */
export function judgedMeanwhile(parts: Parts): Promise<void> {
  return meanwhile.get(parts) ?? Promise.resolve();
}

async function judgeAllDue(parts: Parts): Promise<void> {
  const nowMs = parts.now();
  const { count, accounts } = await look(parts.open, async (from) => ({
    count: await countDue(from, nowMs),
    accounts: await listAccounts(from),
  }));
  const tellings = new Map(accounts.map(({ address }) => [address, createGatheredTelling(parts, address)]));
  try {
    if (count >= manyDue) for (const { address } of accounts) await sweepAndTell(parts, address, null);
    await judgeSomeAtATime(parts, count, async (address, ids) => tellings.get(address)?.tell(ids));
  } finally {
    for (const telling of tellings.values()) await telling.end();
  }
  // The sweep tells of what differs alone, and while so many are due the list of any mailbox may leave some out. Only once none is:
  // a list that is told asks for all this again.
  if (count >= manyDue)
    for (const { address } of accounts)
      await parts.announce({ type: 'changed', account: address, conversationIds: [] });
}

/** @param count how many were due when it began: no more are judged */
async function judgeSomeAtATime(
  parts: Parts,
  count: number,
  tell: (address: string, ids: string[]) => Promise<void>,
): Promise<void> {
  const pace = createWorkPace(20);
  for (let remaining = count; remaining > 0;) {
    const rules = await loadRules(parts);
    const beganAtMs = performance.now();
    const judged = await change(parts.open, async (to) => {
      const due = await dueStandings(to, rules.nowMs, pace.size);
      const ids = [...groupBy(due, ({ account }) => account)].map(
        ([address, standings]) => [address, standings.map(({ id }) => id)] as const,
      );
      for (const [address, some] of ids) await reassessIds(to, address, some, rules);
      return ids;
    });
    pace.took(performance.now() - beganAtMs);
    for (const [address, ids] of judged) await tell(address, ids);
    remaining = judged.length === 0 ? 0 : remaining - judged.reduce((sum, [, ids]) => sum + ids.length, 0);
  }
}

/** Judges all conversations of an account, from a place on (null: from the beginning), and tells tabs what changed. */
export async function sweepAndTell(parts: Parts, address: string, from: Place | null): Promise<void> {
  const telling = createGatheredTelling(parts, address);
  try {
    await sweep(parts, address, from, telling.tell);
  } finally {
    await telling.end();
  }
}
