import type { AccountFacts, ConversationFacts } from '../domain/facts.ts';
import { joinConversationFacts } from '../domain/join-facts.ts';
import { mergeAccount, mergeConversation, mergeRow } from '../domain/merge.ts';
import type { PageReading } from '../domain/reading.ts';
import type { Parts } from './parts.ts';
import { report } from './report.ts';
import { StorageFailed, type StorageFault } from './store/storage-failed.ts';
import { validateReading } from './validate-reading.ts';

/** Where facts that could not be stored are kept in memory: of each mailbox, until the browser ends. */
const keyOf = (account: string) => `unstored:${account}`;

/** Conversations of a mailbox; the one that was read longest ago is forgotten first. */
const mostKept = 100;

/** Facts of a mailbox that could not be stored. What the rep says is never kept like this: it must not be lost. */
export interface Kept {
  fault: StorageFault;
  account: AccountFacts;
  conversations: ConversationFacts[];
}

/** Stores a reading; where the database cannot be used, keeps what it says in memory. */
export async function reportOrKeep(parts: Parts, input: unknown): Promise<{ changed: string[] }> {
  try {
    const done = await report(parts, input);
    await forgetStored(parts, input);
    return done;
  } catch (error) {
    const checked = validateReading(input, parts.now());
    if (!(error instanceof StorageFailed) || checked.status === 'rejected') throw error;
    return keep(parts, checked.reading, error.fault);
  }
}

/** What is kept of a mailbox; null where all that was read could be stored. */
export function keptOf({ memory }: Parts, account: string): Promise<Kept | null> {
  return memory.load<Kept>(keyOf(account));
}

/** Forgets all that is kept: the rep erases something. */
export function forgetKept({ memory }: Parts): Promise<void> {
  return memory.clear();
}

async function keep({ memory, announce }: Parts, reading: PageReading, fault: StorageFault) {
  const read = factsIn(reading);
  await memory.change<Kept>(keyOf(reading.account), (before) => {
    const known = new Map(before?.conversations.map((facts) => [facts.id, facts]));
    for (const facts of read) {
      const earlier = known.get(facts.id);
      known.delete(facts.id);
      known.set(facts.id, earlier ? joinConversationFacts(earlier, facts) : facts);
    }
    const account = mergeAccount(before?.account ?? null, reading);
    return { fault, account, conversations: [...known.values()].slice(-mostKept) };
  });
  const changed = read.map(({ id }) => id);
  await announce({ type: 'changed', account: reading.account, conversationIds: changed });
  return { changed };
}

/** What a reading says by itself, the open conversation last. */
function factsIn(reading: PageReading): ConversationFacts[] {
  const { rows, conversation } = reading;
  const listed = new Map(rows.map((row) => [row.id, mergeRow(null, reading, row)]));
  if (conversation === null) return [...listed.values()];
  const row = listed.get(conversation.id) ?? null;
  listed.delete(conversation.id);
  return [...listed.values(), mergeConversation(row, reading, conversation)];
}

/** What a reading says is stored now. */
async function forgetStored({ memory, now }: Parts, input: unknown): Promise<void> {
  if (await memory.isEmpty()) return;
  const checked = validateReading(input, now());
  if (checked.status === 'rejected') return;
  const { account, rows, conversation } = checked.reading;
  const stored = new Set([...rows.map(({ id }) => id), conversation?.id]);
  await memory.change<Kept>(keyOf(account), (before) => {
    if (before === null) return null;
    const rest = before.conversations.filter(({ id }) => !stored.has(id));
    return rest.length < before.conversations.length ? { ...before, conversations: rest } : null;
  });
}
