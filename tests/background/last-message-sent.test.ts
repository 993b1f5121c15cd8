import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../src/domain/reading.ts';
import { dayMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;

async function withSilence(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  return background;
}

const offer = async (tab: Background['tab']) => (await tab.viewConversation(ref))?.assessment.lastMessage.status;

/** The page after the rep pressed Send, `relativeMs` from `nowMs` by the mail server's clock, and what came then. */
const sentPage = (relativeMs: number, ...more: MessageReading[]) =>
  opened('silent', [
    ...silentConversation().messages,
    messageReading('silent-6', relativeMs, { from: rep, to: [marie] }),
    ...more,
  ]);

describe('an inserted last message', () => {
  it.each([
    ['ahead of', 10 * minuteMs],
    ['behind', -10 * minuteMs],
  ])('is known as sent, and as answered, by a machine whose clock is %s the mail server’s', async (_how, aheadMs) => {
    const { tab, world } = startBackground();
    world.nowMs += aheadMs;
    await tab.report(pageReading({ conversation: silentConversation(), takenAtMs: world.nowMs }));
    await tab.claimLastMessage(claim);
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    world.nowMs += 15 * minuteMs;
    await tab.report(pageReading({ conversation: sentPage(minuteMs), takenAtMs: world.nowMs }));
    expect(await offer(tab)).toBe('sent');
    const answer = messageReading('silent-7', 2 * minuteMs, { from: marie });
    await tab.report(pageReading({ conversation: sentPage(minuteMs, answer), takenAtMs: world.nowMs + 1 }));
    expect((await tab.viewConversation(ref))?.assessment.standing).toBe('back');
  });

  it('is not sent by a mail to the contact in another conversation', async () => {
    const { tab, world } = await withSilence();
    await tab.claimLastMessage(claim);
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    world.nowMs += 5 * minuteMs;
    const mail = opened('second', [messageReading('second-1', minuteMs, { from: rep, to: [marie] })]);
    await tab.report(pageReading({ conversation: mail, takenAtMs: world.nowMs }));
    expect(await offer(tab)).toBe('inserted');
  });

  it('takes nothing for an answer that was known in any conversation at the claim', async () => {
    const { tab, worker } = await withSilence();
    const later = messageReading('second-1', -13 * dayMs, { from: rep, to: [marie] });
    await tab.report(pageReading({ conversation: opened('second', [later]) }));
    await tab.claimLastMessage(claim);
    const lock = await (await worker.parts.open()).get('locks', [account, 'marie@client.example']);
    expect(lock).toMatchObject({ knownUntilMs: nowMs - 13 * dayMs });
  });
});
