import { deleteDB, openDB } from 'idb';
import { describe, expect, it } from 'vitest';
import { latestVersion } from '../../src/background/store/migrations.ts';
import { allStores } from '../../src/background/store/schema.ts';
import version1 from '../fixtures/databases/version-1.json' with { type: 'json' };
import version2 from '../fixtures/databases/version-2.json' with { type: 'json' };
import { startBackground, type Background } from './harness.ts';
import { rep } from './readings.ts';

/** A database as an earlier version of the extension left it: written by that version itself, and never edited since. */
interface StoredDatabase {
  version: number;
  nowMs: number;
  stores: Record<string, StoredStore>;
}
interface StoredStore {
  keyPath: string | string[];
  indexes: Record<string, { keyPath: string | string[]; multiEntry: boolean }>;
  records: Record<string, unknown>[];
}

const stored: Record<number, StoredDatabase> = { 1: version1, 2: version2 };
const storedBy = (version: number): StoredDatabase => {
  const found = stored[version];
  if (found === undefined) throw new Error(`No database of version ${version} is kept.`);
  return found;
};

/** A background that finds such a database. */
async function updatedFrom(stored: StoredDatabase): Promise<Background> {
  const background = startBackground();
  background.world.nowMs = stored.nowMs;
  const old = await openDB(background.databaseName, stored.version, {
    upgrade: (database) => {
      for (const [name, { keyPath, indexes, records }] of Object.entries(stored.stores)) {
        const store = database.createObjectStore(name, { keyPath });
        for (const [index, { keyPath: of, multiEntry }] of Object.entries(indexes))
          store.createIndex(index, of, { multiEntry });
        for (const record of records) void store.put(record);
      }
    },
  });
  old.close();
  return background;
}

/** What the latest version makes of an empty database. */
async function shapeOf({ worker }: Background) {
  const database = await worker.parts.open();
  return allStores.map((name) => {
    const { store } = database.transaction(name);
    return [name, store.keyPath, [...store.indexNames].map((index) => [index, store.index(index).keyPath])];
  });
}

describe.each([1, 2])('a database of version %i', (version) => {
  it('gets the stores and indexes of a new one', async () => {
    const background = await updatedFrom(storedBy(version));
    expect((await background.worker.parts.open()).version).toBe(latestVersion);
    expect(await shapeOf(background)).toEqual(await shapeOf(startBackground()));
    await deleteDB(background.databaseName, { blocked: () => undefined });
  });

  it('keeps every conversation, mark and lock, and judges as it did', async () => {
    const stored = storedBy(version);
    const background = await updatedFrom(stored);
    const database = await background.worker.parts.open();
    for (const name of ['conversations', 'marks', 'locks'] as const)
      expect(await database.getAll(name)).toEqual(stored.stores[name]?.records);
    await background.worker.ringAlarm();
    const standings = await database.getAll('standings');
    const before = stored.stores['standings']?.records.map(({ id, standing, group }) => ({ id, standing, group }));
    expect(standings.map(({ id, standing, group }) => ({ id, standing, group }))).toEqual(before);
    expect(background.world.bugs).toEqual([]);
  });

  it('still knows who got a last message, whom nobody may contact, and whom a search finds', async () => {
    const background = await updatedFrom(storedBy(version));
    const { tab } = background;
    await background.worker.ringAlarm();
    const claim = { claimId: 'second', textKind: 'last-message', variant: 'en' } as const;
    await expect(
      tab.claimLastMessage({ account: rep.address, conversationId: 'silent1', ...claim }),
    ).resolves.toMatchObject({ status: 'refused', why: 'taken' });
    await expect(
      tab.claimLastMessage({ account: rep.address, conversationId: 'silent2', ...claim }),
    ).resolves.toMatchObject({ status: 'refused', why: 'not-offered' });
    const { groups } = await tab.listProspects({ account: rep.address, search: 'person 3' });
    expect(groups.flatMap(({ items }) => items.map(({ ref }) => ref.conversationId))).toEqual(['silent3']);
  });

  it('has no import under way that could go on', async () => {
    const stored = storedBy(version);
    const background = await updatedFrom(stored);
    const [staged] = stored.stores['staging']?.records ?? [{ importId: 'none' }];
    const importId = String(staged?.['importId']);
    const { page } = background.worker;
    await expect(page.stageImport({ importId, part: 1, lines: [''], isLast: true })).rejects.toThrow('data_importGone');
    await expect(page.applyImport({ importId })).rejects.toThrow('data_importGone');
  });
});
