import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayMs } from '../../src/domain/time.ts';
import { allStores } from '../../src/background/store/schema.ts';
import { prospect, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { messageReading, opened, pageReading, rep, rowReading } from './readings.ts';

const marie = { address: 'marie@client.example', name: 'Marie Client' };
const luc = { address: 'luc@client.example', name: 'Luc Client' };
const erasing = { account: rep.address, address: marie.address };

/** Marie alone, Marie and Luc, Marie in a subject, and somebody who has nothing to do with her. */
async function withMarie(): Promise<Background> {
  const background = startBackground();
  const { tab } = background;
  await tab.report(pageReading({ conversation: silentConversation('alone') }));
  const together = opened(
    'together',
    [
      messageReading('t1', -5 * dayMs, { from: rep, to: [marie, luc] }),
      messageReading('t2', -4 * dayMs, { from: marie }),
      messageReading('t3', -3 * dayMs, { from: luc }),
    ],
    'Offer for Marie Client (marie@client.example)',
  );
  await tab.report(pageReading({ conversation: together }));
  await tab.report(pageReading({ conversation: silentConversation('other', prospect(7)) }));
  await tab.report(
    pageReading({ rows: [rowReading('row', { people: [prospect(8)], subject: 'Re: MARIE@client.example' })] }),
  );
  const ref = { account: rep.address, conversationId: 'alone' };
  await tab.addMark({ ...ref, forContact: true, what: { type: 'objected' } });
  await tab.claimLastMessage({ ...ref, claimId: 'claim', textKind: 'last-message', variant: 'en' });
  return background;
}

/** What the account counts, and what there is to count. */
async function countsOf({ worker }: Background) {
  const database = await worker.parts.open();
  const [accounts, conversations, standings] = await Promise.all([
    database.getAll('accounts'),
    database.count('conversations'),
    database.getAll('standings'),
  ]);
  const [account] = accounts;
  const grouped = Object.values(account?.groupCounts ?? {}).reduce((sum, count) => sum + count, 0);
  expect(account?.conversationCount ?? 0).toBe(conversations);
  expect(standings).toHaveLength(conversations);
  expect(grouped).toBe(standings.filter(({ group }) => group !== null).length);
  expect(account?.unjudgedCount ?? 0).toBe(
    standings.filter(({ standing }) => standing === 'unknown' || standing === 'excluded').length,
  );
  return conversations;
}

describe('erasing a person', () => {
  it('leaves nothing of them in the whole database, and everything of others', async () => {
    const background = await withMarie();
    await expect(background.worker.page.eraseContact(erasing)).resolves.toEqual({ conversations: 3 });
    const text = (await storedText(background)).toLowerCase();
    expect(text).not.toContain('marie');
    expect(text).toContain(luc.address);
    expect(text).toContain(prospect(7).address);
    expect(await countsOf(background)).toBe(3);
    expect(background.world.bugs).toEqual([]);
  });

  it('keeps their mails in a group as mails of nobody, which lets nothing be warned about', async () => {
    const background = await withMarie();
    await background.worker.page.eraseContact(erasing);
    const together = await (await background.worker.parts.open()).get('conversations', [rep.address, 'together']);
    expect(together?.facts.messages.map(({ id, from }) => [id, from?.address ?? null])).toEqual([
      ['t1', rep.address],
      ['t2', null],
      ['t3', luc.address],
    ]);
    expect(together?.contacts).toEqual([luc.address]);
  });

  it('of a company finds them by the beginning of their address', async () => {
    const background = await withMarie();
    const { page } = background.worker;
    await expect(page.findContacts({ search: ' MARIE' })).resolves.toEqual([
      { account: rep.address, address: marie.address, conversations: 2, isExcluded: false },
    ]);
    await expect(page.findContacts({ search: '' })).resolves.toEqual([]);
    await expect(page.findContacts({ search: 'nobody' })).resolves.toEqual([]);
    // Somebody may be named where they are no contact.
    await expect(page.findContacts({ search: 'cc@third.example' })).resolves.toEqual([
      { account: rep.address, address: 'cc@third.example', conversations: 0, isExcluded: false },
    ]);
  });

  it('takes their address off the exclusions only where the rep wants it', async () => {
    const background = await withMarie();
    const { page } = background.worker;
    await page.changeSettings({ changes: { excluded: [marie.address, 'robot@other.example'] } });
    await expect(page.findContacts({ search: marie.address })).resolves.toMatchObject([{ isExcluded: true }]);
    await page.eraseContact(erasing);
    expect(background.world.settings.excluded).toEqual([marie.address, 'robot@other.example']);
    await page.eraseContact({ ...erasing, alsoExclusion: true });
    expect(background.world.settings.excluded).toEqual(['robot@other.example']);
  });

  it.each([marie.address, '@client.example'])('leaves nothing of somebody who is excluded by %s', async (entry) => {
    const background = startBackground();
    const { page } = background.worker;
    await page.changeSettings({ changes: { excluded: [entry] } });
    await background.tab.report(pageReading({ conversation: silentConversation('alone') }));
    await background.tab.report(pageReading({ conversation: silentConversation('other', prospect(7)) }));
    const withColleague = [messageReading('w1', -5 * dayMs, { from: rep, to: [marie, luc] })];
    await background.tab.report(pageReading({ conversation: opened('together', withColleague) }));
    const isExcluded = entry === marie.address;
    const found = [{ account: rep.address, address: marie.address, conversations: isExcluded ? 1 : 2, isExcluded }];
    await expect(page.findContacts({ search: 'marie@' })).resolves.toEqual(found);
    await expect(page.findContacts({ search: marie.address })).resolves.toEqual(found);
    await page.eraseContact({ ...erasing, alsoExclusion: true });
    expect((await storedText(background)).toLowerCase()).not.toContain('marie');
    const database = await background.worker.parts.open();
    const ids = await database.getAllKeys('conversations');
    expect(ids.map(([, id]) => id)).toEqual(['other', 'together']);
    await expect(page.findContacts({ search: 'marie@' })).resolves.toEqual([]);
    expect(await countsOf(background)).toBe(2);
  });

  it('finds what a reading brings while their conversations are being looked for', async () => {
    const background = await withMarie();
    const { parts, page, tab } = background.worker;
    const { loadSettings } = parts;
    const copied = opened(
      'copied',
      [messageReading('c1', -5 * dayMs, { from: luc, to: [rep] }), messageReading('c2', -2 * dayMs, { from: luc })],
      'About MARIE@client.example',
    );
    let asked = 0;
    // The second time: between looking for conversations and erasing them.
    parts.loadSettings = async () => {
      asked += 1;
      if (asked === 2) {
        await tab.report(pageReading({ conversation: silentConversation('late') }));
        await tab.report(pageReading({ conversation: copied }));
      }
      return loadSettings();
    };
    await page.eraseContact(erasing);
    expect((await storedText(background)).toLowerCase()).not.toContain('marie');
    expect(await countsOf(background)).toBe(4);
  });

  it('is refused for the rep', async () => {
    const background = await withMarie();
    const before = await storedText(background);
    await expect(background.worker.page.eraseContact({ ...erasing, address: rep.address })).rejects.toThrow(
      `sentence of data_eraseOwn, ${rep.address}`,
    );
    expect(await storedText(background)).toBe(before);
  });
});

describe('erasing a mailbox', () => {
  it('leaves nothing of it, and everything of the other one', async () => {
    const background = await withMarie();
    await background.tab.report(
      pageReading({ account: 'second@acme.example', rows: [rowReading('theirs', { people: [prospect(9)] })] }),
    );
    await background.worker.page.eraseAccount({ account: rep.address });
    const text = await storedText(background);
    for (const gone of [rep.address, 'marie', prospect(7).address]) expect(text).not.toContain(gone);
    expect(text).toContain(prospect(9).address);
    expect(await countsOf(background)).toBe(1);
    expect(background.world.events.at(-1)?.account).toBe(rep.address);
  });
});

describe('erasing what stands beside the database', () => {
  it('leaves of the digest only what is still news', async () => {
    const background = await withMarie();
    const { page, parts } = background.worker;
    const other = await (await parts.open()).get('standings', [rep.address, 'other']);
    const news = `other ${other?.notable?.standing ?? ''} ${other?.notable?.sinceMs ?? ''}`;
    await parts.local.save('digest', { day: '2026-11-17', told: ['alone ghosting 5', news] });
    await page.eraseContact(erasing);
    await expect(parts.local.load('digest')).resolves.toEqual({ day: '2026-11-17', told: [news] });
    await page.eraseAccount({ account: rep.address });
    await expect(parts.local.load('digest')).resolves.toEqual({ day: '2026-11-17', told: [] });
  });

  it('leaves no address in what the rep chose on the dashboard', async () => {
    const background = await withMarie();
    await background.worker.parts.local.save('dashboard:choices', { account: rep.address, months: 6, openTables: [] });
    await background.worker.page.eraseAccount({ account: rep.address });
    await expect(background.worker.parts.local.load('dashboard:choices')).resolves.toBeUndefined();
  });
});

describe('what a search remembers, in memory', () => {
  afterEach(() => {
    vi.restoreAllMocks();
  });

  it.each(['person', 'mailbox'] as const)('is forgotten with a %s', async (whom) => {
    const background = await withMarie();
    const { page, parts } = background.worker;
    await page.listProspects({ account: null, search: 'marie' });
    // Nothing else tells: the next search reads anew in any case.
    const forgotten = vi.spyOn(WeakMap.prototype, 'delete');
    await (whom === 'person' ? page.eraseContact(erasing) : page.eraseAccount({ account: rep.address }));
    expect(forgotten.mock.calls).toContainEqual([parts.open]);
  });
});

describe('erasing everything', () => {
  it('leaves nothing anywhere, and the next reading begins anew', async () => {
    const background = await withMarie();
    const { world, worker } = background;
    await worker.page.changeSettings({ changes: { retentionMonths: 6 } });
    await worker.parts.local.save('sidebar:webmail', { isCollapsed: true });
    await worker.parts.memory.change('unstored:rep', () => ({ conversations: [] }));
    await worker.page.beginImport();
    expect(world.alarmAtMs).not.toBeNull();
    await worker.page.eraseEverything();
    expect(await storedText(background)).toBe(JSON.stringify(allStores.map(() => [])));
    expect([...world.local]).toEqual([]);
    expect(world).toMatchObject({ badge: 0, alarmAtMs: null, session: {}, texts: undefined, bugs: [] });
    expect(world.settings.retentionMonths).toBe(12);
    await background.tab.report(pageReading({ conversation: silentConversation('alone') }));
    expect(await countsOf(background)).toBe(1);
  });
});
