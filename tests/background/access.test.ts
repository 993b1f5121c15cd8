import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { snoozeOffers } from '../../src/domain/snooze-offers.ts';
import { silentConversation, startBackground } from './harness.ts';
import { pageReading, rep } from './readings.ts';

const ref = { account: rep.address ?? '', conversationId: 'silent' };
const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;

describe('who may ask', () => {
  it('is not a stranger, for anything', async () => {
    const { worker } = startBackground();
    await expect(worker.stranger.report(pageReading())).rejects.toThrow('Refused');
    await expect(worker.stranger.snoozeOffers()).rejects.toThrow('Refused');
    await expect(worker.stranger.listProspects({ account: null })).rejects.toThrow('Refused');
  });

  it('is a webmail tab alone for facts and for the composer', async () => {
    const { worker } = startBackground();
    await expect(worker.page.report(pageReading())).rejects.toThrow('Refused');
    await expect(worker.page.claimLastMessage(claim)).rejects.toThrow('Refused');
    await expect(worker.page.confirmInserted({ ...ref, claimId: null })).rejects.toThrow('Refused');
  });

  it('is a page of the extension for what it shows', async () => {
    const { tab, worker, world } = startBackground();
    await tab.report(pageReading({ conversation: silentConversation() }));
    await expect(worker.page.listProspects({ account: null })).resolves.toMatchObject({ knownConversations: 1 });
    await expect(worker.page.viewConversation(ref)).resolves.toMatchObject({ ref });
    await expect(worker.page.snoozeOffers()).resolves.toMatchObject(snoozeOffers(world.nowMs, defaultSettings));
  });
});

describe('a conversation nobody has seen', () => {
  it('has no view, and noticing or releasing it changes nothing', async () => {
    const { tab, world } = startBackground();
    await expect(tab.viewConversation(ref)).resolves.toBeNull();
    await expect(tab.notice(ref)).resolves.toBeNull();
    await expect(tab.releaseLastMessage({ ...ref, claimId: 'a' })).resolves.toEqual({ released: true });
    expect(world.events).toEqual([]);
  });
});

describe('an argument that is none', () => {
  it.each([undefined, null, 'silent', {}, { account: 'x' }, { ...ref, conversationId: '__proto__' }])(
    'is refused as a bug: %j',
    async (argument) => {
      const { tab, world } = startBackground();
      await expect(tab.viewConversation(argument as never)).rejects.toThrow('viewConversation failed');
      expect(world.bugs).toHaveLength(1);
    },
  );
});
