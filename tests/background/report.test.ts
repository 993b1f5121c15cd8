import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { MailSignal } from '../../src/domain/signals/mail-signal.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import type { PageReading } from '../../src/domain/reading.ts';
import { allStores } from '../../src/background/store/schema.ts';
import { prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep, rowReading } from './readings.ts';

const ref = (conversationId: string) => ({ account: rep.address ?? '', conversationId });
const reading = (more: Partial<PageReading>) => pageReading(more);
const silent = reading({ conversation: silentConversation() });

/** Everything stored, store by store. */
async function stored({ worker }: Background) {
  const database = await worker.parts.open();
  return Promise.all(allStores.map((name) => database.getAll(name)));
}

describe('report', () => {
  it('makes a silence of an engaged contact known as ghosting', async () => {
    const { tab, world } = startBackground();
    await expect(tab.report(silent)).resolves.toEqual({ changed: ['silent'] });
    const view = await tab.viewConversation(ref('silent'));
    expect(view?.assessment).toMatchObject({ standing: 'ghosting', warns: true, contact: { address: marie.address } });
    expect(view).toMatchObject({ ref: ref('silent'), webmail: 'gmail', subject: 'Offer', variant: 'en', marks: [] });
    expect(world.bugs).toEqual([]);
  });

  it.each([
    ['known at once after the rep’s own reply', 0, 'waiting'],
    ['unknown when a folded message came with it', 1, 'unknown'],
  ])('makes a conversation with folded messages %s', async (_, folded, standing) => {
    const { tab, world } = startBackground();
    const asked = messageReading('m1', -5 * dayMs, { from: rep });
    const answered = messageReading('m4', -dayMs);
    const last = { id: 'm4', at: answered.at };
    await tab.report(reading({ rows: [rowReading('c1', { last, lastOwn: false, messageCount: 4 })] }));
    const before = { ...opened('c1', [asked, answered]), hiddenCount: 2 };
    await tab.report(reading({ conversation: before, takenAtMs: nowMs + 1 }));
    expect((await tab.viewConversation(ref('c1')))?.assessment.standing).toBe('your-turn');
    world.nowMs += hourMs;
    const reply = messageReading('m5', hourMs - minuteMs, { from: rep });
    const after = { ...opened('c1', [asked, answered, reply]), hiddenCount: 2 + folded };
    await tab.report(reading({ conversation: after, takenAtMs: world.nowMs }));
    expect((await tab.viewConversation(ref('c1')))?.assessment.standing).toBe(standing);
  });

  it('takes what a mail says for news, also where everything else was known', async () => {
    const { tab, world } = startBackground();
    const said = (signal: MailSignal | null) => {
      const { messages, ...rest } = silentConversation();
      const automatic = messageReading('silent-6', -13 * dayMs, signal ? { signal } : {});
      return reading({ conversation: opened(rest.id, [...messages, automatic]), takenAtMs: world.nowMs });
    };
    await tab.report(said(null));
    await expect(tab.report(said(null))).resolves.toEqual({ changed: [] });
    await expect(tab.report(said({ kind: 'auto-reply' }))).resolves.toEqual({ changed: ['silent'] });
    await expect(tab.report(said({ kind: 'auto-reply' }))).resolves.toEqual({ changed: [] });
    // Folded away it says nothing, and what it said is known.
    await expect(tab.report(said(null))).resolves.toEqual({ changed: [] });
    const away: MailSignal = { kind: 'out-of-office', returnsOn: '2026-12-01' };
    await expect(tab.report(said(away))).resolves.toEqual({ changed: ['silent'] });
    expect(world.events).toHaveLength(3);
  });

  it('knows a row without warning about it', async () => {
    const { tab } = startBackground();
    await expect(tab.report(reading({ rows: [rowReading('c1')] }))).resolves.toEqual({ changed: ['c1'] });
    const view = await tab.viewConversation(ref('c1'));
    expect(view?.assessment.standing).toBe('unknown');
    const counts = () => tab.listProspects({ account: null });
    await expect(counts()).resolves.toMatchObject({ knownConversations: 1, judgedConversations: 0 });
    const conversation = opened('c1', [messageReading('m1', -dayMs), messageReading('m2', 0)]);
    await tab.report(reading({ conversation }));
    await expect(counts()).resolves.toMatchObject({ knownConversations: 1, judgedConversations: 1 });
  });

  it('does not count a robot among the conversations it judges', async () => {
    const { tab } = startBackground();
    const robot = { address: 'no-reply@planner.example', name: 'Planner' };
    await tab.report(reading({ rows: [rowReading('c1', { people: [robot] })] }));
    expect((await tab.viewConversation(ref('c1')))?.assessment.standing).toBe('excluded');
    const counts = await tab.listProspects({ account: null });
    expect(counts).toMatchObject({ knownConversations: 1, judgedConversations: 0 });
  });

  it('changes nothing the second time', async () => {
    const background = startBackground();
    await background.tab.report(silent);
    const before = await stored(background);
    background.world.events = [];
    await expect(background.tab.report(silent)).resolves.toEqual({ changed: [] });
    expect(await stored(background)).toEqual(before);
    expect(background.world.events).toEqual([]);
  });

  it('writes a conversation that is merely seen again only after some minutes', async () => {
    const background = startBackground();
    const { tab, world } = background;
    await tab.report(silent);
    const before = await stored(background);
    world.nowMs += minuteMs;
    await expect(tab.report({ ...silent, takenAtMs: world.nowMs })).resolves.toEqual({ changed: [] });
    expect(await stored(background)).toEqual(before);
    world.nowMs += 2 * minuteMs;
    await expect(tab.report({ ...silent, takenAtMs: world.nowMs })).resolves.toEqual({ changed: [] });
    expect(await stored(background)).not.toEqual(before);
  });

  it('keeps a conversation fresh for as long as it is seen', async () => {
    const { tab, world } = startBackground();
    await tab.report(silent);
    for (let minute = 0; minute < 30 * 60; minute += 15) {
      world.nowMs += 15 * minuteMs;
      await tab.report({ ...silent, takenAtMs: world.nowMs });
    }
    expect((await tab.viewConversation(ref('silent')))?.assessment.standing).toBe('ghosting');
    world.nowMs += 25 * hourMs;
    expect((await tab.viewConversation(ref('silent')))?.assessment.standing).toBe('unknown');
  });

  it('writes at once which of row and opened reading came last, because the later one is believed', async () => {
    const { tab, world } = startBackground();
    const theirs = messageReading('m1', -hourMs, { from: marie });
    const known = opened('c1', [theirs]);
    const pending = { ...known, newest: { status: 'unknown', why: 'send-pending' } } as const;
    const row = rowReading('c1', { last: { id: 'm1', at: theirs.at } });
    const standings: unknown[] = [];
    for (const more of [
      { conversation: known },
      { conversation: pending },
      { rows: [row] },
      { conversation: pending },
    ]) {
      world.nowMs += minuteMs / 4;
      await tab.report(reading({ ...more, takenAtMs: world.nowMs }));
      standings.push((await tab.viewConversation(ref('c1')))?.assessment.standing);
    }
    expect(standings).toEqual(['your-turn', 'unknown', 'your-turn', 'unknown']);
  });

  it('tells the tabs which conversations changed', async () => {
    const { tab, world } = startBackground();
    await tab.report(silent);
    expect(world.events).toEqual([{ type: 'changed', account: rep.address, conversationIds: ['silent'] }]);
  });

  it('judges other conversations with the same contact anew', async () => {
    const { tab, world } = startBackground();
    await tab.report(silent);
    world.events = [];
    world.nowMs += hourMs;
    const answer = messageReading('other-1', 30 * minuteMs, { from: marie });
    await tab.report(reading({ conversation: opened('other', [answer]), takenAtMs: world.nowMs }));
    expect(world.events.flatMap(({ conversationIds }) => conversationIds).sort()).toEqual(['other', 'silent']);
    const { groups } = await tab.listProspects({ account: null });
    expect(groups.find(({ group }) => group === 'ghosting')).toMatchObject({ count: 0, items: [] });
  });

  it('keeps two accounts apart', async () => {
    const { tab } = startBackground();
    await tab.report(silent);
    await tab.report({ ...silent, account: 'other@acme.example' });
    const view = await tab.listProspects({ account: 'other@acme.example' });
    expect(view.knownConversations).toBe(1);
    await expect(tab.listProspects({ account: null })).resolves.toMatchObject({ knownConversations: 2 });
    await expect(tab.listProspects({ account: 'nobody@acme.example' })).resolves.toMatchObject({
      knownConversations: 0,
    });
  });

  it('rejects a broken reading whole and says nothing of what stood in it', async () => {
    const background = startBackground();
    const broken = { ...silent, rows: [rowReading('c1'), { ...rowReading('c2'), subject: { secret: 1 } }] };
    await expect(background.tab.report(broken as unknown as PageReading)).rejects.toThrow('report failed');
    expect((await stored(background)).flat()).toEqual([]);
  });

  it('stores nothing of any garbage', async () => {
    const background = startBackground();
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('rows', 'conversation', 'account', 'takenAtMs'),
        async (junk, key) => {
          fc.pre(!(key === 'conversation' && junk === null) && !(Array.isArray(junk) && junk.length === 0));
          await expect(background.tab.report({ ...silent, [key]: junk })).rejects.toThrow('report failed');
        },
      ),
      { numRuns: 60 },
    );
    expect((await stored(background)).flat()).toEqual([]);
  });

  it('ends with the same facts and standings in whatever order readings arrive', async () => {
    const full = silentConversation();
    const readings = [
      reading({
        conversation: {
          ...full,
          messages: full.messages.slice(0, 4),
          newest: { status: 'known', messageId: 'silent-4' },
        },
        takenAtMs: nowMs - 15 * dayMs,
      }),
      reading({
        rows: [
          rowReading('silent', { last: { id: 'silent-5', at: { precision: 'minute', atMs: nowMs - 14 * dayMs } } }),
        ],
        takenAtMs: nowMs - 3 * hourMs,
      }),
      reading({ conversation: full, takenAtMs: nowMs - 2 * hourMs }),
      reading({ rows: [rowReading('c2', { people: [prospect(2)] })], takenAtMs: nowMs - hourMs }),
    ];
    const outcomeOf = async (order: PageReading[]) => {
      const background = startBackground();
      for (const one of order) {
        background.world.nowMs = Math.max(one.takenAtMs, nowMs - 14.5 * dayMs);
        await background.tab.report(one);
      }
      background.world.nowMs = nowMs;
      const { tab } = background;
      const [, conversations] = await stored(background);
      return {
        conversations,
        views: [await tab.viewConversation(ref('silent')), await tab.viewConversation(ref('c2'))],
      };
    };
    const [expected, ...others] = await Promise.all(
      [
        [0, 1, 2, 3],
        [3, 2, 1, 0],
        [2, 0, 3, 1],
        [1, 3, 0, 2],
        [2, 2, 1, 3, 0, 0],
      ].map((order) => outcomeOf(order.flatMap((index) => readings[index] ?? []))),
    );
    for (const other of others) expect(other).toEqual(expected);
  });
});
