import { openDB } from 'idb';
import { latestVersion, migrate } from './migrations.ts';
import type { Database, Schema } from './schema.ts';

const databaseName = 'ghostlight';

/** Gives the open database; opens it on first use and again after the browser closed it. */
export type OpenDatabase = () => Promise<Database>;

/**
 * A database that is opened once for the life of the worker. The connection gives way when a newer version of the
 * extension wants to migrate.
 */
export function databaseOpener(name: string = databaseName): OpenDatabase {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const open = (): Promise<Database> =>
    openDB<Schema>(name, latestVersion, {
      upgrade: (connection, fromVersion, _, change) => {
        // A step that fails must leave the old version as it was: openDB then rejects.
        void migrate(connection, fromVersion, change).catch(() => {
          change.abort();
        });
      },
      blocking: (_, __, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  return () => {
    opened ??= open().catch((error: unknown) => {
      forget();
      throw error;
    });
    return opened;
  };
}
