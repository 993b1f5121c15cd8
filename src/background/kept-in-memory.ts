import type { ConversationFacts } from '../domain/facts.ts';
import { joinAccountFacts, joinConversationFacts } from '../domain/join-facts.ts';
import { mergeAccount } from '../domain/merge.ts';
import type { PageReading } from '../domain/reading.ts';
import type { Rules } from './judge.ts';
import type { Parts } from './parts.ts';
import { follow, refreshBadgeAndAlarm } from './refresh.ts';
import { conversationsIn, report } from './report.ts';
import { loadRules } from './rules.ts';
import { storeFacts, type Learnt } from './store-facts.ts';
import type { Change } from './store/schema.ts';
import { StorageFailed, unlessStorageFails, type StorageFault } from './store/storage-failed.ts';
import { change, look } from './store/transaction.ts';
import { idsAround } from './unsure.ts';
import {
  erasuresOf,
  forgetStored,
  inTurn,
  keepMailbox,
  keptOf,
  loadUnstored,
  noteFault,
  type KeptMailbox,
} from './unstored.ts';
import { validateReading } from './validate-reading.ts';

/** Conversations of a mailbox: a long one takes some kB, and the browser gives 10 MB. */
const mostKept = 300;

/** For so long after it failed, ms, nobody who looks or acts has to wait for all that is kept to be stored again. */
const pauseMs = 10_000;

/** When storing what is kept failed last, epoch ms, in the life of each worker. */
const failedAtMs = new WeakMap<Parts, number>();

/** Stores a reading, and what is kept; where the database cannot be used, keeps in memory what the reading says. */
export async function reportOrKeep(parts: Parts, input: unknown): Promise<{ changed: string[] }> {
  try {
    const done = await report(parts, input);
    await storeKept(parts);
    return done;
  } catch (error) {
    const checked = validateReading(input, parts.now());
    if (!(error instanceof StorageFailed) || checked.status === 'rejected') throw error;
    const kept = await keep(parts, checked.reading, error.fault);
    if (kept === null) throw error;
    return kept;
  }
}

/** Of which conversations of a mailbox something else may be said now. */
interface Touched {
  account: string;
  conversationIds: string[];
}

/**
 * Stores what is kept, all of it or nothing, as soon as the database can be written again: then nothing is kept any more, and open
 * tabs are told. Doing it twice changes nothing, so a worker that dies meanwhile is made good by the next. Its failure is nobody
 * else's: it is noted in the log of page reading.
 */
export function storeKept(parts: Parts): Promise<void> {
  return follow(parts, [storeAndTell(parts, () => storeAll(parts))]);
}

/** The same for whoever cannot wait long: not again at once after it has failed, be it for another who was first. */
export async function storeKeptSoon(parts: Parts): Promise<void> {
  if (hasJustFailed(parts)) return;
  await follow(parts, [storeAndTell(parts, async () => (hasJustFailed(parts) ? null : storeAll(parts)))]);
}

function hasJustFailed(parts: Parts): boolean {
  const sinceMs = parts.now() - (failedAtMs.get(parts) ?? Number.NEGATIVE_INFINITY);
  // A clock that was set back says nothing.
  return sinceMs >= 0 && sinceMs < pauseMs;
}

async function storeAndTell(parts: Parts, store: () => Promise<Touched[] | null>): Promise<void> {
  const touched = await inTurn(parts.memory, () =>
    unlessStorageFails(store(), async ({ fault }) => {
      failedAtMs.set(parts, parts.now());
      await noteFault(parts, fault);
      return null;
    }),
  );
  if (touched === null) return;
  failedAtMs.delete(parts);
  await tell(parts, touched);
}

/** Null where nothing is kept, or everything was erased meanwhile. */
async function storeAll(parts: Parts): Promise<Touched[] | null> {
  const erasures = erasuresOf(parts);
  const isErased = () => erasuresOf(parts) !== erasures;
  const unstored = await loadUnstored(parts);
  if (unstored === null || unstored.mailboxes.length === 0) return null;
  const rules = await loadRules(parts);
  const touched = await storeMailboxes(parts, unstored.mailboxes, rules, isErased);
  if (isErased()) return null;
  await forgetStored(parts, unstored);
  return touched;
}

/** Stores all of it or nothing, but for conversations that no rule expected: they are noted and kept no more. */
async function storeMailboxes(
  parts: Parts,
  mailboxes: readonly KeptMailbox[],
  rules: Rules,
  isErased: () => boolean,
): Promise<Touched[]> {
  try {
    return await change(parts.open, async (to) => {
      // The database may be another one by now, which was empty.
      if (isErased()) return [];
      const all: Touched[] = [];
      for (const mailbox of mailboxes) all.push(await storeMailbox(to, mailbox, rules));
      return all;
    });
  } catch (error) {
    // What the database says is no matter of the facts.
    if (error instanceof StorageFailed || error instanceof DOMException) throw error;
    const each = mailboxes.flatMap((mailbox) => mailbox.conversations.map((facts) => ({ mailbox, facts })));
    const touched: Touched[] = [];
    for (const { mailbox, facts } of each) {
      if (each.length === 1) rules.noteUnjudged(facts.webmail);
      else touched.push(...(await storeMailboxes(parts, [{ ...mailbox, conversations: [facts] }], rules, isErased)));
    }
    return touched;
  }
}

async function storeMailbox(to: Change, { account, conversations }: KeptMailbox, rules: Rules): Promise<Touched> {
  const learnt: Learnt = {
    address: account.address,
    account: (stored) => (stored ? joinAccountFacts(stored, account) : account),
    conversationIds: conversations.map(({ id }) => id),
    conversations: (stored) =>
      conversations.map((kept) => {
        const known = stored.get(kept.id);
        return known ? joinConversationFacts(known, kept) : kept;
      }),
  };
  const { rejudged } = await storeFacts(to, learnt, rules);
  const around = await idsAround(to, account, conversations, rules.settings);
  return { account: account.address, conversationIds: [...new Set([...around, ...rejudged])] };
}

/** Null where the browser does not let us keep it, either. */
async function keep(parts: Parts, reading: PageReading, fault: StorageFault): Promise<{ changed: string[] } | null> {
  const { rows, conversation, account } = reading;
  const changed = [...new Set([...rows.map(({ id }) => id), ...(conversation ? [conversation.id] : [])])];
  const isKept = await keepMailbox(parts, fault, account, (before) => {
    const rest = new Map(before?.conversations.map((facts) => [facts.id, facts]));
    const read = new Map<string, ConversationFacts>();
    for (const id of changed) {
      const known = rest.get(id);
      if (known && rest.delete(id)) read.set(id, known);
    }
    const all = [...rest.values(), ...conversationsIn(reading, read)];
    const isCut = before?.isCut ?? all.length > mostKept;
    return {
      account: mergeAccount(before?.account ?? null, reading),
      conversations: withoutLeastTelling(all),
      ...(isCut && { isCut }),
    };
  });
  if (!isKept) return null;
  await tell(parts, [{ account, conversationIds: await idsToTell(parts, account, changed) }]);
  return { changed };
}

/** As many as are kept, of conversations in the order of reading: first those go that the rep wrote last in, then those read longest ago. */
function withoutLeastTelling(conversations: readonly ConversationFacts[]): ConversationFacts[] {
  if (conversations.length <= mostKept) return [...conversations];
  const isOwnLast = ({ newest, messages }: ConversationFacts) =>
    messages.some(({ id, own }) => id === newest.id && own === true);
  const leastFirst = [...conversations.filter(isOwnLast), ...conversations.filter((facts) => !isOwnLast(facts))];
  const left = new Set(leastFirst.slice(-mostKept));
  return conversations.filter((facts) => left.has(facts));
}

/** With what was read, all that is judged by it, as far as that can be known. */
async function idsToTell(parts: Parts, address: string, read: string[]): Promise<string[]> {
  const unstored = await loadUnstored(parts);
  const kept = unstored && keptOf(unstored, address);
  if (kept === null) return read;
  const conversations = kept.conversations.filter(({ id }) => read.includes(id));
  try {
    const settings = await parts.loadSettings();
    const around = await look(parts.open, (from) => idsAround(from, kept.account, conversations, settings));
    return [...new Set([...read, ...around])];
  } catch {
    return read;
  }
}

async function tell(parts: Parts, touched: readonly Touched[]): Promise<void> {
  // Where nothing can be read, the badge shows nothing and the next alarm tries again.
  const refreshed = unlessStorageFails(refreshBadgeAndAlarm(parts), () => undefined);
  await follow(parts, [refreshed, ...touched.map((each) => parts.announce({ type: 'changed', ...each }))]);
}
