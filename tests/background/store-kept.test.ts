import { afterEach, describe, expect, it, vi } from 'vitest';
import { judgeDue } from '../../src/background/judge-due.ts';
import { storeKept } from '../../src/background/kept-in-memory.ts';
import { catchUp } from '../../src/background/refresh.ts';
import { forgetStored, keepMailbox, loadUnstored } from '../../src/background/unstored.ts';
import { dayMs } from '../../src/domain/time.ts';
import { prospect, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { talkOf } from './mailbox.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep, rowReading } from './readings.ts';
import { closeDatabase, endFaults, fillDisk } from './storage-faults.ts';

afterEach(() => {
  endFaults();
  vi.useRealTimers();
});

const ref = { account: rep.address, conversationId: 'silent' };
/** Marie has answered after a silence. */
const answered = () =>
  pageReading({
    conversation: opened('silent', [
      ...silentConversation().messages,
      messageReading('silent-6', -dayMs / 24, { from: marie }),
    ]),
  });
const pauls = () => pageReading({ conversation: silentConversation('pauls', prospect(1)) });
const otherMailbox = () =>
  pageReading({ account: 'second@acme.example', conversation: silentConversation('third', prospect(3)) });

const toldOf = ({ world }: Background, id: string) =>
  world.events.filter(({ conversationIds }) => conversationIds.includes(id)).length;

/** A background that could not store that Marie has answered; it can now. */
async function withKeptAnswer(refuse: () => void = closeDatabase): Promise<Background> {
  const background = startBackground();
  refuse();
  await background.tab.report(answered());
  endFaults();
  return background;
}

async function expectStored(background: Background) {
  expect(background.world.session).toEqual({});
  const view = await background.tab.viewConversation(ref);
  expect(view?.assessment.standing).toMatch(/your-turn|back/);
  expect(view?.told.why).not.toContain('error_storage');
  const { groups } = await background.tab.listProspects({ account: rep.address });
  expect(groups.flatMap(({ items }) => items.map((item) => item.ref.conversationId))).toContain('silent');
}

describe('what is kept in memory is stored as soon as it can be', () => {
  it('with the next reading, of whatever it is, and tabs that show it are told', async () => {
    const background = await withKeptAnswer();
    const told = toldOf(background, 'silent');
    await background.tab.report(pauls());
    expect(toldOf(background, 'silent')).toBe(told + 1);
    await expectStored(background);
  });

  it.each([false, true])('by itself, also where the worker has died meanwhile (%s)', async (hasDied) => {
    const background = await withKeptAnswer();
    expect(background.world.alarmAtMs).toBe(background.world.nowMs);
    if (hasDied) background.startAgain();
    const told = toldOf(background, 'silent');
    await background.worker.ringAlarm();
    expect(toldOf(background, 'silent')).toBe(told + 1);
    await expectStored(background);
  });

  it('when somebody looks again', async () => {
    const background = await withKeptAnswer(fillDisk);
    const view = await background.tab.viewConversation(ref);
    expect(view?.told.why).not.toContain('error_storage');
    await expectStored(background);
  });

  it('and then stands there as if it had been stored at once', async () => {
    const readings = [
      pageReading({ rows: [rowReading('silent'), rowReading('listed', { people: [prospect(2)] })] }),
      answered(),
      pauls(),
      otherMailbox(),
    ];
    const other = startBackground();
    for (const reading of readings) await other.tab.report(reading);
    const background = startBackground();
    closeDatabase();
    for (const reading of readings) await background.tab.report(reading);
    endFaults();
    await background.worker.ringAlarm();
    await other.worker.ringAlarm();
    expect(await storedText(background)).toBe(await storedText(other));
    expect(background.world.badge).toBe(other.world.badge);
  });

  it('joins what was stored before, and keeps what the rep has said', async () => {
    const background = startBackground();
    await background.tab.report(pageReading({ conversation: silentConversation() }));
    await background.tab.addMark({ ...ref, forContact: false, what: { type: 'let-go' } });
    fillDisk();
    await background.tab.report(answered());
    endFaults();
    await background.worker.ringAlarm();
    const stored = await storedText(background);
    expect(stored).toContain('silent-6');
    expect(stored).toContain('let-go');
    expect(background.world.session).toEqual({});
  });

  it('twice, by a worker that died before it could forget it, changes nothing', async () => {
    const background = await withKeptAnswer();
    const kept = structuredClone(background.world.session);
    await background.worker.ringAlarm();
    const stored = await storedText(background);
    background.world.session = kept;
    await background.restart();
    await background.worker.ringAlarm();
    expect(await storedText(background)).toBe(stored);
    await expectStored(background);
  });

  it('all of it or nothing, of all mailboxes', async () => {
    const background = startBackground();
    await background.tab.report(pauls());
    closeDatabase();
    background.startAgain();
    await background.tab.report(answered());
    await background.tab.report(otherMailbox());
    endFaults();
    const before = await storedText(background);
    for (const count of [0, 1, 2, 4, 6]) {
      fillDisk(count);
      await background.worker.ringAlarm().catch(() => undefined);
      endFaults();
      expect(await storedText(background)).toBe(before);
      expect(JSON.stringify(background.world.session)).toContain('silent-6');
    }
    await background.worker.ringAlarm();
    expect(await storedText(background)).toContain('third');
    await expectStored(background);
  });

  it('but for what was read meanwhile, which stays kept', async () => {
    const { parts } = (await withKeptAnswer()).worker;
    const meanwhile = talkOf('meanwhile', [{ conversationId: 'meanwhile', atMs: nowMs, by: 'rep' }]);
    const stored = await loadUnstored(parts);
    if (stored === null) throw new Error('Nothing is kept.');
    await keepMailbox(parts, 'full', rep.address, (before) => {
      if (before === null) throw new Error('The mailbox is not kept.');
      return { ...before, conversations: [...before.conversations, meanwhile] };
    });
    await forgetStored(parts, stored);
    const left = await loadUnstored(parts);
    expect(left?.mailboxes.flatMap(({ conversations }) => conversations.map(({ id }) => id))).toEqual(['meanwhile']);
  });

  it('not where nothing can ever be stored, as in a private window: there it stays until the browser ends', async () => {
    const background = await withKeptAnswer();
    closeDatabase();
    const { length } = background.world.events;
    for (let time = 0; time < 3; time += 1) {
      await expect(background.worker.ringAlarm()).rejects.toThrow('unavailable');
      background.startAgain();
    }
    expect(background.world.events).toHaveLength(length);
    expect((await background.tab.viewConversation(ref))?.told.why).toBe('sentence of error_storageUnavailable');
    expect(background.world).toMatchObject({ badge: 0, alarmAtMs: background.world.nowMs });
  });
});

describe('whoever is erased is not stored after all', () => {
  const acts = {
    'a person': ({ worker }: Background) =>
      worker.page.eraseContact({ account: rep.address, address: 'marie@client.example' }),
    'a mailbox': ({ worker }: Background) => worker.page.eraseAccount({ account: rep.address }),
    everything: ({ worker }: Background) => worker.page.eraseEverything(),
  };

  it.each(Object.entries(acts))('%s, be it while they are just being stored', async (_, erase) => {
    for (const isWorking of [true, false]) {
      const background = await withKeptAnswer();
      await Promise.all([isWorking ? background.worker.ringAlarm() : null, erase(background)]);
      await background.worker.ringAlarm();
      expect(await storedText(background)).not.toContain('marie');
      expect(background.world.session).toEqual({});
    }
  });

  it('everything, also where the database never answers while it is to be stored', async () => {
    const background = await withKeptAnswer();
    background.startAgain();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = vi.spyOn(indexedDB, 'open');
    const never = { value: () => undefined };
    open.mockImplementationOnce(
      () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: never }) as IDBOpenDBRequest,
    );
    void background.worker.ringAlarm().catch(() => undefined);
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
    const erased = background.worker.page.eraseEverything();
    await vi.waitFor(() => expect(background.world.session).toEqual({}));
    await vi.advanceTimersByTimeAsync(2_000);
    await expect(erased).resolves.toBeNull();
    vi.useRealTimers();
    expect(await storedText(background)).not.toContain('marie');
  });

  it('everything, also where all that waits for the database has not been answered: it goes on with a new one', async () => {
    const background = startBackground();
    const { parts, page, tab } = background.worker;
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const open = vi.spyOn(indexedDB, 'open');
    const never = { value: () => undefined };
    open.mockImplementationOnce(
      () => Object.create(IDBOpenDBRequest.prototype, { addEventListener: never }) as IDBOpenDBRequest,
    );
    const waiting = Promise.allSettled([catchUp(parts), judgeDue(parts), storeKept(parts), tab.report(answered())]);
    await vi.waitFor(() => expect(open).toHaveBeenCalled());
    const erased = page.eraseEverything();
    await vi.advanceTimersByTimeAsync(2_000);
    vi.useRealTimers();
    await expect(erased).resolves.toBeNull();
    await waiting;
    expect(background.world.session).toEqual({});
    expect(await storedText(background)).not.toContain('marie');
    await expect(tab.report(pauls())).resolves.toEqual({ changed: ['pauls'] });
    await background.worker.ringAlarm();
    expect(background.world.badge).toBe(1);
  });

  it('a person, also where nothing can be written then', async () => {
    const background = await withKeptAnswer();
    closeDatabase();
    await expect(acts['a person'](background)).rejects.toThrow('sentence of error_storageUnavailable');
    await expect(acts['a mailbox'](background)).rejects.toThrow('sentence of error_storageUnavailable');
    expect(JSON.stringify(background.world.session)).not.toContain('marie');
  });

  it('what is kept of everybody else stays: an answer still ends a silence', async () => {
    const background = startBackground();
    await background.tab.report(pageReading({ conversation: silentConversation() }));
    fillDisk();
    await background.tab.report(answered());
    await background.tab.report(pauls());
    await background.tab.report(otherMailbox());
    const paul = prospect(1).address;
    await background.worker.page.eraseContact({ account: rep.address, address: paul }).catch(() => undefined);
    await background.worker.page.eraseAccount({ account: 'second@acme.example' }).catch(() => undefined);
    expect(JSON.stringify(background.world.session)).not.toMatch(new RegExp(`${paul}|second@`));
    expect((await background.tab.viewConversation(ref))?.assessment.warns).toBe(false);
  });
});
