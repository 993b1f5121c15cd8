import { alone, type LocksApi } from './alone.ts';
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
    alone: (work) => alone(locks, textsKey, work),
  };
}
