import { vi } from 'vitest';

/** What the browser says where it refuses something. */
const failing = (name: string) => new DOMException('refused by the browser', name);

/** From now on the database does not open. */
export function closeDatabase(name = 'InvalidStateError'): void {
  vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw failing(name);
  });
}

/** Lets `count` writes through, and refuses all others: there is no room. */
export function fillDisk(count = 0): void {
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
  let done = 0;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, ...args: unknown[]) {
    done += 1;
    if (done > count) throw failing('QuotaExceededError');
    return put.apply(this, args);
  });
}

/** Whatever was refused is allowed again. */
export function endFaults(): void {
  vi.restoreAllMocks();
}
