/** The parts of `storage.session` that are needed: it outlives the worker, not the browser, and stands on no disk. */
interface SessionArea {
  get: (key: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  clear: () => Promise<void>;
}

/** What is remembered until the browser ends, by key. Only we write it. */
export interface Memory {
  /** Whether nothing is remembered. */
  isEmpty: () => Promise<boolean>;
  /** What was saved under the key; null where nothing was. The type is that of whoever saved it. */
  load: <Value>(key: string) => Promise<Value | null>;
  save: (key: string, value: unknown) => Promise<void>;
  clear: () => Promise<void>;
}

/** Memory that asks the browser once in the life of a worker: looking costs no more than looking at a map. */
export function createMemory(area: SessionArea): Memory {
  let known: Promise<Map<string, unknown>> | null = null;
  const all = () => (known ??= area.get(null).then((items) => new Map(Object.entries(items))));
  return {
    isEmpty: async () => (await all()).size === 0,
    // Written by the same version of ours alone: an update of the extension begins with an empty one.
    load: async <Value>(key: string) => ((await all()).get(key) ?? null) as Value | null,
    save: async (key, value) => {
      (await all()).set(key, value);
      await area.set({ [key]: value });
    },
    clear: async () => {
      (await all()).clear();
      await area.clear();
    },
  };
}
