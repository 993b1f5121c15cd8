import type { ConversationFacts } from '../../domain/facts.ts';
import { instantOf } from '../../domain/time.ts';
import type { Change, ConversationRecord, Look } from './schema.ts';

/** Facts with the keys they are found by. @param contacts external addresses, primary first */
export function conversationRecord(facts: ConversationFacts, contacts: string[]): ConversationRecord {
  const { account, id } = facts;
  const instants = [facts.newest.at, ...facts.messages.map(({ at }) => at)].map((at) => instantOf(at) ?? 0);
  const lastActivityMs = instants.reduce((latest, atMs) => Math.max(latest, atMs), 0);
  const contactKeys = contacts.map((contact): ConversationRecord['contactKeys'][number] => [
    account,
    contact,
    -lastActivityMs,
  ]);
  return { account, id, facts, contacts, contactKeys, lastActivityMs };
}

export function getConversation(from: Look | Change, account: string, id: string) {
  return from.objectStore('conversations').get([account, id]);
}

export async function putConversation(to: Change, record: ConversationRecord): Promise<void> {
  await to.objectStore('conversations').put(record);
}

/** The liveliest conversations with a contact, at most `limit`. */
export function conversationsWith(from: Look | Change, account: string, contact: string, limit: number) {
  const range = IDBKeyRange.bound([account, contact], [account, contact, []]);
  return from.objectStore('conversations').index('contact').getAll(range, limit);
}
