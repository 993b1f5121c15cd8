import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayMs } from '../../src/domain/time.ts';
import { unbroken } from '../../src/ui/words.ts';
import { countNews, prospect, silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, opened, pageReading, rep, rowReading } from './readings.ts';
import { endFaults, fillDisk } from './storage-faults.ts';

const { address: account } = rep;
let background: Background;

/** Marie and Paul have gone silent, and that is stored; from now on nothing is. */
beforeEach(async () => {
  background = startBackground();
  background.world.settings = { ...background.world.settings, hasDigest: true };
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  await background.tab.report(pageReading({ conversation: silentConversation('pauls', prospect(1)) }));
  expect(background.world.badge).toBe(2);
  fillDisk();
});
afterEach(endFaults);

const list = (search = '') => background.tab.listProspects({ account, search });
const listed = async (search?: string) => {
  const { groups } = await list(search);
  const ids = groups.flatMap(({ items }) => items.map(({ ref }) => ref.conversationId)).sort();
  // Counts agree with what is listed.
  expect(groups.reduce((sum, { count, matching }) => sum + (matching ?? count), 0)).toBe(ids.length);
  return ids;
};
const chips = async () => {
  const told = await background.tab.rowChips({ account, conversationIds: ['silent', 'pauls'] });
  return Object.keys(told.chips).sort();
};
/** Marie writes where nobody is known to wait for her. */
const answerElsewhere = () =>
  background.tab.report(
    pageReading({ conversation: opened('elsewhere', [messageReading('e-1', -dayMs / 24, { from: marie })]) }),
  );

describe('while nothing can be stored', () => {
  it('nobody who has answered since is listed, counted, announced or marked as silent, be it in another conversation', async () => {
    await answerElsewhere();
    expect(await listed()).toEqual(['pauls']);
    expect(await listed('marie')).toEqual([]);
    expect(await listed('company1')).toEqual(['pauls']);
    expect(await chips()).toEqual(['pauls']);
    expect(background.world.badge).toBe(1);
    await expect(countNews(background)).resolves.toBe(1);
    await background.worker.ringAlarm().catch(() => undefined);
    expect(background.world.notifications.map(({ message }) => message)).toEqual([
      'sentence of digest_ghosting_one, 1',
    ]);
    // Every tab that shows one of them asks again.
    expect(background.world.events.at(-1)?.conversationIds.toSorted()).toEqual(['elsewhere', 'silent']);
  });

  it('the list says of when it is, and what to do', async () => {
    expect((await list()).asOf).toBeUndefined();
    const { nowMs } = background.world;
    await answerElsewhere();
    background.world.nowMs += 60_000;
    await answerElsewhere();
    const written = (options: Intl.DateTimeFormatOptions) =>
      unbroken(new Intl.DateTimeFormat('en', options).format(nowMs));
    const { asOf } = await list();
    expect(asOf?.title).toContain(`sentence of prospects_asOf, ${written({ day: 'numeric', month: 'long' })}`);
    expect(asOf?.title).toContain(written({ hour: 'numeric', minute: '2-digit' }));
    expect(asOf?.text).toBe('sentence of prospects_leftOut sentence of error_storageFull');
  });

  it('who is seen again unchanged stays listed', async () => {
    await background.tab.report(pageReading({ conversation: silentConversation() }));
    expect(await listed()).toEqual(['pauls', 'silent']);
    expect(background.world.badge).toBe(2);
  });

  it('no silence at all is told once more was read than memory holds: an answer may be forgotten', async () => {
    await answerElsewhere();
    const rows = Array.from({ length: 300 }, (_, number) =>
      rowReading(`row${number}`, { people: [prospect(number + 2)] }),
    );
    await background.tab.report(pageReading({ rows }));
    expect(await listed()).toEqual([]);
    expect(await chips()).toEqual([]);
    expect(background.world.badge).toBe(0);
    for (const conversationId of ['silent', 'pauls']) {
      const view = await background.tab.viewConversation({ account, conversationId });
      expect(view?.assessment).toMatchObject({ standing: 'unknown', warns: false });
    }
  });

  it('nor one that is older than the first reading, which is listed apart', async () => {
    endFaults();
    const old = silentConversation('old', prospect(2));
    const messages = old.messages.map((message) =>
      message.at.precision === 'exact'
        ? { ...message, at: { ...message.at, atMs: message.at.atMs - 200 * dayMs } }
        : message,
    );
    await background.tab.report(pageReading({ conversation: { ...old, messages } }));
    expect(await listed()).toContain('old');
    fillDisk();
    const rows = Array.from({ length: 301 }, (_, number) =>
      rowReading(`row${number}`, { people: [prospect(number + 3)] }),
    );
    await background.tab.report(pageReading({ rows }));
    expect(await listed()).toEqual([]);
  });

  it('no silence is listed that nobody has looked at for days, as it could not be judged again', async () => {
    background.world.nowMs += 3 * dayMs;
    await expect(background.worker.ringAlarm()).rejects.toThrow('full');
    expect(await listed()).toEqual([]);
    expect(await chips()).toEqual([]);
    expect(background.world.badge).toBe(0);
    expect((await list()).asOf).toBeDefined();
    expect(background.world.notifications).toEqual([]);
  });
});

it('once there is room again the list is of now, and open lists are told', async () => {
  background.world.nowMs += 3 * dayMs;
  await background.worker.ringAlarm().catch(() => undefined);
  endFaults();
  const { length } = background.world.events;
  await background.worker.ringAlarm();
  expect((await list()).asOf).toBeUndefined();
  expect(background.world.session).toEqual({});
  expect(background.world.events.slice(length).map((event) => event.account)).toContain(account);
  const { groups } = await list();
  expect(groups.find(({ group }) => group === 'to-check')?.count).toBe(2);
});
