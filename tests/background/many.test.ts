import { describe, expect, it } from 'vitest';
import { dayMs, minuteMs } from '../../src/domain/time.ts';
import { countBadge } from '../../src/background/store/standings.ts';
import { look } from '../../src/background/store/transaction.ts';
import { prospect, startBackground } from './harness.ts';
import { nowMs, pageReading, rep, rowReading } from './readings.ts';

describe('2 000 conversations', () => {
  it('are kept, counted and found, and one page of them costs no more than before', async () => {
    const { tab, worker, world } = startBackground();
    const page = (from: number) =>
      pageReading({
        rows: Array.from({ length: 50 }, (_, index) => {
          const number = from + index;
          const at = { precision: 'exact' as const, atMs: nowMs - dayMs - number * minuteMs };
          // Four conversations with each contact.
          const people = [prospect(Math.floor(number / 4))];
          return rowReading(`c${number}`, { people, last: { id: `m${number}`, at }, lastOwn: false });
        }),
      });
    const timesMs: number[] = [];
    for (let from = 0; from < 2000; from += 50) {
      const startMs = performance.now();
      await tab.report(page(from));
      timesMs.push(performance.now() - startMs);
    }
    expect(world.bugs).toEqual([]);
    const view = await tab.listProspects({ account: rep.address });
    expect(view.knownConversations).toBe(2000);

    const database = await worker.parts.open();
    const standings = await database.getAll('standings');
    expect(standings).toHaveLength(2000);
    for (const { group, count } of view.groups)
      expect(count, group).toBe(standings.filter((standing) => standing.group === group).length);
    expect(await look(worker.parts.open, countBadge)).toBe(world.badge);

    // The in-memory database of the tests is far slower than a browser's; only the growth is judged here.
    const median = (values: number[]) => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
    expect(median(timesMs.slice(-10))).toBeLessThan(10 * median(timesMs.slice(1, 11)) + 50);
    await expect(tab.report(page(1000))).resolves.toEqual({ changed: [] });
  }, 60_000);
});
