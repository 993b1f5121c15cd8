import { describe, expect, it, vi } from 'vitest';
import { dayMs, minuteMs } from '../../src/domain/time.ts';
import { prospect, startBackground } from './harness.ts';
import { nowMs, pageReading, rep, rowReading } from './readings.ts';

/** A page of 50 rows; four conversations with each contact. */
const page = (from: number) =>
  pageReading({
    rows: Array.from({ length: 50 }, (_, index) => {
      const number = from + index;
      const at = { precision: 'exact' as const, atMs: nowMs - dayMs - number * minuteMs };
      const people = [prospect(Math.floor(number / 4))];
      return rowReading(`c${number}`, { people, last: { id: `m${number}`, at }, lastOwn: false });
    }),
  });

/** Counts what the store is asked and how many records it hands out: what a browser takes time for. */
function watchStore() {
  const records = vi.fn((value: unknown) => (Array.isArray(value) ? value.length : 1));
  for (const source of [IDBObjectStore.prototype, IDBIndex.prototype]) {
    const getAll = Reflect.get(source, 'getAll') as (...args: unknown[]) => IDBRequest<unknown[]>;
    vi.spyOn(source, 'getAll').mockImplementation(function (this: unknown, ...args: unknown[]) {
      const request = getAll.apply(this, args);
      request.addEventListener('success', () => records(request.result));
      return request;
    });
  }
  const gets = vi.spyOn(IDBObjectStore.prototype, 'get');
  const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
  const taken = () => {
    const handedOut = records.mock.results.reduce((sum, { value }) => sum + (value as number), 0);
    const result = { gets: gets.mock.calls.length, puts: puts.mock.calls.length, handedOut };
    for (const spy of [records, gets, puts]) spy.mockClear();
    return result;
  };
  return { taken };
}

describe('2 000 conversations', () => {
  it('are kept and counted, and a page of them asks no more of the store than at the beginning', async () => {
    const { tab, worker, world } = startBackground();
    const { taken } = watchStore();
    const asked: ReturnType<typeof taken>[] = [];
    for (let from = 0; from < 2000; from += 50) {
      await tab.report(page(from));
      asked.push(taken());
    }
    expect(world.bugs).toEqual([]);
    // Pages 3 and 39 begin at the same place of a contact's four; the first one also makes the account.
    expect(asked.at(-2)).toEqual(asked[2]);

    const view = await tab.listProspects({ account: rep.address });
    expect(view.knownConversations).toBe(2000);
    expect(taken().handedOut).toBeLessThanOrEqual(8 * 25);

    await expect(tab.report(page(1000))).resolves.toEqual({ changed: [] });
    expect(taken()).toMatchObject({ puts: 0 });
    vi.restoreAllMocks();

    const database = await worker.parts.open();
    const standings = await database.getAll('standings');
    expect(standings).toHaveLength(2000);
    for (const { group, count } of view.groups)
      expect(count, group).toBe(standings.filter((standing) => standing.group === group).length);
  }, 60_000);
});
