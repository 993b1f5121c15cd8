import { afterEach, expect, it, vi } from 'vitest';
import { listProspects } from '../../src/background/list-prospects.ts';
import { judgeDue } from '../../src/background/judge-due.ts';
import { countDue } from '../../src/background/store/standings.ts';
import { look } from '../../src/background/store/transaction.ts';
import { dayMs } from '../../src/domain/time.ts';
import { countNews, prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { pageReading, rep, rowReading } from './readings.ts';
import { endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

const account = rep.address;
const list = ({ tab }: Background, search = '') => tab.listProspects({ account, search });
type View = Awaited<ReturnType<typeof list>>;
/** What is listed, by group; counts agree with it. */
const listedIn = ({ groups }: View) =>
  Object.fromEntries(
    groups.flatMap(({ group, count, matching, items }) => {
      expect(matching ?? count).toBe(items.length);
      return items.length === 0 ? [] : [[group, items.map(({ ref }) => ref.conversationId).sort()]];
    }),
  );

/** Marie and Paul have gone silent; the alarm has not rung since that became stale, as where the machine slept. */
async function withStaleSilences(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  await background.tab.report(pageReading({ conversation: silentConversation('pauls', prospect(1)) }));
  expect(listedIn(await list(background))).toEqual({ ghosting: ['pauls', 'silent'] });
  background.world.nowMs += 3 * dayMs;
  background.world.events = [];
  return background;
}

it('nobody is listed, counted, found or marked as silent by what was to be judged again since', async () => {
  const looks = [
    async (background: Background) => expect(listedIn(await list(background))).toEqual({}),
    async (background: Background) => expect(listedIn(await list(background, 'marie'))).toEqual({}),
    async (background: Background) => expect(await countNews(background)).toBe(0),
    async ({ tab }: Background) =>
      expect((await tab.rowChips({ account, conversationIds: ['silent', 'pauls'] })).chips).toEqual({}),
    async (background: Background) => {
      // Another reading brings the badge in line before the alarm rings.
      const { nowMs: takenAtMs } = background.world;
      await background.tab.report(pageReading({ takenAtMs, rows: [rowReading('row', { people: [prospect(2)] })] }));
      expect(background.world.badge).toBe(0);
    },
  ];
  for (const expectNone of looks) await expectNone(await withStaleSilences());
});

it('the list has it judged at once: tabs are told, and it stands where it belongs without the alarm', async () => {
  const background = await withStaleSilences();
  await Promise.all([list(background), list(background), list(background)]);
  const told = background.world.events.flatMap(({ conversationIds }) => conversationIds);
  expect(told.sort()).toEqual(['pauls', 'silent']);
  expect(listedIn(await list(background))).toEqual({ 'to-check': ['pauls', 'silent'] });
});

it('what reads as before comes back to the list, too', async () => {
  const background = startBackground();
  const { world } = background;
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  const database = await background.worker.parts.open();
  const standing = await database.get('standings', [account, 'silent']);
  if (standing === undefined) throw new Error('Nothing is stored.');
  await database.put('standings', { ...standing, nextCheckAtMs: world.nowMs });
  world.events = [];
  expect(listedIn(await list(background))).toEqual({});
  expect(world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
  expect(listedIn(await list(background))).toEqual({ ghosting: ['silent'] });
  expect(world.badge).toBe(1);
});

it('while very much is due, the list reads little, and shows and counts what holds', async () => {
  const background = startBackground();
  const { world } = background;
  const row = (number: number) => {
    const last = { id: `row${number}-5`, at: { precision: 'exact' as const, atMs: world.nowMs - 14 * dayMs } };
    return rowReading(`row${number}`, { people: [prospect(number), rep], messageCount: 5, last });
  };
  for (const from of [0, 170, 340])
    await background.tab.report(pageReading({ rows: Array.from({ length: 170 }, (_, index) => row(from + index)) }));
  world.nowMs += 90 * dayMs;
  const silence = pageReading({ takenAtMs: world.nowMs, conversation: silentConversation('fresh') });
  await background.tab.report(silence);
  world.nowMs += dayMs / 24;
  const read = vi.spyOn(IDBIndex.prototype, 'getAll');
  const { parts } = background.worker;
  const view = await listProspects(parts, { account });
  const limits = read.mock.calls.map(([, count]) => count ?? Number.POSITIVE_INFINITY);
  expect(Math.max(...limits)).toBeLessThan(30);
  expect(listedIn(view)).toEqual({ ghosting: ['fresh'] });
  expect(listedIn(await listProspects(parts, { account, search: 'client' }))).toEqual({ ghosting: ['fresh'] });
  // The client waits for what goes on meanwhile.
  await list(background);
  const { groups } = await list(background);
  expect(groups.filter(({ count }) => count > 0).map(({ group }) => group)).toEqual(['ghosting']);
  expect(world.events.at(-1)).toMatchObject({ account });
});

it('the list says that it lacks what is due, so that nobody takes it for calm', async () => {
  const background = await withStaleSilences();
  fillDisk();
  expect(await list(background)).toMatchObject({ isBeingJudged: true, judgedConversations: 2 });
  expect((await background.tab.listProspects({ account: 'other@acme.example' })).isBeingJudged).toBeUndefined();
  await background.worker.ringAlarm().catch(() => undefined);
  expect((await list(background)).isBeingJudged).toBeUndefined();
  expect((await list(background)).asOf).toBeDefined();
  endFaults();
  await background.worker.ringAlarm();
  expect((await list(background)).isBeingJudged).toBeUndefined();
});

it('no group counts fewer than none, where the counts were stored after what it leaves out was read', async () => {
  const background = await withStaleSilences();
  const database = await background.worker.parts.open();
  const [stored] = await database.getAll('accounts');
  if (stored === undefined) throw new Error('Nothing is stored.');
  await database.put('accounts', { ...stored, groupCounts: { ...stored.groupCounts, ghosting: 1 } });
  expect(listedIn(await list(background))).toEqual({});
});

it('what was judged is told, though the rest could not be', async () => {
  const background = startBackground();
  const { world, worker } = background;
  const rows = Array.from({ length: 90 }, (_, number) => {
    const last = { id: `row${number}-5`, at: { precision: 'exact' as const, atMs: world.nowMs - 14 * dayMs } };
    return rowReading(`row${number}`, { people: [prospect(number), rep], messageCount: 5, last });
  });
  await background.tab.report(pageReading({ rows }));
  world.nowMs += 90 * dayMs;
  world.events = [];
  const { loadSettings } = worker.parts;
  const before = await look(worker.parts.open, (from) => countDue(from, world.nowMs));
  let batches = 0;
  worker.parts.loadSettings = () => (++batches > 2 ? Promise.reject(new Error('a bug')) : loadSettings());
  await expect(judgeDue(worker.parts)).rejects.toThrow('a bug');
  const left = await look(worker.parts.open, (from) => countDue(from, world.nowMs));
  expect(left).toBeGreaterThan(0);
  expect(before - left).toBeGreaterThan(20);
  expect(world.events.flatMap(({ conversationIds }) => conversationIds)).toHaveLength(before - left);
});

it('where judging fails by a mistake of ours it is left to the alarm, too', async () => {
  const background = await withStaleSilences();
  const { parts } = background.worker;
  const { loadSettings } = parts;
  let loads = 0;
  // The list has loaded them, then they are judged.
  parts.loadSettings = () => (++loads === 2 ? Promise.reject(new Error('a bug')) : loadSettings());
  background.world.alarmAtMs = null;
  expect(await list(background)).toMatchObject({ isBeingJudged: true });
  expect(loads).toBeGreaterThan(1);
  expect(background.world.alarmAtMs).not.toBeNull();
  await background.worker.ringAlarm();
  expect(listedIn(await list(background))).toEqual({ 'to-check': ['pauls', 'silent'] });
});

it('where nothing can be stored it is left to the alarm', async () => {
  const background = await withStaleSilences();
  fillDisk();
  expect(listedIn(await list(background))).toEqual({});
  expect(background.world.alarmAtMs).toBeLessThanOrEqual(background.world.nowMs);
  await background.worker.ringAlarm().catch(() => undefined);
  const write = vi.spyOn(IDBObjectStore.prototype, 'put');
  write.mockClear();
  expect(listedIn(await list(background))).toEqual({});
  expect(write).not.toHaveBeenCalled();
  endFaults();
  await background.worker.ringAlarm();
  expect(listedIn(await list(background))).toEqual({ 'to-check': ['pauls', 'silent'] });
});
