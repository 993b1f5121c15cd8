import { UserError } from '../domain/errors.ts';
import type { Caller } from '../messaging/caller.ts';
import type { BackgroundApi } from '../messaging/contract.ts';
import type { Handlers } from '../messaging/rpc.ts';
import type { Parts } from './parts.ts';
import { StorageFailed, type StorageFault } from './store/storage-failed.ts';

const sentences: Record<StorageFault, string> = {
  full: 'error_storageFull',
  newer: 'error_storageNewer',
  blocked: 'error_storageBlocked',
  unavailable: 'error_storageUnavailable',
  broken: 'error_storageBroken',
};

/** What the rep is told to do where the database cannot be used. */
export function storageSentence({ getMessage }: Pick<Parts, 'getMessage'>, fault: StorageFault): string {
  return getMessage(sentences[fault]);
}

/** Handlers whose callers are told in a sentence what to do where the database cannot be used. */
export function tellStorageFailures(
  handlers: Handlers<BackgroundApi>,
  parts: Pick<Parts, 'getMessage'>,
): Handlers<BackgroundApi> {
  const telling =
    (handler: Handler): Handler =>
    async (argument, caller) => {
      try {
        return await handler(argument, caller);
      } catch (error) {
        if (!(error instanceof StorageFailed)) throw error;
        throw new UserError(storageSentence(parts, error.fault), { cause: error });
      }
    };
  const told = Object.entries<Handler>(handlers).map(([name, handler]) => [name, telling(handler)]);
  // The same methods with the same arguments and answers: the compiler cannot follow them through the entries.
  return Object.fromEntries(told) as Handlers<BackgroundApi>;
}

type Handler = (argument: never, caller: Caller) => unknown;
