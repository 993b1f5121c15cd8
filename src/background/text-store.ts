import { textsKey } from './edited-texts.ts';
import type { TextStore } from './parts.ts';

/** The parts of `browser.storage` that texts need. */
interface StorageApi {
  local: {
    get: (key: string) => Promise<Record<string, unknown>>;
    set: (items: Record<string, unknown>) => Promise<void>;
  };
  managed: { get: (key: string) => Promise<Record<string, unknown>> };
}

/** The part of `navigator.locks` that is needed. */
interface LocksApi {
  request: (name: string, work: () => Promise<unknown>) => Promise<unknown>;
}

/** Texts in the storage of the browser. */
export function textStore({ local, managed }: StorageApi, locks: LocksApi): TextStore {
  return {
    load: async () => (await local.get(textsKey))[textsKey],
    // Firefox rejects where no administrator provides anything.
    loadProvided: () =>
      managed.get(textsKey).then(
        (provided) => provided[textsKey],
        () => undefined,
      ),
    save: (texts) => local.set({ [textsKey]: texts }),
    alone: async <Result>(work: () => Promise<Result>) => {
      let done: { result: Result } | undefined;
      await locks.request(textsKey, async () => {
        done = { result: await work() };
      });
      if (done === undefined) throw new Error('The lock was granted without doing the work.');
      return done.result;
    },
  };
}
