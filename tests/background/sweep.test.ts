import { describe, expect, it, vi } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { dayMs } from '../../src/domain/time.ts';
import { numbersFrom } from '../domain/past-mailbox.ts';
import { prospect, startBackground, type Background } from './harness.ts';
import { accountOf, store, strangeTalks, talkOf } from './mailbox.ts';
import { nowMs, rep } from './readings.ts';

const standingsOf = async ({ worker }: Background) =>
  (await (await worker.parts.open()).getAll('standings')).toSorted((a, b) => (a.id < b.id ? -1 : 1));

/** What judging each conversation where it stands says: the view of it. */
async function standingsByView(background: Background) {
  const database = await background.worker.parts.open();
  const ids = (await database.getAllKeys('conversations')).map(([, id]) => id);
  const views = await Promise.all(
    ids.map((conversationId) => background.tab.viewConversation({ account: rep.address, conversationId })),
  );
  const standings = views.map((view) => [view?.ref.conversationId ?? '', view?.assessment.standing] as const);
  return Object.fromEntries<string | undefined>(standings);
}

const brief = (standings: Awaited<ReturnType<typeof standingsOf>>) =>
  Object.fromEntries(standings.map(({ id, standing }) => [id, standing]));

/** A talk of two answers, silent since, so many days ago. */
const silent = (id: string, days: number, contact = prospect(0)) =>
  talkOf(
    id,
    [20, 19, 18, 17, 0].map((before, index) => ({
      atMs: nowMs - (days + before) * dayMs,
      by: index % 2 === 0 ? ('rep' as const) : ('contact' as const),
      conversationId: id,
    })),
    contact,
  );

/** Several contacts with many conversations, one with more than is looked at, and robots. */
function mailbox() {
  const many = Array.from({ length: 55 }, (_, index) => silent(`many${index}`, 2 + index, prospect(500)));
  const robots = Array.from({ length: 200 }, (_, index) =>
    silent(`robot${index}`, 5, { address: `noreply@shop${index}.example`, name: 'Shop' }),
  );
  const groups = Array.from({ length: 10 }, (_, index) => {
    const talk = silent(`group${index}`, 4 + index, prospect(600 + index));
    return { ...talk, people: [...talk.people, prospect(500)] };
  });
  return [...many, ...robots, ...groups, ...strangeTalks(75, numbersFrom(1))];
}

describe('judging a whole mailbox', { timeout: 30_000 }, () => {
  it('says of each conversation what judging it alone says', async () => {
    const background = startBackground();
    await store(background, mailbox());
    await background.worker.ringAlarm();
    const standings = await standingsOf(background);
    expect(standings).toHaveLength(340);
    expect(brief(standings)).toEqual(await standingsByView(background));
    expect(new Set(standings.map(({ standing }) => standing)).size).toBeGreaterThan(3);
    const { groupCounts, judged } = await accountOf(background);
    expect(judged?.upTo).toBeNull();
    for (const [group, count] of Object.entries(groupCounts))
      expect(count, group).toBe(standings.filter((each) => each.group === group).length);
  });

  it('writes only what differs when the rules have changed', async () => {
    const background = startBackground();
    await store(background, mailbox());
    await background.worker.ringAlarm();
    background.world.settings = { ...defaultSettings, letGoAfterWorkingDays: 11 };
    const puts = vi.spyOn(IDBObjectStore.prototype, 'put');
    await background.worker.ringAlarm();
    expect(puts.mock.calls.length).toBeLessThan(10);
    puts.mockRestore();
    expect(brief(await standingsOf(background))).toEqual(await standingsByView(background));
  });

  it('finds people who are excluded no longer, and forgets those who are', async () => {
    const background = startBackground();
    background.world.settings = { ...defaultSettings, excluded: ['person3@company3.example'] };
    await store(background, mailbox());
    await background.worker.ringAlarm();
    expect(brief(await standingsOf(background))['talk3']).toBe('excluded');
    background.world.settings = { ...defaultSettings, excluded: ['person4@company4.example'] };
    await background.worker.ringAlarm();
    const standings = brief(await standingsOf(background));
    expect(standings['talk3']).not.toBe('excluded');
    expect(standings['talk4']).toBe('excluded');
    expect(standings).toEqual(await standingsByView(background));
  });

  it('goes on where a worker that died has come to', async () => {
    const background = startBackground();
    await store(background, mailbox());
    const { parts } = background.worker;
    const { announce, now } = parts;
    // Each look at the clock is a second later: every piece of writing is told at once.
    let looks = 0;
    parts.now = () => now() + (looks += 1) * 1000;
    parts.announce = async (event) => {
      if ((await accountOf(background)).judged?.upTo) throw new Error('The worker is gone.');
      await announce(event);
    };
    await expect(background.worker.ringAlarm()).rejects.toThrow('gone');
    const { judged } = await accountOf(background);
    expect(judged?.upTo).toBeInstanceOf(Array);
    const before = await standingsOf(background);
    expect(before.length).toBeGreaterThan(0);
    expect(before.length).toBeLessThan(340);
    await background.restart();
    await background.worker.ringAlarm();
    expect(brief(await standingsOf(background))).toEqual(await standingsByView(background));
    expect(await standingsOf(background)).toHaveLength(340);
  });

  it('minds what others change meanwhile', async () => {
    const background = startBackground();
    await store(background, mailbox());
    const { parts } = background.worker;
    const announce = parts.announce;
    const marked: Promise<unknown>[] = [];
    parts.announce = (event) => {
      if (marked.length === 0)
        marked.push(
          background.worker.page.addMark({
            account: rep.address,
            conversationId: 'talk74',
            what: { type: 'not-a-prospect' },
            forContact: true,
          }),
        );
      return announce(event);
    };
    await background.worker.ringAlarm();
    await Promise.all(marked);
    expect(marked).toHaveLength(1);
    expect(brief(await standingsOf(background))['talk74']).toBe('excluded');
    expect(brief(await standingsOf(background))).toEqual(await standingsByView(background));
    expect(background.world.bugs).toEqual([]);
  });
});
