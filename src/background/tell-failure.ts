import type { Parts } from './parts.ts';
import { StorageFailed, type StorageFault } from './store/storage-failed.ts';

/** The key in memory of the faults of the storage that were told. */
const key = 'toldFaults';

/**
 * Tells where some work of the worker's own fails. A fault of the storage is told once until the browser ends: while it lasts the work
 * fails again each minute, and the rep is told of it wherever they look.
 */
export async function tellFailure(
  { memory }: Pick<Parts, 'memory'>,
  work: Promise<void>,
  tell: (error: unknown) => void,
): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof StorageFailed) || (await isNews(memory, error.fault))) tell(error);
  }
}

/** Also where that cannot be known. */
async function isNews(memory: Parts['memory'], fault: StorageFault): Promise<boolean> {
  let isTold = false;
  try {
    await memory.change<StorageFault[]>(key, (before) => {
      const told = Array.isArray(before) ? before : [];
      isTold = told.includes(fault);
      return isTold ? before : [...told, fault];
    });
  } catch {
    // It is told again rather than never.
  }
  return !isTold;
}
