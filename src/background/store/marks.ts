import type { Mark } from '../../domain/marks.ts';
import type { Change, Look } from './schema.ts';

/** Everything the rep said about one contact. */
export function marksOf(from: Look | Change, account: string, contact: string): Promise<Mark[]> {
  return from.objectStore('marks').index('contact').getAll([account, contact]);
}

/** Everything the rep said about anybody, at most `limit`. */
export function marksOfAll(from: Look | Change, account: string, limit?: number): Promise<Mark[]> {
  return from.objectStore('marks').getAll(IDBKeyRange.bound([account], [account, []]), limit);
}

export function getMark(from: Look | Change, account: string, id: string): Promise<Mark | undefined> {
  return from.objectStore('marks').get([account, id]);
}

export async function putMark(to: Change, mark: Mark): Promise<void> {
  await to.objectStore('marks').put(mark);
}

export async function deleteMark(to: Change, account: string, id: string): Promise<void> {
  await to.objectStore('marks').delete([account, id]);
}
