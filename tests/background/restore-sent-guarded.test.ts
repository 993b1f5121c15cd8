import { describe, expect, it } from 'vitest';
import type { LastMessageLock } from '../../src/domain/marks.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { afterNo, inDoubt, locksOf } from './doubted.ts';
import { account, offer } from './inserted.ts';
import { nowMs } from './readings.ts';

describe('a call that makes locks up', () => {
  it.each<[string, (lock: LastMessageLock) => Partial<LastMessageLock>[]]>([
    ['that never was in doubt', () => [{ sentAs: { messageId: 'silent-6', isRewritten: false } }]],
    ['that the rep has settled', () => [{ sentAs: { messageId: 'silent-6', isRewritten: true, isConfirmed: true } }]],
    ['of two claims', () => [{}, { claimId: 'x' }]],
    ['of two mailboxes', () => [{}, { account: 'other@acme.example' }]],
    ['with a contact that is none', () => [{ contact: 'nobody' }]],
  ])('%s is refused whole', async (_, change) => {
    const { background, before } = await afterNo();
    const [lock] = before;
    const made = lock ? change(lock).map((each) => ({ ...lock, ...each })) : [];
    expect(made.length).toBeGreaterThan(0);
    await expect(background.tab.restoreSent({ opened: made })).rejects.toThrow('restoreSent failed');
    expect(await locksOf(background)).toEqual([]);
  });

  it.each<[string, Partial<LastMessageLock>]>([
    ['for somebody else', { contact: 'somebody@else.example' }],
    ['in an unknown conversation', { conversationId: 'unseen' }],
    ['where nothing was sent', { knownUntilMs: nowMs + hourMs }],
  ])('%s shuts nothing', async (_, change) => {
    const { background, before } = await afterNo();
    const opened = before.map((lock) => ({ ...lock, ...change }));
    await expect(background.tab.restoreSent({ opened })).resolves.toEqual({ restored: false });
    expect(await locksOf(background)).toEqual([]);
  });

  it('replaces no lock that is shut, not even one that an earlier claim has left', async () => {
    const background = await inDoubt();
    const [lock] = await locksOf(background);
    if (lock === undefined) throw new Error('Nothing is in doubt.');
    const { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind, contact } = lock;
    const earlier = { claimedAtMs, insertedAtMs, knownUntilMs, conversationId, textKind };
    const left = { ...earlier, account, contact, claimId: '', history: [] };
    await (await background.worker.parts.open()).put('locks', left);
    expect((await offer(background))?.status).toBe('sent');
    // By answers from before the claim it would be open.
    const madeUp = { ...lock, claimedAtMs: nowMs - 30 * dayMs, knownUntilMs: 0, history: [earlier] };
    await expect(background.tab.restoreSent({ opened: [madeUp] })).resolves.toEqual({ restored: false });
    expect(await locksOf(background)).toEqual([left]);
  });
});

describe('a worker that is killed', () => {
  it('before or in the middle of an undo leaves the lock open or as it was, and the undo is still there', async () => {
    for (let round = 0; round < 12; round += 1) {
      const { background, before, undone } = await afterNo();
      const lost = background.tab.restoreSent(undone).catch(() => null);
      for (let turn = 0; turn < round; turn += 1) await Promise.resolve();
      await background.restart();
      await lost;
      expect([[], before]).toContainEqual(await locksOf(background));
      await expect(background.tab.restoreSent(undone)).resolves.toEqual({ restored: true });
      expect(await locksOf(background)).toEqual(before);
    }
  });
});
