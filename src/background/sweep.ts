import { deriveStanding } from './derive-standing.ts';
import { createJudge, maxOthers, renewRecord, saidAtHand, type AtHand, type Judgement, type Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { looksSame, reassessIds } from './reassess.ts';
import { loadRules } from './rules.ts';
import { isSame } from './same.ts';
import { getAccount, putAccount } from './store/accounts.ts';
import { conversationsAfter, nobody, putConversation, type Stretch } from './store/conversations.ts';
import { locksOfAll } from './store/locks.ts';
import { marksOfAll } from './store/marks.ts';
import type { AccountRecord, Change, ConversationRecord, Look, Place, StandingRecord } from './store/schema.ts';
import { getStanding, putStanding, standingsAfter } from './store/standings.ts';
import { change, changesBegun, look } from './store/transaction.ts';

/**
 * Conversations read and judged at once, and standings written at once: a message that comes meanwhile waits for one or two of these.
 * More of them are a little quicker by the whole, and make it wait longer.
 */
const stretchSize = 80;
const writtenAtOnce = 40;

/** What holds for all conversations of an account, as long as nobody else changes anything. */
interface Common {
  /** Changes made by others when it was read. */
  foreign: number;
  account: AccountRecord;
  said: ReturnType<typeof saidAtHand>;
}

/** A stretch of conversations with all that is needed to judge them. */
interface Batch extends Stretch, Common {
  upTo: Place | null;
  standings: ReadonlyMap<string, StandingRecord>;
  conversations: AtHand['conversations'];
}

/** A conversation whose standing is no longer the stored one. */
interface Differing {
  record: ConversationRecord;
  stored: ConversationRecord;
  judgement: Judgement | null;
  before: StandingRecord | undefined;
  after: StandingRecord;
}

/**
 * Judges all conversations of an account, stretch by stretch, in the order in which they stand with their contacts: what is needed is
 * read many at a time, the next stretch while the present one is judged, and only what differs is written. Begins where a
 * worker that died has come to. Ends early when the rules change: the next sweep begins anew.
 *
 * @param tell gets the ids whose standing now reads differently
 */
export async function sweep(
  parts: Parts,
  address: string,
  from: Place | null,
  tell: (changed: string[]) => Promise<void>,
): Promise<void> {
  const rules = await loadRules(parts);
  const writer = createWriter(parts, address, rules);
  const read = createReader(parts, address, writer.foreignChanges);
  const readOn = (after: Place | null) => Promise.all([read(after, stretchSize), loadRules(parts)]);
  let next: ReturnType<typeof readOn> | null = readOn(from);
  while (next !== null) {
    const [batch, present]: [Batch | null, Rules] = await next;
    if (batch === null || present.fingerprint !== rules.fingerprint) return;
    next = batch.isLast ? null : readOn(batch.upTo);
    const differing = await look(parts.open, (store) => judgeBatch(store, batch, rules));
    await writer.write(batch, differing, tell);
  }
}

/** Reads stretches of an account, at most `limit` conversations after a place; null once the account is stored no more. */
function createReader({ open }: Parts, address: string, foreignChanges: () => number) {
  let common: Common | null = null;
  return (after: Place | null, limit: number): Promise<Batch | null> =>
    look(open, async (from) => {
      const foreign = foreignChanges();
      const known = common?.foreign === foreign ? common : readCommon(from, address, foreign);
      // As many standings as places: each conversation has one standing, at one of its places, so none of the stretch is missing.
      const [read, found, standings] = await Promise.all([
        known,
        conversationsAfter(from, address, after, limit),
        standingsAfter(from, address, after, limit),
      ]);
      common = read;
      const stretch = withoutBrokenOff(found);
      const upTo = stretch.places.at(-1)?.place ?? null;
      return common && { ...stretch, ...common, upTo, standings, conversations: wholeLists(stretch, after) };
    });
}

async function readCommon(from: Look, address: string, foreign: number): Promise<Common | null> {
  const [account, marks, locks] = await Promise.all([
    getAccount(from, address),
    marksOfAll(from, address),
    locksOfAll(from, address),
  ]);
  return account === undefined ? null : { foreign, account, said: saidAtHand(marks, locks) };
}

/** Leaves the last contact to the next stretch, where its conversations may stand together. */
function withoutBrokenOff({ places, isLast }: Stretch): Stretch {
  const last = places.at(-1)?.place[1];
  const whole = places.filter(({ place }) => place[1] !== last);
  return isLast || whole.length === 0 ? { places, isLast } : { places: whole, isLast };
}

/** Lists of the contacts of whose conversations all that are looked at stand in the stretch. */
function wholeLists({ places, isLast }: Stretch, after: Place | null): Map<string, ConversationRecord[]> {
  const lists = new Map<string, ConversationRecord[]>();
  for (const { place, record } of places) {
    const [, contact] = place;
    if (contact === after?.[1] || contact === nobody) continue;
    const list = lists.get(contact);
    if (list) list.push(record);
    else lists.set(contact, [record]);
  }
  const last = places.at(-1)?.place[1];
  if (last !== undefined && !isLast && (lists.get(last)?.length ?? 0) < maxOthers) lists.delete(last);
  for (const [contact, list] of lists) lists.set(contact, list.slice(0, maxOthers));
  return lists;
}

/** Judges each conversation that has its first place among these of the stretch. */
async function judgeBatch(from: Look, batch: Batch, rules: Rules): Promise<Differing[]> {
  const { places, account, standings, conversations, said } = batch;
  const { tryToJudge } = createJudge(from, account, rules, { conversations, ...said });
  // The counts are another matter: here only what differs is looked for.
  const uncounted = structuredClone(account);
  const differing: Differing[] = [];
  for (const { place, record: stored } of places) {
    if (place[1] !== stored.contactKeys[0][1]) continue;
    const before = standings.get(stored.id);
    const record = renewRecord(stored, account.facts, rules);
    const judgement = await tryToJudge(record);
    const after = deriveStanding(uncounted, record, judgement, before, rules.nowMs);
    if (!isSame(before, after) || !isSame(stored.contacts, record.contacts))
      differing.push({ record, stored, judgement, before, after });
  }
  return differing;
}

/** Writes what differs and how far the sweep has come, a few at a time. */
function createWriter(parts: Parts, address: string, rules: Rules) {
  let own = 0;
  const foreignChanges = () => changesBegun(parts.open) - own;

  const writeSome = (some: readonly Differing[], foreign: number, judged: AccountRecord['judged'] | null) => {
    const ids = some.map(({ record }) => record.id);
    const written = change(parts.open, async (to) => {
      own += 1;
      // What others changed since it was read is read and judged again.
      const isAsRead = foreignChanges() === foreign;
      const changed = isAsRead
        ? await writeDiffering(to, address, some, rules.nowMs)
        : await reassessIds(to, address, ids, rules);
      const account = judged === null ? undefined : await getAccount(to, address);
      if (account && judged) await putAccount(to, { ...account, judged });
      return changed;
    });
    return written;
  };

  const write = async (batch: Batch, differing: readonly Differing[], tell: (changed: string[]) => Promise<void>) => {
    const { upTo, isLast, foreign } = batch;
    const judged = { rules: rules.fingerprint, upTo: isLast ? null : upTo };
    // Where nothing differs nothing is written: after a death such a stretch is judged again, which is cheaper.
    let rest = differing;
    let isOver = rest.length === 0 && !isLast;
    while (!isOver) {
      const some = rest.slice(0, writtenAtOnce);
      rest = rest.slice(some.length);
      isOver = rest.length === 0;
      const changed = await writeSome(some, foreign, isOver ? judged : null);
      if (changed.length > 0) await tell(changed);
    }
  };
  return { write, foreignChanges };
}

/** Writes standings as they were judged, and the account's counts. Answers the ids whose standing now reads differently. */
async function writeDiffering(
  to: Change,
  address: string,
  differing: readonly Differing[],
  nowMs: number,
): Promise<string[]> {
  const account = await getAccount(to, address);
  if (account === undefined) return [];
  // A standing stands where its conversation does. Should one stand elsewhere, it must not be counted twice.
  const isFirstTime = account.judged === undefined;
  const known = await Promise.all(
    differing.map(async ({ before, record }) =>
      before === undefined && !isFirstTime ? getStanding(to, address, record.id) : before,
    ),
  );
  const changed: string[] = [];
  const writes: Promise<void>[] = [];
  for (const [index, { record, stored, judgement, after: found, ...read }] of differing.entries()) {
    const before = known[index];
    // New warnings are counted, and of the first day only some are told: that is decided with the account as it is now.
    const isAsRead = before === read.before && !found.isNew;
    const after = isAsRead ? found : deriveStanding(account, record, judgement, before, nowMs);
    if (!isSame(stored, record)) writes.push(putConversation(to, record));
    writes.push(putStanding(to, account, before, after));
    if (!looksSame(before, after)) changed.push(record.id);
  }
  await Promise.all([...writes, putAccount(to, account)]);
  return changed;
}
