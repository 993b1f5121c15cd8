import type { ConversationFacts } from '../../domain/facts.ts';
import { instantOf } from '../../domain/time.ts';
import type { Change, ConversationRecord, Look, Place } from './schema.ts';

/** Facts with the keys they are found by. @param contacts external addresses, primary first */
export function conversationRecord(facts: ConversationFacts, contacts: string[]): ConversationRecord {
  const { account, id } = facts;
  const instants = [facts.newest.at, ...facts.messages.map(({ at }) => at)].map((at) => instantOf(at) ?? 0);
  const lastActivityMs = instants.reduce((latest, atMs) => Math.max(latest, atMs), 0);
  const placeWith = (contact: string): Place => [account, contact, -lastActivityMs, id];
  const [primary = nobody, ...rest] = contacts;
  return { account, id, facts, contacts, contactKeys: [placeWith(primary), ...rest.map(placeWith)], lastActivityMs };
}

/** Stands for the contact of conversations that have none: no address is empty. */
export const nobody = '';

export function getConversation(from: Look | Change, account: string, id: string) {
  return from.objectStore('conversations').get([account, id]);
}

export async function putConversation(to: Change, record: ConversationRecord): Promise<void> {
  await to.objectStore('conversations').put(record);
}

export async function deleteConversation(to: Change, account: string, id: string): Promise<void> {
  await to.objectStore('conversations').delete([account, id]);
}

/** The next conversations of an account by their ids, at most `limit`, after one of them (null: from the beginning). */
export function conversationsById(from: Look | Change, account: string, afterId: string | null, limit: number) {
  const range = IDBKeyRange.bound([account, afterId ?? ''], [account, []], afterId !== null);
  return from.objectStore('conversations').getAll(range, limit);
}

/** The liveliest conversations with a contact, at most `limit`. */
export function conversationsWith(from: Look | Change, account: string, contact: string, limit: number) {
  return from.objectStore('conversations').index('contact').getAll(placesWith(account, contact), limit);
}

/** The next conversations with no contact, the liveliest first, at most `limit`, after one of them (null: from the beginning). */
export function conversationsWithNobody(
  from: Look | Change,
  account: string,
  after: Place | null,
  limit: number,
): Promise<ConversationRecord[]> {
  const range = IDBKeyRange.bound(after ?? [account, nobody], [account, nobody, []], after !== null);
  return from.objectStore('conversations').index('contact').getAll(range, limit);
}

/** The ids of all conversations with a contact. */
export async function idsWith(from: Look | Change, account: string, contact: string): Promise<string[]> {
  const keys = await from.objectStore('conversations').index('contact').getAllKeys(placesWith(account, contact));
  return keys.map(([, id]) => id);
}

/** How many there are: a far shorter question than for the conversations themselves. */
export function countConversationsWith(from: Look | Change, account: string, contact: string): Promise<number> {
  return from.objectStore('conversations').index('contact').count(placesWith(account, contact));
}

function placesWith(account: string, contact: string): IDBKeyRange {
  return IDBKeyRange.bound([account, contact], [account, contact, []]);
}

/** The order in which conversations with one contact stand. */
export function byLiveliness(a: ConversationRecord, b: ConversationRecord): number {
  return b.lastActivityMs - a.lastActivityMs || (a.id < b.id ? -1 : 1);
}

/** Conversations in which somebody wrote after `sinceMs` (epoch ms), at most `limit`. */
export function conversationsSince(from: Look | Change, account: string, sinceMs: number, limit: number) {
  const range = IDBKeyRange.bound([account, sinceMs], [account, []], true);
  return from.objectStore('conversations').index('activity').getAll(range, limit);
}

/** A stretch of all conversations of an account, ordered by place. */
export interface Stretch {
  /** Each place with its conversation: one with several contacts stands in several places. */
  places: { place: Place; record: ConversationRecord }[];
  /** Whether nothing comes after it. */
  isLast: boolean;
}

/** The next conversations of an account by place, at most `limit`, `after` a place (null: from the beginning). */
export async function conversationsAfter(
  from: Look | Change,
  account: string,
  after: Place | null,
  limit: number,
): Promise<Stretch> {
  const range = placesAfter(account, after);
  const found = await from.objectStore('conversations').index('contact').getAll(range, limit);
  const records = new Map(found.map((record) => [record.id, record]));
  // An index tells no keys with its values. These are the smallest, so they are the first of all that the records have.
  const places = [...records.values()]
    .flatMap((record) => record.contactKeys.map((place) => ({ place, record })))
    .filter(({ place }) => after === null || isBefore(after, place))
    .sort((a, b) => (isBefore(a.place, b.place) ? -1 : 1))
    .slice(0, found.length);
  return { places, isLast: found.length < limit };
}

/** All places of an account after one of them; all of them for null. */
export function placesAfter(account: string, after: Place | null): IDBKeyRange {
  return IDBKeyRange.bound(after ?? [account], [account, []], after !== null);
}

/** By the order of IndexedDB. */
function isBefore(a: Place, b: Place): boolean {
  for (const [index, value] of a.entries()) {
    const other = b[index] ?? value;
    if (value !== other) return value < other;
  }
  return false;
}
