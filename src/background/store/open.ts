import { deleteDB, openDB } from 'idb';
import { latestVersion, migrate } from './migrations.ts';
import type { Database, Schema } from './schema.ts';
import { failureOfOpening, StorageFailed, type StorageFault } from './storage-failed.ts';

const databaseName = 'ghostlight';

/** How long a deletion waits for other connections to close, ms. */
const patienceMs = 5_000;

/** Gives the open database; opens it on first use and again after the browser closed it. */
export interface OpenDatabase {
  /** @throws {StorageFailed} the database cannot be used */
  (): Promise<Database>;
  /** Deletes the database, also one that cannot be opened: whoever waits for that is told so. The next use makes a new one. */
  destroy: () => Promise<void>;
}

/**
 * A database that is opened once for the life of the worker. The connection gives way when a newer version of the
 * extension wants to migrate.
 */
export function databaseOpener(name: string = databaseName): OpenDatabase {
  let opened: Promise<Database> | null = null;
  const forget = () => {
    opened = null;
  };
  const connect = (onBlocked: () => void): Promise<Database> =>
    openDB<Schema>(name, latestVersion, {
      upgrade: (connection, fromVersion, _, change) => {
        // A step that fails must leave the old version as it was: openDB then rejects, and nobody else asks how this ended.
        change.done.catch(() => undefined);
        void migrate(connection, fromVersion, change).catch(() => {
          change.abort();
        });
      },
      blocked: onBlocked,
      blocking: (_, __, event) => {
        forget();
        if (event.target instanceof IDBDatabase) event.target.close();
      },
      terminated: forget,
    });
  let giveUpOpening: ((fault: StorageFault) => void) | null = null;
  const open = (): Promise<Database> =>
    new Promise((resolve, reject) => {
      let isGivenUp = false;
      const giveUp = (fault: StorageFault) => {
        isGivenUp = true;
        reject(new StorageFailed(fault));
      };
      giveUpOpening = giveUp;
      connect(() => giveUp('blocked')).then((connection) => {
        // One that comes too late would stand in everybody's way.
        if (isGivenUp) connection.close();
        else resolve(connection);
      }, reject);
    });
  const get = (): Promise<Database> => {
    if (opened !== null) return opened;
    const opening = open().catch((error: unknown) => {
      // Another one may have been begun since.
      if (opened === opening) forget();
      throw failureOfOpening(error);
    });
    opened = opening;
    return opening;
  };
  const destroy = async (): Promise<void> => {
    // Not waited for: one that never opens must not keep itself from being deleted, nor anybody waiting for it.
    void opened?.then(
      (present) => present.close(),
      () => undefined,
    );
    forget();
    giveUpOpening?.('blocked');
    await new Promise<void>((resolve, reject) => {
      let timer: ReturnType<typeof setTimeout> | undefined;
      const blocked = () => {
        // A connection that is just closing lets go a moment later; only one that stays is told of.
        timer = setTimeout(() => reject(new StorageFailed('blocked')), patienceMs);
      };
      deleteDB(name, { blocked }).then(
        () => {
          clearTimeout(timer);
          resolve();
        },
        (error: unknown) => {
          clearTimeout(timer);
          reject(failureOfOpening(error));
        },
      );
    });
  };
  return Object.assign(get, { destroy });
}
