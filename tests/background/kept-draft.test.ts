import { describe, expect, it } from 'vitest';
import { minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground } from './harness.ts';
import { account, claim, offer, ref, sentPage, withInserted } from './inserted.ts';
import { nowMs, pageReading } from './readings.ts';

describe('a text that the rep keeps in the draft', () => {
  const kept = { status: 'inserted', atMs: nowMs, conversationId: 'silent', isKept: true };

  it('is not asked about again, whatever becomes of the worker', async () => {
    const { background } = await withInserted();
    await background.tab.keepLastMessage(ref);
    await background.restart();
    await background.tab.keepLastMessage(ref);
    expect(await offer(background)).toEqual(kept);
    await expect(background.tab.claimLastMessage({ ...claim, claimId: 'b' })).resolves.toMatchObject({ why: 'taken' });
  });

  it('is kept by a word in another conversation with the contact', async () => {
    const { background } = await withInserted();
    await background.tab.report(pageReading({ conversation: silentConversation('second') }));
    await background.worker.page.keepLastMessage({ account, conversationId: 'second' });
    expect(await offer(background)).toEqual(kept);
    expect(await offer(background, 'second')).toEqual(kept);
  });

  it('is a new text after it was taken out', async () => {
    const { background } = await withInserted();
    const { tab } = background;
    await tab.keepLastMessage(ref);
    await expect(tab.releaseLastMessage({ ...ref, claimId: null })).resolves.toEqual({ released: true });
    await tab.claimLastMessage({ ...claim, claimId: 'b' });
    await tab.confirmInserted({ ...ref, claimId: 'b' });
    expect(await offer(background)).toEqual({ status: 'inserted', atMs: nowMs, conversationId: 'silent' });
  });

  it('is none before anything was inserted, nor after it was sent', async () => {
    const background = startBackground();
    await background.tab.keepLastMessage(ref);
    await background.tab.report(pageReading({ conversation: silentConversation() }));
    await background.tab.keepLastMessage(ref);
    expect((await offer(background))?.status).toBe('offered');
    const { background: later } = await withInserted();
    await later.tab.report(pageReading({ conversation: sentPage(), takenAtMs: nowMs + 5 * minuteMs }));
    await later.tab.keepLastMessage(ref);
    expect(await offer(later)).toEqual({ status: 'sent', atMs: nowMs + minuteMs });
  });
});
