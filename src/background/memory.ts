/** The parts of `storage.session` that are needed: it outlives the worker, not the browser, and stands on no disk. */
interface SessionArea {
  get: (key: null) => Promise<Record<string, unknown>>;
  set: (items: Record<string, unknown>) => Promise<void>;
  remove: (key: string) => Promise<void>;
}

/** What is remembered until the browser ends, by key. Only we write it, be it another version of ours. */
export interface Memory {
  /** What was saved under the key, the same object as long as it is not changed; null where nothing was. The type is what the caller makes of it. */
  load: <Value>(key: string) => Promise<Value | null>;
  /**
   * Replaces what is remembered under the key by what becomes of it, and no other change comes between. Null stands for nothing, before
   * and after.
   */
  change: <Value>(key: string, become: (before: Value | null) => Value | null) => Promise<void>;
  /** Forgets what was saved under the key, also where it cannot be read. */
  forget: (key: string) => Promise<void>;
}

/** Memory that asks the browser once in the life of a worker: looking costs no more than looking at a map. */
export function createMemory(area: SessionArea): Memory {
  let known: Promise<Map<string, unknown>> | null = null;
  const ask = async () => {
    try {
      return new Map(Object.entries(await area.get(null)));
    } catch (error) {
      // The next one asks again.
      known = null;
      throw error;
    }
  };
  const all = () => (known ??= ask());
  const valueAt = <Value>(values: Map<string, unknown>, key: string) => (values.get(key) ?? null) as Value | null;
  return {
    load: async <Value>(key: string) => valueAt<Value>(await all(), key),
    change: async <Value>(key: string, become: (before: Value | null) => Value | null) => {
      const values = await all();
      const before = valueAt<Value>(values, key);
      const value = become(before);
      if (value === before) return;
      if (value === null) {
        values.delete(key);
        await area.remove(key);
      } else {
        values.set(key, value);
        await area.set({ [key]: value });
      }
    },
    forget: async (key) => {
      await area.remove(key);
      known = null;
    },
  };
}
