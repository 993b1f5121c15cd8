import type { OpenDatabase } from './open.ts';
import { allStores, type Change, type Look } from './schema.ts';
import { failureOfChange } from './storage-failed.ts';

/** Changes begun since the worker started, for each database: tells whether what was read before may still be relied on. */
const begun = new WeakMap<OpenDatabase, number>();

/** A number that rises with every change: the same number twice, and nothing was changed between. */
export function changesBegun(open: OpenDatabase): number {
  return begun.get(open) ?? 0;
}

/**
 * Runs one multi-step change as one transaction: all of it or nothing. Changes run one after the other, whatever the
 * number of tabs asking. `work` may await nothing but requests of this transaction, or the transaction ends early.
 *
 * @param durability `strict` for what must survive a power cut once it was answered
 * @throws {StorageFailed} the database cannot be used, or has no room
 */
export async function change<Result>(
  open: OpenDatabase,
  work: (change: Change) => Promise<Result>,
  durability: IDBTransactionDurability = 'default',
): Promise<Result> {
  const transaction = (await open()).transaction(allStores, 'readwrite', { durability });
  begun.set(open, changesBegun(open) + 1);
  const ended = transaction.done.then(
    () => null,
    (error: unknown) => ({ error }),
  );
  let result: Result;
  try {
    result = await work(transaction);
  } catch (error) {
    abort(transaction);
    const failure = await ended;
    throw failureOfWork(error, failure?.error);
  }
  const failure = await ended;
  if (failure) throw failureOfChange(failure.error);
  return result;
}

/**
 * Runs `work` on one consistent state of the store.
 * @throws {StorageFailed} the database cannot be used
 */
export async function look<Result>(open: OpenDatabase, work: (look: Look) => Promise<Result>): Promise<Result> {
  const transaction = (await open()).transaction(allStores, 'readonly');
  try {
    return await work(transaction);
  } catch (error) {
    throw failureOfChange(error);
  }
}

/** A request that ends with its transaction tells nothing of why: the transaction does. */
function failureOfWork(error: unknown, ofTransaction: unknown): unknown {
  const isAborted = error instanceof Error && error.name === 'AbortError';
  return failureOfChange(isAborted && ofTransaction instanceof Error ? ofTransaction : error);
}

function abort(transaction: Change): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, for example because the failing request aborted it: the first error is the one to tell.
  }
}
