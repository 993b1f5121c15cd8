/** Why the database cannot be used, as far as the rep can do something about it. */
export type StorageFault =
  /** The disk, or the room the browser gives us, is full. */
  | 'full'
  /** A newer version of the extension has written it. */
  | 'newer'
  /** Another version of the extension still has it open. */
  | 'blocked'
  /** The browser allows no database here, as in some private windows. */
  | 'unavailable'
  /** It cannot be read or written: damaged, or the disk fails. */
  | 'broken';

/** The database cannot be used. Whoever shows it has a sentence for each fault. */
export class StorageFailed extends Error {
  override readonly name = 'StorageFailed';
  readonly fault: StorageFault;

  constructor(fault: StorageFault, cause?: unknown) {
    super(`The database is ${fault}.`, { cause });
    this.fault = fault;
  }
}

/** Names of `DOMException` as of Chromium 150 and Firefox 150, where they mean the storage and no mistake of ours. */
const faultsOfChange: Readonly<Record<string, StorageFault>> = {
  QuotaExceededError: 'full',
  UnknownError: 'broken',
  NotReadableError: 'broken',
};
const faultsOfOpening: Readonly<Record<string, StorageFault>> = {
  ...faultsOfChange,
  VersionError: 'newer',
  InvalidStateError: 'unavailable',
  NotAllowedError: 'unavailable',
  SecurityError: 'unavailable',
};

/** An error of a transaction: one of the storage as `StorageFailed`, every other as it is. */
export function failureOfChange(error: unknown): unknown {
  const fault = faultNamed(error, faultsOfChange);
  return fault === undefined ? error : new StorageFailed(fault, error);
}

/** Why the database did not open. */
export function failureOfOpening(error: unknown): StorageFailed {
  return error instanceof StorageFailed
    ? error
    : new StorageFailed(faultNamed(error, faultsOfOpening) ?? 'broken', error);
}

function faultNamed(error: unknown, faults: Readonly<Record<string, StorageFault>>): StorageFault | undefined {
  return error instanceof Error && Object.hasOwn(faults, error.name) ? faults[error.name] : undefined;
}

/** What some work with the database gives; what is put in its place where the database cannot be used. */
export async function unlessStorageFails<Result, Other>(
  work: Promise<Result>,
  otherwise: (failed: StorageFailed) => Other | Promise<Other>,
): Promise<Result | Other> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof StorageFailed) return otherwise(error);
    throw error;
  }
}
