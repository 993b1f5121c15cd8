import type { ConversationFacts } from '../domain/facts.ts';
import { mergeAccount, mergeConversation, mergeRow } from '../domain/merge.ts';
import type { PageReading } from '../domain/reading.ts';
import type { Parts } from './parts.ts';
import { followMeanwhile, refresh } from './refresh.ts';
import { loadRules } from './rules.ts';
import { storeFacts, type Learnt } from './store-facts.ts';
import { change } from './store/transaction.ts';
import { validateReading } from './validate-reading.ts';

/** A reading that broke the bounds. `why` names the place, never what stood there. */
class RejectedReading extends Error {
  override readonly name = 'RejectedReading';
}

/**
 * Merges a page reading into the facts and judges what it touches, in one transaction. Answered as soon as that is stored: badge, alarm
 * and tabs follow.
 */
export async function report(parts: Parts, input: unknown): Promise<{ changed: string[] }> {
  const checked = validateReading(input, parts.now());
  if (checked.status === 'rejected') throw new RejectedReading(checked.why);
  const { reading } = checked;
  const rules = await loadRules(parts);
  const learnt = learntFrom(reading);
  const { changed, rejudged } = await change(parts.open, (to) => storeFacts(to, learnt, rules));
  const { account, webmail } = reading;
  followMeanwhile(parts, () => refresh(parts, account, [...new Set([...changed, ...rejudged])], webmail));
  return { changed };
}

function learntFrom(reading: PageReading): Learnt {
  const { account, rows, conversation } = reading;
  return {
    address: account,
    account: (stored) => mergeAccount(stored, reading),
    conversationIds: [...rows.map(({ id }) => id), ...(conversation ? [conversation.id] : [])],
    conversations: (stored) => conversationsIn(reading, stored),
  };
}

/** What becomes of the conversations a reading names, each once, the open one last. @param known these conversations, as far as known */
export function conversationsIn(
  reading: PageReading,
  known: ReadonlyMap<string, ConversationFacts>,
): Iterable<ConversationFacts> {
  const { rows, conversation } = reading;
  const facts = new Map(known);
  for (const row of rows) facts.set(row.id, mergeRow(facts.get(row.id) ?? null, reading, row));
  if (conversation) {
    const row = facts.get(conversation.id) ?? null;
    facts.delete(conversation.id);
    facts.set(conversation.id, mergeConversation(row, reading, conversation));
  }
  return facts.values();
}
