import { openDB } from 'idb';
import { afterEach, describe, expect, it } from 'vitest';
import { latestVersion } from '../../src/background/store/migrations.ts';
import { dayMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { messageReading, opened, pageReading, rep, rowReading } from './readings.ts';
import { closeDatabase, endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

const ref = { account: rep.address, conversationId: 'silent' };
const silence = () => pageReading({ conversation: silentConversation() });
/** The same conversation after Marie answered. */
const answered = () =>
  pageReading({
    conversation: opened('silent', [
      ...silentConversation().messages,
      messageReading('silent-6', -dayMs / 24, { from: { address: 'marie@client.example', name: 'Marie Client' } }),
    ]),
  });

const viewOf = async ({ tab }: Background) => {
  const view = await tab.viewConversation(ref);
  if (view === null) throw new Error('Nothing is known of the conversation.');
  return view;
};

describe('where nothing can be stored at all, as in a private window', () => {
  it('the open conversation is read from its page, and why it is not kept stands first', async () => {
    const background = startBackground();
    closeDatabase();
    await expect(background.tab.report(answered())).resolves.toEqual({ changed: ['silent'] });
    const { assessment, told } = await viewOf(background);
    expect(assessment.standing).toBe('your-turn');
    expect(told.why).toBe('sentence of error_storageUnavailable');
    expect(told.facts).toContain('sentence of error_keptInMemory');
    expect(told.facts.join(' ')).toContain('reason_theyWroteLast');
    expect(background.world.events).toEqual([{ type: 'changed', account: rep.address, conversationIds: ['silent'] }]);
  });

  it('nobody is called silent, because what the rep has said cannot be read, and no last message is offered', async () => {
    const background = startBackground();
    closeDatabase();
    await background.tab.report(silence());
    const { assessment, told } = await viewOf(background);
    expect(assessment).toMatchObject({
      standing: 'unknown',
      warns: false,
      texts: [],
      hypotheses: [],
      lastMessage: { status: 'not-offered' },
    });
    expect(told.facts.join(' ')).toContain('reason_silentFor');
    const claim = { ...ref, claimId: 'claim', textKind: 'last-message', variant: 'en' } as const;
    await expect(background.tab.claimLastMessage(claim)).rejects.toThrow('sentence of error_storageUnavailable');
    expect(background.world).toMatchObject({ badge: 0, bugs: [] });
  });

  it('what was read survives the worker, not the browser', async () => {
    const background = startBackground();
    (await openDB(background.databaseName, latestVersion + 1)).close();
    await background.tab.report(answered());
    background.startAgain();
    expect((await viewOf(background)).assessment.standing).toBe('your-turn');
    background.world.session = {};
    background.startAgain();
    await expect(background.tab.viewConversation(ref)).rejects.toThrow('sentence of error_storageNewer');
  });

  it('what two tabs read at the same time is kept of both', async () => {
    const background = startBackground();
    closeDatabase();
    const ids = ['talk1', 'talk2', 'talk3'];
    const readings = ids.map((id) => pageReading({ conversation: silentConversation(id) }));
    await Promise.all(readings.map((reading) => background.tab.report(reading)));
    for (const conversationId of ids)
      await expect(background.tab.viewConversation({ account: rep.address, conversationId })).resolves.not.toBeNull();
  });

  it('holds three hundred conversations of a mailbox and no more', async () => {
    const background = startBackground();
    closeDatabase();
    const rows = Array.from({ length: 310 }, (_, number) => rowReading(`talk${number}`));
    await background.tab.report(pageReading({ rows }));
    const view = (conversationId: string) => background.tab.viewConversation({ account: rep.address, conversationId });
    await expect(view('talk9')).rejects.toThrow('sentence of error_storageUnavailable');
    await expect(view('talk10')).resolves.toMatchObject({ ref: { conversationId: 'talk10' } });
  });
});

describe('where the disk is full', () => {
  async function withSilence(): Promise<Background> {
    const background = startBackground();
    await background.tab.report(silence());
    expect((await viewOf(background)).assessment).toMatchObject({ standing: 'ghosting', warns: true });
    fillDisk();
    return background;
  }

  function withNothing(): Promise<Background> {
    fillDisk();
    return Promise.resolve(startBackground());
  }

  it('an answer that could not be stored ends the silence, also once the worker has died', async () => {
    const background = await withSilence();
    const before = await storedText(background);
    await background.tab.report(answered());
    for (const hasDied of [false, true]) {
      if (hasDied) background.startAgain();
      const { assessment, told } = await viewOf(background);
      expect(assessment).toMatchObject({ warns: false });
      expect(['your-turn', 'back']).toContain(assessment.standing);
      expect(told.why).toBe('sentence of error_storageFull');
    }
    expect(await storedText(background)).toBe(before);
  });

  it('a silence is told by all that is stored, without the offer of a last message', async () => {
    const background = await withSilence();
    background.world.nowMs += dayMs;
    await background.tab.report(pageReading({ conversation: silentConversation(), takenAtMs: background.world.nowMs }));
    expect((await viewOf(background)).assessment).toMatchObject({
      standing: 'ghosting',
      lastMessage: { status: 'not-offered' },
    });
    const mark = { ...ref, forContact: true, what: { type: 'met' } } as const;
    await expect(background.tab.addMark(mark)).rejects.toThrow('sentence of error_storageFull');
  });

  it.each([false, true])(
    'an answer in another conversation that could not be stored ends the silence, read again itself or not (%s)',
    async (isReadAgain) => {
      const background = await withSilence();
      const marie = { address: 'marie@client.example', name: 'Marie Client' };
      const elsewhere = opened('elsewhere', [messageReading('elsewhere-1', -dayMs / 24, { from: marie })]);
      await background.tab.report(pageReading({ conversation: elsewhere }));
      if (isReadAgain) await background.tab.report(silence());
      const { assessment, told } = await viewOf(background);
      expect(assessment).toMatchObject({ warns: false, lastMessage: { status: 'not-offered' } });
      expect(assessment.standing).not.toMatch(/quiet|ghosting/);
      expect(told.why).toBe('sentence of error_storageFull');
    },
  );

  it('what could not be stored of somebody else changes nothing of what is stored', async () => {
    const background = await withSilence();
    const paul = { address: 'paul@other.example', name: 'Paul Other' };
    await background.tab.report(pageReading({ conversation: silentConversation('pauls', paul) }));
    const { assessment, told } = await viewOf(background);
    expect(assessment).toMatchObject({ standing: 'ghosting', warns: true });
    expect(told.why).not.toContain('error_storage');
  });

  it('everything is stored again once there is room, and nothing is kept any more', async () => {
    const background = await withSilence();
    await background.tab.report(answered());
    endFaults();
    await background.tab.report(answered());
    const { assessment, told } = await viewOf(background);
    expect(['your-turn', 'back']).toContain(assessment.standing);
    expect(told.why).not.toContain('error_storage');
    expect(JSON.stringify(background.world.session)).not.toContain('silent');
  });

  it.each([
    ['too', withSilence],
    ['also of a mailbox that could never be stored', withNothing],
  ])('erasing a person forgets what is kept, %s', async (_, begin) => {
    const background = await begin();
    await background.tab.report(answered());
    endFaults();
    await background.worker.page.eraseContact({ account: rep.address, address: 'marie@client.example' });
    expect(JSON.stringify(background.world.session)).not.toContain('marie');
    await background.worker.ringAlarm();
    expect(background.world.session).toEqual({});
  });
});
