import type { Change, Look, StagedPart } from './schema.ts';

export function getStagedPart(from: Look | Change, importId: string, part: number): Promise<StagedPart | undefined> {
  return from.objectStore('staging').get([importId, part]);
}

/** The beginning of the import that is under way: there is one at a time. */
export async function firstStagedPart(from: Look | Change): Promise<StagedPart | undefined> {
  return (await from.objectStore('staging').openCursor())?.value;
}

/** The latest piece of an import that was set aside. */
export async function lastStagedPart(from: Look | Change, importId: string): Promise<StagedPart | undefined> {
  const cursor = await from.objectStore('staging').openCursor(rangeOf(importId), 'prev');
  return cursor?.value;
}

export async function putStagedPart(to: Change, part: StagedPart): Promise<void> {
  await to.objectStore('staging').put(part);
}

/** Drops what one import set aside, or all of them. */
export async function dropStaged(to: Change, importId: string | null): Promise<void> {
  await (importId === null ? to.objectStore('staging').clear() : to.objectStore('staging').delete(rangeOf(importId)));
}

/** Drops imports that nobody went on with since `beforeMs` (epoch ms), and those of a clock that was set back. */
export async function dropStaleStaged(to: Change, beforeMs: number, nowMs: number): Promise<void> {
  const store = to.objectStore('staging');
  let cursor = await store.openCursor(null, 'prev');
  while (cursor !== null) {
    const { importId, stagedAtMs, merged } = cursor.value;
    const isStale = stagedAtMs < beforeMs || stagedAtMs > nowMs;
    // What is merged is brought to its end.
    if (isStale && merged === undefined) await store.delete(rangeOf(importId));
    // The last piece tells of the whole import: on to the one before it.
    cursor = await cursor.continue([importId, -1]);
  }
}

function rangeOf(importId: string): IDBKeyRange {
  return IDBKeyRange.bound([importId], [importId, []]);
}
