import { afterEach, describe, expect, it, vi } from 'vitest';
import { storeKept } from '../../src/background/kept-in-memory.ts';
import { dayMs } from '../../src/domain/time.ts';
import { countNews, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { marie, messageReading, opened, pageReading, rep, rowReading } from './readings.ts';
import { endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
const claimOf = (claimId: string) => ({ ...ref, claimId, textKind: 'last-message', variant: 'en' }) as const;
const notOffered = { status: 'refused', why: 'not-offered', atMs: null };

/** Marie has gone silent, and that is stored. */
async function withSilence(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  expect((await background.tab.viewConversation(ref))?.assessment.lastMessage.status).toBe('offered');
  return background;
}

/** Marie answers in another conversation while there is no room, and nothing is read after that. */
async function withKeptAnswer(): Promise<Background> {
  const background = await withSilence();
  fillDisk();
  const answer = opened('elsewhere', [messageReading('elsewhere-1', -dayMs / 24, { from: marie })]);
  await background.tab.report(pageReading({ conversation: answer }));
  return background;
}

it('no last message is granted after an answer that could not be stored, once there is room again', async () => {
  const { tab, world } = await withKeptAnswer();
  endFaults();
  await expect(tab.claimLastMessage(claimOf('a'))).resolves.toEqual(notOffered);
  expect(world.session).toEqual({});
  expect((await tab.viewConversation(ref))?.assessment).toMatchObject({ warns: false });
});

it('nor while the answer still cannot be stored, though the claim itself could be', async () => {
  const { tab, world, worker } = await withKeptAnswer();
  endFaults();
  // There is room for little: what is kept finds none.
  const put = Reflect.get(IDBObjectStore.prototype, 'put') as (...args: unknown[]) => IDBRequest<IDBValidKey>;
  vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: unknown, ...args: unknown[]) {
    if (JSON.stringify(args).includes('elsewhere'))
      throw new DOMException('refused by the browser', 'QuotaExceededError');
    return put.apply(this, args);
  });
  await expect(tab.claimLastMessage(claimOf('a'))).resolves.toEqual(notOffered);
  expect(JSON.stringify(world.session)).toContain('elsewhere');
  expect(await (await worker.parts.open()).count('locks')).toBe(0);
});

describe('where more was read than memory holds', () => {
  /** Rows of other people; by default nobody knows who wrote last. */
  const rows = (count: number, lastOwn: boolean | null = null) =>
    Array.from({ length: count }, (_, number) =>
      rowReading(`row${number}`, { lastOwn, people: [{ address: `person${number}@other.example`, name: '' }] }),
    );
  const expectSilent = async (background: Background) => {
    const { tab } = background;
    const { assessment } = (await tab.viewConversation(ref)) ?? {};
    expect(assessment).toMatchObject({ standing: 'unknown', warns: false, lastMessage: { status: 'not-offered' } });
    expect((await tab.rowChips({ account, conversationIds: ['silent'] })).chips).toEqual({});
    const { groups } = await tab.listProspects({ account });
    expect(groups.flatMap(({ items }) => items.filter((item) => item.ref.conversationId === 'silent'))).toEqual([]);
    await expect(countNews(background)).resolves.toBe(0);
  };

  it('none is granted and nobody is called silent once the rest is stored, until the browser ends', async () => {
    const background = await withKeptAnswer();
    const { tab, world } = background;
    await tab.report(pageReading({ rows: rows(300) }));
    expect(JSON.stringify(world.session)).not.toContain('elsewhere');
    endFaults();
    await background.worker.ringAlarm();
    expect(await storedText(background)).toContain('row299');
    expect(world.session).toEqual({ cut: [account] });
    await expectSilent(background);
    expect(world.badge).toBe(0);
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toEqual(notOffered);
    // Another worker remembers it, too.
    await background.restart();
    await background.worker.ringAlarm();
    await expectSilent(background);
    await expect(background.tab.claimLastMessage(claimOf('a'))).resolves.toEqual(notOffered);
    world.session = {};
    await background.restart();
    expect((await background.tab.viewConversation(ref))?.assessment.standing).toBe('ghosting');
  });

  it('nobody is called silent who is kept anew after that, either', async () => {
    const background = await withSilence();
    background.world.session = { cut: [account] };
    await background.restart();
    fillDisk();
    background.world.nowMs += dayMs;
    const takenAtMs = background.world.nowMs;
    await background.tab.report(pageReading({ conversation: silentConversation(), takenAtMs }));
    expect(JSON.stringify(background.world.session)).toContain('silent-5');
    await expectSilent(background);
  });

  it('the list and the conversation say so, and nobody is told that all is calm', async () => {
    const background = await withSilence();
    const list = (address: string | null) => background.tab.listProspects({ account: address });
    expect((await list(account)).asOf).toBeUndefined();
    background.world.session = { cut: [account] };
    await background.restart();
    const asOf = { title: 'sentence of prospects_notSure', text: 'sentence of error_mayBeForgotten' };
    expect(await list(account)).toMatchObject({ asOf });
    expect(await list(null)).toMatchObject({ asOf });
    expect((await list('second@acme.example')).asOf).toBeUndefined();
    const { told } = (await background.tab.viewConversation(ref)) ?? {};
    expect(told?.why).toBe('sentence of error_mayBeForgotten');
    const takenAtMs = background.world.nowMs;
    await background.tab.report(pageReading({ account: 'second@acme.example', rows: [], takenAtMs }));
    const some = { title: 'sentence of prospects_someNotSure', text: `sentence of error_mayBeForgottenIn, ${account}` };
    expect(await list(null)).toMatchObject({ asOf: some });
    expect(await list(account)).toMatchObject({ asOf });
    expect(told?.facts.join(' ')).toContain('reason_silentFor');
  });

  it('an answer outlasts what the rep wrote last in, and ends the silence once it is stored', async () => {
    const background = await withKeptAnswer();
    await background.tab.report(pageReading({ rows: rows(300, true) }));
    endFaults();
    await background.worker.ringAlarm();
    expect(await storedText(background)).toContain('elsewhere-1');
    await expect(background.tab.claimLastMessage(claimOf('a'))).resolves.toEqual(notOffered);
  });

  it('nothing of that stays of a mailbox that is erased, or with everything', async () => {
    for (const isAll of [false, true]) {
      const background = await withSilence();
      background.world.session = { cut: [account, 'second@acme.example'] };
      await background.restart();
      await expectSilent(background);
      const { page } = background.worker;
      await (isAll ? page.eraseEverything() : page.eraseAccount({ account }));
      expect(background.world.session).toEqual(isAll ? {} : { cut: ['second@acme.example'] });
      await background.tab.report(pageReading({ conversation: silentConversation() }));
      expect((await background.tab.viewConversation(ref))?.assessment.standing).toBe('ghosting');
    }
  });
});

describe('a text that asks for an answer', () => {
  const text = { ...ref, textKind: 'clear-yes', variant: 'en' } as const;

  it.each([true, false])(
    'no longer fits, either, be it that the answer can be stored by now (%s)',
    async (canBeStored) => {
      const { tab } = await withKeptAnswer();
      if (canBeStored) endFaults();
      await expect(tab.composeText(text)).rejects.toThrow('sentence of error_textDoesNotFit');
    },
  );

  it('fits while nothing can be stored, where what is kept says so', async () => {
    const { tab, world } = await withSilence();
    fillDisk();
    world.nowMs += dayMs;
    await tab.report(pageReading({ conversation: silentConversation(), takenAtMs: world.nowMs }));
    expect((await tab.viewConversation(ref))?.assessment.texts).toContain('clear-yes');
    await expect(tab.composeText(text)).resolves.toMatchObject({ textKind: 'clear-yes' });
  });

  it('can be looked at before it is inserted, also where nothing is stored of the conversation', async () => {
    const { tab } = startBackground();
    fillDisk();
    await tab.report(pageReading({ conversation: silentConversation() }));
    expect((await tab.viewConversation(ref))?.assessment.texts).toContain('clear-yes');
    const composed = await tab.composeText(text);
    await expect(tab.previewText(text)).resolves.toEqual(composed);
  });

  it('fits nobody of whom an answer may be forgotten', async () => {
    const background = await withSilence();
    await expect(background.tab.composeText(text)).resolves.toMatchObject({ textKind: 'clear-yes' });
    background.world.session = { cut: [account] };
    await background.restart();
    await expect(background.tab.composeText(text)).rejects.toThrow('sentence of error_textDoesNotFit');
  });
});

it('what is kept of somebody else refuses nothing, and one claim of many is granted', async () => {
  const { tab } = await withSilence();
  fillDisk();
  const paul = { address: 'paul@other.example', name: 'Paul Other' };
  await tab.report(pageReading({ conversation: silentConversation('pauls', paul) }));
  endFaults();
  const answers = await Promise.all(
    Array.from({ length: 8 }, (_, index) => tab.claimLastMessage(claimOf(`c${index}`))),
  );
  expect(answers.filter(({ status }) => status === 'granted')).toHaveLength(1);
  expect(answers.filter((answer) => answer.status === 'refused' && answer.why === 'taken')).toHaveLength(7);
});

it('storing is not tried again by each who looks right after it failed, but by the alarm, and a moment later', async () => {
  const { tab, worker, world } = await withKeptAnswer();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  await tab.viewConversation(ref);
  const tries = put.mock.calls.length;
  expect(tries).toBeGreaterThan(0);
  await tab.viewConversation(ref);
  await tab.claimLastMessage(claimOf('a'));
  await tab.composeText({ ...ref, textKind: 'clear-yes', variant: 'en' }).catch(() => undefined);
  expect(put).toHaveBeenCalledTimes(tries);
  await storeKept(worker.parts);
  expect(put.mock.calls.length).toBeGreaterThan(tries);
  endFaults();
  world.nowMs += 10_000;
  await tab.viewConversation(ref);
  expect(world.session).toEqual({});
});

it('storing is tried once for all who look at the same time', async () => {
  const background = await withKeptAnswer();
  const put = vi.spyOn(IDBObjectStore.prototype, 'put');
  const triesOf = async (looks: number) => {
    background.startAgain();
    put.mockClear();
    await Promise.all(Array.from({ length: looks }, () => background.tab.viewConversation(ref)));
    return put.mock.calls.length;
  };
  expect(await triesOf(1)).toBeGreaterThan(0);
  expect(await triesOf(4)).toBe(await triesOf(1));
});

it('to look for what is kept asks the database nothing while nothing is', async () => {
  const { parts } = (await withSilence()).worker;
  const open = vi.spyOn(parts, 'open');
  await storeKept(parts);
  expect(open).not.toHaveBeenCalled();
});
