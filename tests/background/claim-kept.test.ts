import { afterEach, expect, it, vi } from 'vitest';
import { storeKept } from '../../src/background/kept-in-memory.ts';
import { dayMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
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

it('nor where more was read than memory holds, and what is kept still cannot be stored', async () => {
  const { tab, worker } = await withKeptAnswer();
  const rows = Array.from({ length: 100 }, (_, number) =>
    rowReading(`row${number}`, { people: [{ address: `person${number}@other.example`, name: '' }] }),
  );
  await tab.report(pageReading({ rows }));
  endFaults();
  vi.spyOn(worker.parts.memory, 'load').mockResolvedValueOnce(null);
  await expect(tab.claimLastMessage(claimOf('a'))).resolves.toEqual(notOffered);
});

it('a text that asks for an answer no longer fits, either', async () => {
  const { tab } = await withKeptAnswer();
  endFaults();
  const text = { ...ref, textKind: 'clear-yes', variant: 'en' } as const;
  await expect(tab.composeText(text)).rejects.toThrow('sentence of error_textDoesNotFit');
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

it('to look for what is kept asks the database nothing while nothing is', async () => {
  const { parts } = (await withSilence()).worker;
  const open = vi.spyOn(parts, 'open');
  await storeKept(parts);
  expect(open).not.toHaveBeenCalled();
});
