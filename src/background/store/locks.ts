import type { LastMessageLock } from '../../domain/marks.ts';
import type { Change, Look } from './schema.ts';

/** The lock of the one last message to a contact; the key makes it the only one. */
export function getLock(from: Look | Change, account: string, contact: string): Promise<LastMessageLock | undefined> {
  return from.objectStore('locks').get([account, contact]);
}

/** Locks claimed in one conversation: one for each person its last message is for. */
export function locksIn(from: Look | Change, account: string, conversationId: string): Promise<LastMessageLock[]> {
  return from.objectStore('locks').index('conversation').getAll([account, conversationId]);
}

/** All locks of an account, at most `limit`. */
export function locksOfAll(from: Look | Change, account: string, limit?: number): Promise<LastMessageLock[]> {
  return from.objectStore('locks').getAll(IDBKeyRange.bound([account], [account, []]), limit);
}

export async function putLock(to: Change, lock: LastMessageLock): Promise<void> {
  await to.objectStore('locks').put(lock);
}

export async function deleteLock(to: Change, account: string, contact: string): Promise<void> {
  await to.objectStore('locks').delete([account, contact]);
}
