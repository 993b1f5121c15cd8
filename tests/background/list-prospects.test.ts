import { describe, expect, it, vi } from 'vitest';
import type { ProspectGroup } from '../../src/messaging/contract.ts';
import { dayMs, minuteMs } from '../../src/domain/time.ts';
import type { StandingRecord } from '../../src/background/store/schema.ts';
import { newAccount, putAccount } from '../../src/background/store/accounts.ts';
import { putStanding } from '../../src/background/store/standings.ts';
import { change } from '../../src/background/store/transaction.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { nowMs, pageReading, rep } from './readings.ts';

interface Listed {
  name?: string;
  company?: string | null;
  subject?: string;
  lastAtMs?: number;
}

/** A conversation of a group, as it was judged; the later ones less lively unless a time is given. */
function standing(group: ProspectGroup, number: number, listed: Listed = {}, account = rep.address): StandingRecord {
  const { name = `Person ${number}`, company = null, subject = 'Offer', lastAtMs = nowMs - number * minuteMs } = listed;
  const id = `${group}-${number}`;
  return {
    ...{ account, id, group, standing: 'quiet', warns: false, nextCheckAtMs: null, notable: null, isNew: false },
    listKey: [account, group, -lastAtMs],
    place: [account, name, -lastAtMs, id],
    shown: { webmail: 'gmail', name, company, subject, lastAtMs },
    silentSinceMs: nowMs - 10 * dayMs,
  };
}

async function store({ worker }: Background, standings: readonly StandingRecord[], address = rep.address) {
  const facts = { address, aliases: [], ownName: null, firstSeenAtMs: nowMs };
  const account = { ...newAccount(facts), conversationCount: standings.length };
  await change(worker.parts.open, async (to) => {
    await Promise.all(standings.map((each) => putStanding(to, account, undefined, each)));
    await putAccount(to, account);
  });
}

const many = (group: ProspectGroup, count: number, listed?: Listed) =>
  Array.from({ length: count }, (_, number) => standing(group, number, listed));

type Query = Parameters<Background['tab']['listProspects']>[0];
/** What is listed of the groups with anything in them: ids, and how many there are. */
async function list({ tab }: Background, query: Omit<Query, 'account'> = {}) {
  const { groups } = await tab.listProspects({ account: null, ...query });
  const filled = groups.filter(({ count }) => count > 0);
  return Object.fromEntries(
    filled.map(({ group, items, ...counts }) => [
      group,
      { ids: items.map(({ ref }) => ref.conversationId), count: counts.count, matching: counts.matching },
    ]),
  );
}

describe('how much is listed', () => {
  it('is the liveliest 25 of a group, and 10 of what asks for nothing today', async () => {
    const background = startBackground();
    await store(background, [...many('ghosting', 40), ...many('older-silences', 40), ...many('to-check', 3)]);
    const { ghosting, 'older-silences': older, 'to-check': toCheck } = await list(background);
    expect(ghosting).toMatchObject({ count: 40, matching: undefined });
    expect(ghosting?.ids).toEqual(Array.from({ length: 25 }, (_, number) => `ghosting-${number}`));
    expect(older?.ids).toHaveLength(10);
    expect(toCheck?.ids).toHaveLength(3);
  });

  it('is as much of a group as is wanted, down to nothing', async () => {
    const background = startBackground();
    await store(background, [...many('ghosting', 80), ...many('quiet', 80)]);
    const { ghosting, quiet } = await list(background, { limits: { ghosting: 75, quiet: 0 } });
    expect(ghosting?.ids).toHaveLength(75);
    expect(quiet).toEqual({ ids: [], count: 80, matching: undefined });
  });

  it('keeps the answer small', async () => {
    const background = startBackground();
    const subject = 'Pilot project for the new warehouse in Lyon, next steps';
    await store(background, [...many('ghosting', 3000, { subject }), ...many('older-silences', 2000, { subject })]);
    const answer = JSON.stringify(await background.tab.listProspects({ account: null }));
    expect(answer.length).toBeLessThan(20_000);
  });

  it('refuses limits that no list has', async () => {
    const { tab } = startBackground();
    await expect(tab.listProspects({ account: null, limits: { ghosting: -1 } })).rejects.toThrow();
    await expect(tab.listProspects({ account: null, limits: { ghosting: 5001 } })).rejects.toThrow();
  });
});

describe('a search', () => {
  const marie = standing('ghosting', 1, { name: 'Marie Dupont', company: 'acme.example', subject: 'Offre entrepôt' });
  const noemi = standing('ghosting', 2, { name: 'Noémi Œuvrard', company: 'acme.example', subject: 'Pilot in Q1' });
  const bo = standing('quiet', 1, { name: 'Bo', company: null, subject: 'L’offre de Marie' });
  const people = [marie, noemi, bo, ...many('your-turn', 3)];

  it.each([
    ['a name', 'dupont', ['ghosting-1']],
    ['a company', 'acme', ['ghosting-1', 'ghosting-2']],
    ['a subject', 'pilot', ['ghosting-2']],
    ['the middle of a word', 'upon', ['ghosting-1']],
    ['words of any case', 'MARIE', ['ghosting-1', 'quiet-1']],
    ['words without their accents', 'noemi', ['ghosting-2']],
    ['accents where there are none', 'Dûpont', ['ghosting-1']],
    ['letters written apart', 'oeuvrard', ['ghosting-2']],
    ['another apostrophe', "l'offre", ['quiet-1']],
    ['several words, all of which stand somewhere', 'offre acme', ['ghosting-1']],
    ['words in any order, however far apart', '  acme   marie ', ['ghosting-1']],
    ['words of two conversations', 'pilot marie', []],
    ['what is nowhere', 'zebra', []],
  ])('finds %s', async (_, search, expected) => {
    const background = startBackground();
    await store(background, people);
    const found = await list(background, { search });
    expect(Object.values(found).flatMap(({ ids }) => ids)).toEqual(expected);
  });

  it('keeps the groups, and tells how many of each match', async () => {
    const background = startBackground();
    await store(background, [...people, ...many('last-message', 60, { name: 'Marie' })]);
    const found = await list(background, { search: 'marie', limits: { ghosting: 0 } });
    expect(found).toMatchObject({
      ghosting: { ids: [], count: 2, matching: 1 },
      quiet: { count: 1, matching: 1 },
      'your-turn': { ids: [], count: 3, matching: 0 },
      'last-message': { count: 60, matching: 60 },
    });
    expect(found['last-message']?.ids).toHaveLength(25);
  });

  it('of blanks is none', async () => {
    const background = startBackground();
    await store(background, people);
    expect(await list(background, { search: '  ' })).toEqual(await list(background));
  });

  it('looks through all mailboxes, or through one', async () => {
    const background = startBackground();
    const other = 'other@acme.example';
    await store(background, [standing('quiet', 1, { name: 'Marie', lastAtMs: nowMs - 5 })]);
    await store(background, [standing('quiet', 2, { name: 'Marie', lastAtMs: nowMs - 1 }, other)], other);
    const search = 'marie';
    expect((await list(background, { search })).quiet).toEqual({ ids: ['quiet-2', 'quiet-1'], count: 2, matching: 2 });
    const { groups } = await background.tab.listProspects({ account: other, search });
    expect(groups.flatMap(({ items }) => items.map(({ ref }) => ref))).toEqual([
      { account: other, conversationId: 'quiet-2' },
    ]);
  });

  it('reads every conversation once, however many have the same time', async () => {
    const background = startBackground();
    const sameTime = many('to-check', 1300, { lastAtMs: 0 });
    await store(background, [...many('ghosting', 1200), ...sameTime]);
    const found = await list(background, { search: 'person' });
    expect(found.ghosting?.matching).toBe(1200);
    expect(found['to-check']?.matching).toBe(1300);
  });

  it('reads nothing again for the next letter, and all of it after a change', async () => {
    const background = startBackground();
    await background.tab.report(pageReading({ conversation: silentConversation('c1') }));
    expect((await list(background, { search: 'mar' })).ghosting?.ids).toEqual(['c1']);
    const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
    expect((await list(background, { search: 'mari' })).ghosting?.ids).toEqual(['c1']);
    expect(reads).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    const paul = { address: 'paul@client.example', name: 'Marin Paul' };
    await background.tab.report(pageReading({ conversation: silentConversation('c2', paul) }));
    expect((await list(background, { search: 'mari' })).ghosting?.ids).toHaveLength(2);
  });

  it('refuses words longer than any name', async () => {
    const { tab } = startBackground();
    await expect(tab.listProspects({ account: null, search: 'x'.repeat(201) })).rejects.toThrow();
  });
});
