import { describe, expect, it } from 'vitest';
import { monthsBefore } from '../../src/domain/retention.ts';
import { dayMs } from '../../src/domain/time.ts';
import type { Turn } from '../../src/domain/exchange.ts';
import { prospect, startBackground, storedText, type Background } from './harness.ts';
import { store, talkOf } from './mailbox.ts';
import { nowMs, rep } from './readings.ts';

const turn = (by: Turn['by'], daysAgo: number): Turn => ({ by, atMs: nowMs - daysAgo * dayMs, conversationId: '' });
/** One that they answered so long ago, and the rep wrote again so long ago. */
const talk = (id: string, number: number, theirs: number | null, own: number) =>
  talkOf(
    id,
    [...(theirs === null ? [] : [turn('contact', theirs)]), turn('rep', own)].sort((a, b) => a.atMs - b.atMs),
    prospect(number),
  );

/** The duty of so many days, one after the other. */
async function passDays({ worker, world }: Background, days: number) {
  for (let day = 0; day < days; day += 1) {
    await worker.ringAlarm();
    world.nowMs += dayMs;
  }
}

async function idsOf({ worker }: Background): Promise<string[]> {
  return (await (await worker.parts.open()).getAllKeys('conversations')).map(([, id]) => id);
}

describe('conversations older than the retention', () => {
  it('go a year after the last message of their contact, whatever the rep wrote since', async () => {
    const background = startBackground();
    await store(background, [
      talk('a-fresh', 1, 30, 20),
      talk('b-old', 2, 400, 20),
      talk('c-cold', 3, null, 300),
      talk('d-old-cold', 4, null, 400),
      // Of a contact who wrote elsewhere.
      talk('e-old', 5, 500, 450),
      talk('f-lively', 5, 3, 2),
    ]);
    await passDays(background, 2);
    expect(await idsOf(background)).toEqual(['a-fresh', 'c-cold', 'e-old', 'f-lively']);
    const [account] = await (await background.worker.parts.open()).getAll('accounts');
    expect(account?.conversationCount).toBe(4);
    expect(await storedText(background)).not.toContain(prospect(2).address);
  });

  it('stay as long as the settings say', async () => {
    const background = startBackground();
    await store(background, [talk('a', 1, 400, 390), talk('b', 2, 1200, 1190)]);
    background.world.settings = { ...background.world.settings, retentionMonths: 36 };
    await passDays(background, 2);
    expect(await idsOf(background)).toEqual(['a']);
  });

  it('stay where the rep said something lately, or claimed a last message; an objection is never forgotten', async () => {
    const background = startBackground();
    await store(background, [talk('claimed', 1, 400, 390), talk('objected', 2, 400, 390), talk('said', 3, 400, 390)]);
    const database = await background.worker.parts.open();
    const shared = { account: rep.address, knownUntilMs: 0, conversationId: 'claimed' };
    const claim = { ...shared, claimId: 'c', textKind: 'last-message', insertedAtMs: null, history: [] };
    await database.put('locks', { ...claim, contact: prospect(1).address, claimedAtMs: nowMs - 100 * dayMs });
    const mark = (id: string, number: number, days: number) => ({
      id,
      account: rep.address,
      contact: prospect(number).address,
      conversationId: null,
      madeAtMs: nowMs - days * dayMs,
    });
    await database.put('marks', { ...mark('no', 2, 395), what: { type: 'objected' } });
    await database.put('marks', { ...mark('met', 2, 395), what: { type: 'met' } });
    await database.put('marks', { ...mark('call', 3, 10), what: { type: 'answered-elsewhere' } });
    await passDays(background, 2);
    expect(await idsOf(background)).toEqual(['claimed', 'said']);
    expect((await database.getAll('marks')).map(({ id }) => id)).toEqual(['call', 'no']);
    expect(await database.count('locks')).toBe(1);
  });

  it('go although one of another contact is not understood: that one stays, and is noted', async () => {
    const background = startBackground();
    await store(background, [talk('a-broken', 1, 400, 390), talk('b-same', 1, 500, 490), talk('c-old', 2, 400, 390)]);
    const database = await background.worker.parts.open();
    const broken = await database.get('conversations', [rep.address ?? '', 'a-broken']);
    if (!broken) throw new Error('It was not stored.');
    Reflect.set(broken.facts, 'messages', [null]);
    await database.put('conversations', broken);
    await passDays(background, 2);
    expect(await idsOf(background)).toEqual(['a-broken', 'b-same']);
    const { webmails } = await background.worker.page.readHealth();
    expect(webmails.flatMap(({ misses }) => misses)).toMatchObject([{ name: 'judgement' }]);
  });

  it('stay where the rep says something of them, or writes, while others are being deleted', async () => {
    const background = startBackground();
    const talks = Array.from({ length: 52 }, (_, n) => talk(`c${String(n).padStart(2, '0')}`, n, 400, 390));
    await store(background, talks);
    const { parts, tab } = background.worker;
    await passDays(background, 1);
    const { announce } = parts;
    // Heard after the first fifty.
    parts.announce = async () => {
      parts.announce = announce;
      const ref = { account: rep.address, conversationId: 'c50' };
      await tab.addMark({ ...ref, forContact: true, what: { type: 'answered-elsewhere' } });
      const database = await parts.open();
      const last = await database.get('conversations', [rep.address, 'c51']);
      if (last) await database.put('conversations', { ...last, lastActivityMs: nowMs });
    };
    await passDays(background, 1);
    expect(await idsOf(background)).toEqual(['c50', 'c51']);
  });

  it('go at the first look where others have written lately, as for a rep who comes once a week', async () => {
    const background = startBackground();
    await store(background, [talk('a', 1, 400, 390), talk('b', 2, 12, 5)]);
    await passDays(background, 1);
    expect(await idsOf(background)).toEqual(['b']);
  });

  it('stay for a day when the clock leaps, so that it can be set right', async () => {
    const background = startBackground();
    await store(background, [talk('a', 1, 30, 20)]);
    await passDays(background, 2);
    background.world.nowMs += 500 * dayMs;
    await background.worker.ringAlarm();
    background.world.nowMs -= 500 * dayMs;
    await passDays(background, 3);
    expect(await idsOf(background)).toEqual(['a']);
  });
});

describe('some months before a day', () => {
  it.each([
    ['2026-11-22', 12, '2025-11-22'],
    ['2026-03-31', 1, '2026-02-28'],
    ['2028-02-29', 12, '2027-02-28'],
    ['2026-01-15', 36, '2023-01-15'],
  ])('%s less %i is %s', (from, months, to) => {
    expect(new Date(monthsBefore(Date.parse(from), months)).toISOString().slice(0, 10)).toBe(to);
  });
});
