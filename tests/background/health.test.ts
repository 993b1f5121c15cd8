import { describe, expect, it } from 'vitest';
import { healthKey } from '../../src/background/health.ts';
import { dayMs, minuteMs } from '../../src/domain/time.ts';
import { startBackground } from './harness.ts';

const good = { webmail: 'acted', misses: [], unreadable: null };
const missing = (...misses: string[]) => ({ ...good, misses });

async function noted(background: ReturnType<typeof startBackground>) {
  return (await background.worker.page.readHealth()).webmails;
}

describe('what webmail tabs tell about reading their pages', () => {
  it('is kept by webmail: when it was told last, when all was well, and how often each name was missed', async () => {
    const background = startBackground();
    const { world, tab } = background;
    const beganMs = world.nowMs;
    await tab.noteHealth(good);
    world.nowMs += minuteMs;
    await tab.noteHealth(missing('rowDate', 'rowDate', 'row'));
    world.nowMs += minuteMs;
    await tab.noteHealth({ ...missing('rowDate'), unreadable: 'page-not-recognised' });
    await tab.noteHealth({ ...good, webmail: 'other' });
    const [first, second] = (await noted(background)).toSorted((a, b) => a.webmail.localeCompare(b.webmail));
    expect(first).toEqual({
      webmail: 'acted',
      lastReportMs: beganMs + 2 * minuteMs,
      lastGoodMs: beganMs,
      misses: [
        { name: 'rowDate', count: 2, firstMs: beganMs + minuteMs, lastMs: beganMs + 2 * minuteMs },
        { name: 'row', count: 1, firstMs: beganMs + minuteMs, lastMs: beganMs + minuteMs },
      ],
      unreadable: [{ name: 'page-not-recognised', count: 1, firstMs: world.nowMs, lastMs: world.nowMs }],
    });
    expect(second).toMatchObject({ webmail: 'other', lastGoodMs: world.nowMs, misses: [] });
  });

  it('is not lost when two tabs tell at once, nor when the worker dies', async () => {
    const background = startBackground();
    const names = Array.from({ length: 20 }, (_, index) => `part${index}`);
    await Promise.all(names.map((name) => background.tab.noteHealth(missing(name))));
    await background.restart();
    const [acted] = await noted(background);
    expect(acted?.misses.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
  });

  it('forgets names that were missed longest ago when there are too many', async () => {
    const background = startBackground();
    for (let index = 0; index < 110; index++) {
      background.world.nowMs += minuteMs;
      await background.tab.noteHealth(missing(`part${index}`));
    }
    const [acted] = await noted(background);
    expect(acted?.misses).toHaveLength(100);
    expect(acted?.misses.at(-1)?.name).toBe('part10');
  });

  it.each([
    undefined,
    {},
    { ...good, webmail: 'Mail of Marie' },
    { ...good, misses: ['marie@acme.example'] },
    { ...good, misses: ['Offer for the warehouse'] },
    { ...good, misses: ['a'.repeat(41)] },
    { ...good, misses: Array.from({ length: 31 }, (_, index) => `part${index}`) },
    { ...good, unreadable: 'because of Marie' },
    { ...good, subject: 'Offer' },
  ])('is refused where it could be something else: %j', async (report) => {
    const { tab, world } = startBackground();
    await expect(tab.noteHealth(report as never)).rejects.toThrow('noteHealth failed');
    expect(world.local.has(healthKey)).toBe(false);
  });

  it('starts anew where what is stored is no log', async () => {
    const background = startBackground();
    background.world.local.set(healthKey, { webmails: 'broken' });
    expect(await noted(background)).toEqual([]);
    await background.tab.noteHealth(good);
    expect(await noted(background)).toHaveLength(1);
  });

  it('is read, forgotten and put back by pages of the extension alone', async () => {
    const { tab } = startBackground();
    await expect(tab.readHealth()).rejects.toThrow('Refused');
    await expect(tab.clearHealth()).rejects.toThrow('Refused');
    await expect(tab.restoreHealth({ webmails: [] })).rejects.toThrow('Refused');
  });
});

describe('forgetting', () => {
  it('leaves nothing, and its undo puts everything back beside what was noted since', async () => {
    const background = startBackground();
    const { world, tab } = background;
    for (let index = 0; index < 3; index++) {
      await tab.noteHealth(missing('rowDate'));
      world.nowMs += minuteMs;
    }
    const { page } = background.worker;
    const before = await page.readHealth();
    await page.clearHealth();
    expect(await noted(background)).toEqual([]);
    world.nowMs += dayMs;
    await tab.noteHealth(missing('rowDate', 'row'));
    for (let index = 0; index < 2; index++) {
      await page.restoreHealth(before);
      const [acted] = await noted(background);
      expect(acted?.misses.map(({ name, count }) => [name, count])).toEqual([
        ['rowDate', 4],
        ['row', 1],
      ]);
      expect(acted?.lastReportMs).toBe(world.nowMs);
    }
  });
});
