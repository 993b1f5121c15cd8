import fc from 'fast-check';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { searchGroups, soughtWords } from '../../src/background/search-prospects.ts';
import type { AccountRecord, StandingRecord } from '../../src/background/store/schema.ts';
import { keepSearchable } from '../../src/background/keep-searchable.ts';
import { countStale, entriesOf } from '../../src/background/store/search-days.ts';
import { changesBegun, look } from '../../src/background/store/transaction.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { dayMs } from '../../src/domain/time.ts';
import { prospectGroups } from '../../src/messaging/contract.ts';
import { exportFile, importFile } from './data-file.ts';
import { prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { messageReading, opened, pageReading, rep, rowReading } from './readings.ts';

/** Something that happens to a mailbox. */
type Step = (background: Background) => Promise<unknown>;

const person = fc.nat(4);
const address = (number: number) => prospect(number).address;
const ref = (number: number) => ({ account: rep.address, conversationId: `c${number}` });

/** Reads the conversation with somebody: silent for long, answered just now, or their first mail. */
function reads(number: number, kind: number): Step {
  const contact = prospect(number);
  const id = `c${number}`;
  return ({ tab, world }) => {
    const silent = silentConversation(id, contact);
    const answer = messageReading(`${id}-${kind}`, world.nowMs - pageReading().takenAtMs - kind * dayMs, {
      from: contact,
    });
    const talk = kind < 3 ? { ...silent, ...opened(id, [...silent.messages, answer]) } : silent;
    return tab.report(pageReading({ conversation: talk, takenAtMs: world.nowMs }));
  };
}

/** The worker dies in the middle of a reading: its transaction never ends, and the next worker begins with what was there. */
function dies(number: number, kind: number, afterWrites: number): Step {
  return async (background) => {
    const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
    let writes = 0;
    const death = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, ...args) {
      writes += 1;
      if (writes > afterWrites) throw new Error('The worker died.');
      return put.apply(this, args);
    });
    await reads(number, kind)(background).catch(() => undefined);
    death.mockRestore();
    background.world.bugs = [];
    await background.restart();
  };
}

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 4, arbitrary: fc.tuple(person, fc.nat(6)).map(([number, kind]) => reads(number, kind)) },
  { weight: 2, arbitrary: fc.tuple(person, fc.nat(6), fc.nat(6)).map((of) => dies(...of)) },
  fc.nat(20).map((days): Step => (background) => {
    background.world.nowMs += days * dayMs;
    return background.worker.ringAlarm();
  }),
  fc.constant<Step>((background) => background.worker.ringAlarm()),
  fc.tuple(person, fc.constantFrom('let-go' as const, 'met' as const, 'not-a-prospect' as const)).map(
    ([number, type]): Step =>
      ({ tab }) =>
        tab.addMark({ ...ref(number), what: { type }, forContact: false }).catch(() => undefined),
  ),
  person.map(
    (number): Step =>
      ({ tab }) =>
        tab.notice(ref(number)),
  ),
  person.map(
    (number): Step =>
      ({ worker }) =>
        worker.page.eraseContact({ account: rep.address, address: address(number) }).catch(() => undefined),
  ),
  fc.constantFrom(3, 6).map((minQuietWorkingDays): Step => (background) => {
    background.world.settings = { ...defaultSettings, minQuietWorkingDays };
    return background.worker.ringAlarm();
  }),
  fc.constant<Step>(async (background) => {
    await importFile(background, await exportFile(background));
  }),
);

/** What counts and searches must say, from every standing one by one. */
function recount(standings: readonly StandingRecord[], words: readonly string[]) {
  const listed = standings.filter(({ group }) => group !== null);
  const matches = listed.filter(({ shown }) =>
    words.every((word) => `${shown.name}\n${shown.company ?? ''}\n${shown.subject}`.toLowerCase().includes(word)),
  );
  const latestFirst = matches.toSorted(
    (a, b) => (b.shown.lastAtMs ?? 0) - (a.shown.lastAtMs ?? 0) || (a.id < b.id ? -1 : 1),
  );
  const idsOf = (group: string) => latestFirst.filter((each) => each.group === group).map(({ id }) => id);
  return Object.fromEntries(
    prospectGroups.map((group) => [
      group,
      { count: listed.filter((each) => each.group === group).length, found: idsOf(group) },
    ]),
  );
}

async function agrees(background: Background): Promise<void> {
  const { open } = background.worker.parts;
  const database = await open();
  const standings = await database.getAll('standings');
  const account: AccountRecord | undefined = await database.get('accounts', rep.address);
  expect(account?.conversationCount ?? 0).toBe(await database.count('conversations'));
  expect(standings).toHaveLength(account?.conversationCount ?? 0);
  const unjudged = standings.filter(({ standing }) => standing === 'unknown' || standing === 'excluded');
  expect(account?.unjudgedCount ?? 0).toBe(unjudged.length);
  for (const search of ['person', 'person 1', 'company2 off', 'zebra']) {
    const words = soughtWords(search);
    const found = await searchGroups(open, [rep.address], words);
    const said = prospectGroups.map((group) => [
      group,
      { count: account?.groupCounts[group] ?? 0, found: found.ids(rep.address, group) },
    ]);
    expect(Object.fromEntries(said)).toEqual(recount(standings, words));
  }
  for (const day of await database.getAll('searchDays'))
    if ('entries' in day) expect(day.entries).toEqual(await look(open, (from) => entriesOf(from, day)));
}

afterEach(() => {
  vi.restoreAllMocks();
});

describe('counts and searches', { timeout: 60_000 }, () => {
  it('say what every standing says one by one, whatever happened, and wherever the worker died', async () => {
    const property = fc.asyncProperty(fc.array(step, { minLength: 3, maxLength: 12 }), async (steps) => {
      const background = startBackground();
      for (const each of steps) {
        await each(background);
        await agrees(background);
      }
      expect(background.world.bugs).toEqual([]);
    });
    await fc.assert(property, { numRuns: 40 });
  });

  it('need no standing once the alarm has derived the days, in a new worker neither', async () => {
    const background = startBackground();
    for (let number = 0; number < 3; number += 1) await reads(number, number)(background);
    await background.worker.ringAlarm();
    await background.restart();
    const { open } = background.worker.parts;
    await expect(look(open, countStale)).resolves.toBe(0);
    const reading = vi.spyOn(IDBIndex.prototype, 'getAll');
    const found = await searchGroups(open, [rep.address], ['person']);
    expect(prospectGroups.flatMap((group) => found.ids(rep.address, group))).not.toEqual([]);
    expect(reading).not.toHaveBeenCalled();
  });

  it('keep what was read for them while no day is stale', async () => {
    const background = startBackground();
    await reads(1, 3)(background);
    await background.worker.ringAlarm();
    const { parts } = background.worker;
    const before = changesBegun(parts.open);
    await keepSearchable(parts);
    expect(changesBegun(parts.open)).toBe(before);
  });

  it('have forgotten the words of somebody who was erased at once', async () => {
    const background = startBackground();
    await reads(1, 3)(background);
    await background.worker.ringAlarm();
    const days = async () => JSON.stringify(await (await background.worker.parts.open()).getAll('searchDays'));
    expect(await days()).toContain('person 1');
    await background.worker.page.eraseContact({ account: rep.address, address: address(1) });
    expect(await days()).not.toContain('person 1');
  });
});

describe('a page of rows', () => {
  it('is judged as each of its rows alone, beside what is stored of the same people', async () => {
    const row = (index: number) => {
      const contact = prospect(index % 9);
      const at = { precision: 'exact' as const, atMs: pageReading().takenAtMs - (index + 1) * dayMs };
      return rowReading(`row${index}`, {
        people: [contact, rep],
        ...{ lastOwn: index % 2 === 0, messageCount: 1 + (index % 3), last: { id: `row${index}-last`, at } },
      });
    };
    const rows = Array.from({ length: 14 }, (_, index) => row(index));
    const standingsAfter = async (pages: (typeof rows)[]) => {
      const background = startBackground();
      for (const number of [1, 12]) await reads(number, 6)(background);
      for (const page of pages) await background.tab.report(pageReading({ rows: page }));
      await agrees(background);
      return (await background.worker.parts.open()).getAll('standings');
    };
    const together = await standingsAfter([rows]);
    expect(new Set(together.map(({ standing }) => standing)).size).toBeGreaterThan(2);
    expect(together).toEqual(await standingsAfter(rows.map((each) => [each])));
  });
});

describe('a conversation that cannot be judged', () => {
  it('says nothing, is noted, and keeps no other from being judged', async () => {
    const background = startBackground();
    for (let number = 0; number < 3; number += 1) await reads(number, 6)(background);
    const database = await background.worker.parts.open();
    const broken = await database.get('conversations', [rep.address, 'c1']);
    if (!broken) throw new Error('It was not stored.');
    Reflect.set(broken.facts, 'messages', [null]);
    await database.put('conversations', broken);
    const standingOf = async (id: string) => (await database.get('standings', [rep.address, id]))?.standing;
    const before = await standingOf('c2');

    for (const rings of [() => undefined, () => (background.world.nowMs += 60 * dayMs)]) {
      background.world.settings = { ...background.world.settings, minQuietWorkingDays: 7, minGhostingWorkingDays: 8 };
      rings();
      await background.worker.ringAlarm();
      await expect(standingOf('c1')).resolves.toBe('unknown');
    }
    await expect(standingOf('c2')).resolves.not.toBe(before);
    const { webmails } = await background.worker.page.readHealth();
    expect(webmails.flatMap(({ misses }) => misses)).toMatchObject([{ name: 'judgement' }]);
    expect(background.world.alarmAtMs).not.toBe(background.world.nowMs);
    await agrees(background);
  });
});
