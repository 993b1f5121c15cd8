import type { IDBPDatabase, IDBPTransaction } from 'idb';
import { markAllStale } from './search-days.ts';
import type { Schema, StoreName } from './schema.ts';

/** One step from a version to the next. Runs inside the version change: may await nothing but idb. */
type Migration = (
  database: IDBPDatabase<Schema>,
  change: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
) => void | Promise<void>;

/** Step n leads from version n to n + 1. Steps that were released are never edited. */
const migrations: readonly Migration[] = [
  (database) => {
    database.createObjectStore('accounts', { keyPath: 'address' });

    const conversations = database.createObjectStore('conversations', { keyPath: ['account', 'id'] });
    conversations.createIndex('contact', 'contactKeys', { multiEntry: true });
    conversations.createIndex('activity', ['account', 'lastActivityMs']);

    const marks = database.createObjectStore('marks', { keyPath: ['account', 'id'] });
    marks.createIndex('contact', ['account', 'contact']);

    const locks = database.createObjectStore('locks', { keyPath: ['account', 'contact'] });
    locks.createIndex('conversation', ['account', 'conversationId']);

    const standings = database.createObjectStore('standings', { keyPath: ['account', 'id'] });
    standings.createIndex('list', 'listKey');
    standings.createIndex('nextCheck', 'nextCheckAtMs');
    standings.createIndex('badge', 'badge');
    standings.createIndex('place', 'place');
  },
  (database) => {
    database.createObjectStore('staging', { keyPath: ['importId', 'part'] });
  },
  async (database, change) => {
    const days = database.createObjectStore('searchDays', { keyPath: ['account', 'day'] });
    days.createIndex('stale', 'isStale');
    await markAllStale(change);
  },
];

export const latestVersion = migrations.length;

/** Runs the steps that lead from a stored version to the latest. */
export async function migrate(
  database: IDBPDatabase<Schema>,
  fromVersion: number,
  change: IDBPTransaction<Schema, StoreName[], 'versionchange'>,
): Promise<void> {
  for (const step of migrations.slice(fromVersion)) await step(database, change);
}
