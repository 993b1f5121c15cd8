import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { describe, expect, it, vi } from 'vitest';
import { latestVersion } from '../../src/background/store/migrations.ts';
import { databaseOpener } from '../../src/background/store/open.ts';
import { allStores, type StandingRecord } from '../../src/background/store/schema.ts';
import { countStale } from '../../src/background/store/search-days.ts';
import { change, look } from '../../src/background/store/transaction.ts';
import { searchGroups } from '../../src/background/search-prospects.ts';
import { dayMs } from '../../src/domain/time.ts';
import { newAccount, getAccount, putAccount } from '../../src/background/store/accounts.ts';
import { nowMs } from './readings.ts';

const fresh = () => `test-${crypto.randomUUID()}`;
const facts = { address: 'rep@acme.example', aliases: [], ownName: null, firstSeenAtMs: nowMs };

/** A silence as it was stored before searches had days of their own. */
const listedAt = (lastAtMs: number, number: number): StandingRecord => ({
  ...{ account: facts.address, id: `c${number}`, standing: 'quiet', group: 'quiet', warns: true, nextCheckAtMs: null },
  ...{ notable: null, isNew: false, silentSinceMs: null },
  listKey: [facts.address, 'quiet', -lastAtMs],
  place: [facts.address, 'marie@client.example', -lastAtMs, `c${number}`],
  shown: { webmail: 'gmail', name: 'Marie', company: null, subject: 'Offer', lastAtMs },
});

describe('a new database', () => {
  it('is migrated from scratch to all stores and indexes', async () => {
    const database = await databaseOpener(fresh())();
    expect(database.version).toBe(latestVersion);
    expect([...database.objectStoreNames]).toEqual([...allStores].sort());
    const indexes = allStores.map((name) => [name, [...database.transaction(name).store.indexNames]]);
    expect(Object.fromEntries(indexes)).toEqual({
      accounts: [],
      conversations: ['activity', 'contact'],
      marks: ['contact'],
      locks: ['conversation'],
      standings: ['badge', 'list', 'nextCheck', 'place'],
      searchDays: ['stale'],
      staging: [],
    });
  });

  it('of version 1 keeps what it holds, and is searched like a new one', async () => {
    const name = fresh();
    const stored = newAccount(facts);
    const listed = [nowMs, nowMs - 5, nowMs - dayMs, nowMs - 300 * dayMs, 0].map(listedAt);
    const old = await openDB(name, 1, {
      upgrade: (database) => {
        database.createObjectStore('accounts', { keyPath: 'address' });
        const conversations = database.createObjectStore('conversations', { keyPath: ['account', 'id'] });
        conversations.createIndex('contact', 'contactKeys', { multiEntry: true });
        conversations.createIndex('activity', ['account', 'lastActivityMs']);
        const marks = database.createObjectStore('marks', { keyPath: ['account', 'id'] });
        marks.createIndex('contact', ['account', 'contact']);
        const locks = database.createObjectStore('locks', { keyPath: ['account', 'contact'] });
        locks.createIndex('conversation', ['account', 'conversationId']);
        const standings = database.createObjectStore('standings', { keyPath: ['account', 'id'] });
        for (const [index, key] of Object.entries({
          list: 'listKey',
          nextCheck: 'nextCheckAtMs',
          badge: 'badge',
          place: 'place',
        }))
          standings.createIndex(index, key);
      },
    });
    await old.put('accounts', stored);
    for (const standing of listed) await old.put('standings', standing);
    old.close();
    const open = databaseOpener(name);
    await expect(look(open, (from) => getAccount(from, facts.address))).resolves.toEqual(stored);
    expect([...(await open()).objectStoreNames]).toEqual([...allStores].sort());
    const found = await searchGroups(open, [facts.address], ['marie']);
    expect(found.ids(facts.address, 'quiet')).toEqual(listed.map(({ id }) => id));
    await expect(look(open, countStale)).resolves.toBe(4);
  });

  it('is opened once for all who ask, and again after a failure', async () => {
    const name = fresh();
    const newer = await openDB(name, latestVersion + 1);
    const open = databaseOpener(name);
    await expect(open()).rejects.toThrow();
    newer.close();
    await new Promise<void>((resolve, reject) => {
      const deletion = indexedDB.deleteDatabase(name);
      deletion.onsuccess = () => {
        resolve();
      };
      deletion.onerror = () => {
        reject(new Error('not deleted'));
      };
    });
    await expect(Promise.all([open(), open()]).then(([a, b]) => a === b)).resolves.toBe(true);
  });

  it('gives way to a newer version and does not block it', async () => {
    const name = fresh();
    const open = databaseOpener(name);
    await open();
    const blocked = vi.fn();
    const newer = await openDB(name, latestVersion + 1, { blocked });
    expect(newer.version).toBe(latestVersion + 1);
  });
});

describe('a change', () => {
  it('is kept once it was answered', async () => {
    const open = databaseOpener(fresh());
    await change(open, (to) => putAccount(to, newAccount(facts)));
    await expect(look(open, (from) => getAccount(from, facts.address))).resolves.toEqual(newAccount(facts));
  });

  it('leaves nothing behind when it fails half-way', async () => {
    const open = databaseOpener(fresh());
    const failing = change(open, async (to) => {
      await putAccount(to, newAccount(facts));
      throw new Error('half-way');
    });
    await expect(failing).rejects.toThrow('half-way');
    await expect(look(open, (from) => getAccount(from, facts.address))).resolves.toBeUndefined();
  });

  it('sees what the change before it wrote, however many come at once', async () => {
    const open = databaseOpener(fresh());
    await change(open, (to) => putAccount(to, newAccount(facts)));
    const increment = () =>
      change(open, async (to) => {
        const account = await getAccount(to, facts.address);
        if (account) await putAccount(to, { ...account, conversationCount: account.conversationCount + 1 });
      });
    await Promise.all(Array.from({ length: 50 }, increment));
    const account = await look(open, (from) => getAccount(from, facts.address));
    expect(account?.conversationCount).toBe(50);
  });
});
