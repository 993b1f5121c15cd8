import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createMemory } from '../../src/background/memory.ts';
import { keepMailbox } from '../../src/background/unstored.ts';
import type { ConversationFacts } from '../../src/domain/facts.ts';
import { dayMs } from '../../src/domain/time.ts';
import { countNews, prospect, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { marie, messageReading, opened, pageReading, rep } from './readings.ts';
import { endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

const account = rep.address;
const ref = { account, conversationId: 'silent' };
const silence = () => pageReading({ conversation: silentConversation() });
const pauls = () => pageReading({ conversation: silentConversation('pauls', prospect(1)) });
/** Marie has answered after a silence. */
const answered = () => {
  const { messages } = silentConversation();
  return pageReading({
    conversation: opened('silent', [...messages, messageReading('silent-6', -dayMs / 24, { from: marie })]),
  });
};

let background: Background;
beforeEach(async () => {
  background = startBackground();
  await background.tab.report(silence());
});

const standing = async () => (await background.tab.viewConversation(ref))?.assessment.standing;
const listed = async () => {
  const { groups } = await background.tab.listProspects({ account });
  return groups.flatMap(({ items }) => items.map((item) => item.ref.conversationId)).sort();
};
const refuseMemory = () => {
  const { memory } = background.worker.parts;
  vi.spyOn(memory, 'load').mockRejectedValue(new Error('not now'));
  return vi.spyOn(memory, 'change').mockRejectedValue(new Error('not now'));
};

describe('where the browser does not show what it keeps in memory', () => {
  it('everything is answered by what is stored, and a reading is stored', async () => {
    refuseMemory();
    const { tab, worker, world } = background;
    await expect(tab.report(pauls())).resolves.toEqual({ changed: ['pauls'] });
    expect(await standing()).toBe('ghosting');
    expect(await listed()).toEqual(['pauls', 'silent']);
    const { chips } = await tab.rowChips({ account, conversationIds: ['silent', 'pauls'] });
    expect(Object.keys(chips).sort()).toEqual(['pauls', 'silent']);
    await expect(countNews(background)).resolves.toBe(2);
    await worker.ringAlarm();
    expect(world).toMatchObject({ badge: 2, bugs: [] });
  });

  it('a reading that can neither be stored nor kept is not taken for read', async () => {
    refuseMemory();
    fillDisk();
    await expect(background.tab.report(answered())).rejects.toThrow('sentence of error_storageFull');
    await expect(background.worker.ringAlarm()).rejects.toThrow('The database is full.');
  });

  it('all of it is forgotten where somebody is erased, and nobody is told so where that fails', async () => {
    fillDisk();
    await background.tab.report(answered());
    endFaults();
    refuseMemory();
    const forget = vi.spyOn(background.worker.parts.memory, 'forget').mockRejectedValue(new Error('not now'));
    const person = { account, address: 'marie@client.example' };
    await expect(background.worker.page.eraseContact(person)).rejects.toThrow();
    expect(await storedText(background)).toContain('marie');
    forget.mockRestore();
    await background.worker.page.eraseContact(person);
    expect(background.world.session).toEqual({});
    expect(await storedText(background)).not.toContain('marie');
  });
});

it('where the browser has no room in memory, what could not be stored is kept as long as the worker lives', async () => {
  const memory = createMemory({
    get: () => Promise.resolve({}),
    set: () => Promise.reject(new Error('too much')),
    remove: () => Promise.resolve(),
  });
  Object.assign(background.worker.parts, { memory });
  fillDisk();
  await background.tab.report(answered());
  expect(await standing()).toMatch(/your-turn|back/);
  endFaults();
  await background.worker.ringAlarm();
  expect(await storedText(background)).toContain('silent-6');
});

describe('what an earlier version kept', () => {
  const garbage = [
    'text',
    7,
    [7],
    { fault: 'full' },
    { fault: 'worn out', sinceMs: 1, mailboxes: [] },
    { fault: 'full', sinceMs: 1, mailboxes: [null] },
    { fault: 'full', sinceMs: 1, mailboxes: [{ account: { address: 7 }, conversations: [] }] },
    { fault: 'full', sinceMs: 'long ago', mailboxes: {} },
  ];

  it.each(garbage.map((unstored) => [unstored]))('and cannot be understood is dropped: %j', async (unstored) => {
    background.world.session = { unstored };
    await background.restart();
    expect(await standing()).toBe('ghosting');
    expect(await listed()).toEqual(['silent']);
    await background.tab.report(pauls());
    await background.worker.ringAlarm();
    expect(background.world).toMatchObject({ badge: 2, bugs: [], session: {} });
  });

  it('of a conversation in other words is dropped alone: nobody in the mailbox is called silent until the browser ends', async () => {
    fillDisk();
    await background.tab.report(pauls());
    await background.tab.report(answered());
    const kept = JSON.parse(
      JSON.stringify(background.world.session).replace('"messageCount"', '"messagesCounted"'),
    ) as typeof background.world.session;
    background.world.session = kept;
    background.startAgain();
    expect(await listed()).toEqual([]);
    await expect(countNews(background)).resolves.toBe(0);
    expect(await standing()).not.toBe('ghosting');
    endFaults();
    await background.tab.report(silence());
    expect(background.world.session).toEqual({ cut: [account] });
    expect(background.world.bugs).toEqual([]);
    expect(await standing()).toBe('your-turn');
    const stored = await storedText(background);
    expect(stored).toContain('silent-6');
    expect(stored).not.toContain('pauls-1');
  });

  it('is not forgotten to be lacking once all else is, with somebody who is erased', async () => {
    fillDisk();
    await background.tab.report(answered());
    await background.tab.report(pauls());
    background.world.session = JSON.parse(
      JSON.stringify(background.world.session).replace('"messageCount"', '"messagesCounted"'),
    ) as typeof background.world.session;
    background.startAgain();
    endFaults();
    await background.worker.page.eraseContact({ account, address: prospect(1).address });
    expect(JSON.stringify(background.world.session)).not.toContain('pauls');
    expect(await standing()).toBe('unknown');
  });
});

describe('facts that no rule expected', () => {
  const odd = { id: 'odd', account, webmail: 'gmail', messages: null } as unknown as ConversationFacts;

  beforeEach(async () => {
    fillDisk();
    await background.tab.report(answered());
    await keepMailbox(background.worker.parts, 'full', account, (before) => {
      if (before === null) throw new Error('Nothing is kept.');
      return { ...before, conversations: [odd, ...before.conversations] };
    });
  });

  it('keep nobody from being answered, and nobody is called silent beside them', async () => {
    const { tab, world } = background;
    expect(await listed()).toEqual([]);
    expect(await standing()).not.toBe('ghosting');
    await expect(countNews(background)).resolves.toBe(0);
    await expect(tab.rowChips({ account, conversationIds: ['silent'] })).resolves.toMatchObject({ chips: {} });
    await expect(tab.report(pauls())).resolves.toEqual({ changed: ['pauls'] });
    expect(world.bugs).toEqual([]);
  });

  it('are kept no longer than until all else is stored', async () => {
    endFaults();
    await background.worker.ringAlarm();
    expect(background.world).toMatchObject({ session: {}, bugs: [] });
    expect(await standing()).toMatch(/your-turn|back/);
    const { webmails } = await background.worker.page.readHealth();
    expect(webmails[0]?.misses.map(({ name }) => name)).toEqual(['judgement']);
  });
});
