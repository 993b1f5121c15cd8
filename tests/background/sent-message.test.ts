import { describe, expect, it } from 'vitest';
import type { MessageReading } from '../../src/domain/reading.ts';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, storedText } from './harness.ts';
import { account, claim, offer, ref, sentPage, withInserted } from './inserted.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

/** A word that stands in no text, no subject, no name and no address. */
const marker = 'Quincunx';
const otherWords = `Hello Marie, the samples of ${marker} have arrived and wait for you at the front desk. Best, Robin`;

/** The last message was inserted, and a message was sent a minute later. */
async function withSent() {
  const { background, inserted } = await withInserted();
  background.world.nowMs += 5 * minuteMs;
  await background.tab.report(pageReading({ conversation: sentPage(), takenAtMs: background.world.nowMs }));
  background.world.events = [];
  const compare = (text: string, messageId = 'silent-6', conversationId = 'silent') =>
    background.tab.compareSent({ account, conversationId, messageId, text });
  return { background, inserted, compare };
}

const sent = { status: 'sent', atMs: nowMs + minuteMs };
const doubtful = { ...sent, isDoubtful: true };

describe('the words of a sent message', () => {
  it('leave no doubt where the text was sent, with a word more and a name less', async () => {
    const { background, inserted, compare } = await withSent();
    await compare(`${inserted.replace('Marie', 'dear Marie')}\n\nRobin Rep\nAcme`);
    expect(await offer(background)).toEqual(sent);
  });

  it('leave none where the rep inserted it in another language', async () => {
    const { background, compare } = await withSent();
    const french = await background.tab.previewText({ ...ref, textKind: 'last-message', variant: 'fr-tu' });
    await compare(french.text);
    expect(await offer(background)).toEqual(sent);
  });

  it('leave none where it was the rep’s own text', async () => {
    const background = startBackground();
    background.world.texts = { 'en/last-message': `Dear {contact}, ${otherWords}` };
    await background.tab.report(pageReading({ conversation: silentConversation() }));
    await background.tab.claimLastMessage(claim);
    await background.tab.report(pageReading({ conversation: sentPage(), takenAtMs: nowMs + hourMs }));
    await background.tab.compareSent({ ...ref, messageId: 'silent-6', text: otherWords });
    expect(await offer(background)).toEqual(sent);
  });

  it('raise the question where most of the text is gone, and tell the views', async () => {
    const { background, compare } = await withSent();
    await compare(otherWords);
    expect(await offer(background)).toEqual(doubtful);
    expect(background.world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
  });

  it('raise no question any more once they were the text', async () => {
    const { background, inserted, compare } = await withSent();
    await compare(inserted);
    await compare(otherWords);
    expect(await offer(background)).toEqual(sent);
  });

  it('dispel the doubt when more of them are on screen', async () => {
    const { background, inserted, compare } = await withSent();
    await compare(inserted.slice(0, 40));
    await compare(inserted.slice(0, 50));
    expect(await offer(background)).toEqual(doubtful);
    expect(background.world.events).toHaveLength(1);
    await compare(inserted);
    expect(await offer(background)).toEqual(sent);
  });

  it.each([
    ['another message', ['silent-5', 'silent']],
    ['a message nobody has read', ['silent-7', 'silent']],
    ['another conversation', ['silent-6', 'second']],
    ['an unknown conversation', ['silent-6', 'unseen']],
  ] as const)('mean nothing when they are those of %s', async (_, [messageId, conversationId]) => {
    const { background, compare } = await withSent();
    await background.tab.report(pageReading({ conversation: silentConversation('second') }));
    await compare(otherWords, messageId, conversationId);
    expect(await offer(background)).toEqual(sent);
  });

  it('mean nothing while nothing was sent', async () => {
    const { background } = await withInserted();
    await background.tab.compareSent({ ...ref, messageId: 'silent-5', text: otherWords });
    expect(await offer(background)).toEqual({ status: 'inserted', atMs: nowMs, conversationId: 'silent' });
  });

  it('reach no store, and what was inserted does not either', async () => {
    const { background, inserted, compare } = await withSent();
    await compare(otherWords);
    const all = await storedText(background);
    expect(all).toContain('"isRewritten":true');
    expect(all).not.toContain(marker);
    expect(all).not.toMatch(/samples|front desk|puzzled/);
    expect(inserted).toContain('puzzled');
  });
});

describe('a text that was sent under another subject, in another conversation', () => {
  /** Marie's new conversation, in which the rep wrote `relativeMs` from the beginning. */
  const changed = (relativeMs: number) =>
    opened('changed', [messageReading('c1', relativeMs, { from: rep, to: [marie] })], 'Something else');

  it('is the last message, in both of them', async () => {
    const { background, inserted } = await withInserted();
    const { tab, world } = background;
    world.nowMs += hourMs;
    await tab.report(pageReading({ conversation: changed(minuteMs), takenAtMs: world.nowMs }));
    expect((await offer(background))?.status).toBe('inserted');
    const said = { account, conversationId: 'changed', messageId: 'c1', text: inserted };
    await tab.compareSent(said);
    await tab.compareSent({ ...said, text: otherWords });
    for (const id of ['silent', 'changed']) expect(await offer(background, id)).toEqual(sent);
    expect((await tab.viewConversation(ref))?.assessment.standing).toBe('last-message');
    await expect(tab.claimLastMessage({ ...claim, claimId: 'b' })).resolves.toMatchObject({ why: 'sent' });
  });

  it('is none where the words are others, or older than the claim', async () => {
    const { background, inserted } = await withInserted();
    const { tab, world } = background;
    world.nowMs += hourMs;
    await tab.report(pageReading({ conversation: changed(minuteMs), takenAtMs: world.nowMs }));
    const said = { account, conversationId: 'changed', messageId: 'c1' };
    await tab.compareSent({ ...said, text: otherWords });
    expect((await offer(background))?.status).toBe('inserted');

    const earlier = await withInserted();
    await earlier.background.tab.report(pageReading({ conversation: changed(-15 * dayMs) }));
    await earlier.background.tab.compareSent({ ...said, text: inserted });
    expect((await offer(earlier.background))?.status).toBe('inserted');
  });

  it('is none where it went to somebody else', async () => {
    const { background, inserted } = await withInserted();
    const paul = { address: 'paul@client.example', name: 'Paul' };
    const other = opened('other', [messageReading('p1', minuteMs, { from: rep, to: [paul] })]);
    await background.tab.report(pageReading({ conversation: other, takenAtMs: nowMs + hourMs }));
    await background.tab.compareSent({ account, conversationId: 'other', messageId: 'p1', text: inserted });
    expect((await offer(background))?.status).toBe('inserted');
  });
});

describe('the question whether it was the last message', () => {
  async function inDoubt() {
    const scene = await withSent();
    await scene.compare(otherWords);
    return scene;
  }

  it('is answered with yes once and for all', async () => {
    const { background, compare } = await inDoubt();
    await background.tab.settleSent({ ...ref, wasLastMessage: true });
    await compare(otherWords);
    await background.restart();
    await background.tab.settleSent({ ...ref, wasLastMessage: true });
    await background.tab.settleSent({ ...ref, wasLastMessage: false });
    expect(await offer(background)).toEqual(sent);
    expect((await background.tab.viewConversation(ref))?.assessment.standing).toBe('last-message');
  });

  it('is answered with no: it was an ordinary message, and a last one is possible when its time has come', async () => {
    const { background } = await inDoubt();
    const { tab, world } = background;
    await tab.settleSent({ ...ref, wasLastMessage: false });
    await tab.settleSent({ ...ref, wasLastMessage: false });
    expect((await tab.viewConversation(ref))?.assessment).toMatchObject({
      standing: 'waiting',
      lastMessage: { status: 'not-yet' },
    });
    world.nowMs += 14 * dayMs;
    await tab.report(pageReading({ conversation: sentPage(), takenAtMs: world.nowMs }));
    await expect(tab.claimLastMessage({ ...claim, claimId: 'b' })).resolves.toMatchObject({ status: 'granted' });
    await tab.confirmInserted({ ...ref, claimId: 'b' });
    // What was sent before this claim does not send this one.
    expect((await offer(background))?.status).toBe('inserted');
  });

  it('takes back the doubt with the claim, where an earlier one stands before it', async () => {
    const { background } = await withInserted();
    const { tab, world } = background;
    const answered = [messageReading('silent-7', 2 * dayMs), messageReading('silent-8', 3 * dayMs, { from: rep })];
    world.nowMs += 24 * dayMs;
    await tab.report(pageReading({ conversation: sentPage(...answered), takenAtMs: world.nowMs }));
    await tab.claimLastMessage({ ...claim, claimId: 'b' });
    await tab.confirmInserted({ ...ref, claimId: 'b' });
    await tab.keepLastMessage(ref);
    world.nowMs += hourMs;
    const second = messageReading('silent-9', 24 * dayMs + minuteMs, { from: rep });
    await tab.report(pageReading({ conversation: sentPage(...answered, second), takenAtMs: world.nowMs }));
    await tab.compareSent({ ...ref, messageId: 'silent-9', text: otherWords });
    expect(await offer(background)).toMatchObject({ status: 'sent', isDoubtful: true });
    await tab.settleSent({ ...ref, wasLastMessage: false });
    const [lock] = await (await background.worker.parts.open()).getAll('locks');
    expect(lock).toMatchObject({ claimedAtMs: nowMs, history: [] });
    expect(lock).not.toHaveProperty('sentAs');
    expect(lock).not.toHaveProperty('isKept');
    expect((await offer(background))?.status).toBe('not-yet');
  });

  it('is not to be answered where nothing is in doubt', async () => {
    const { background, inserted, compare } = await withSent();
    await background.tab.settleSent({ ...ref, wasLastMessage: false });
    expect(await offer(background)).toEqual(sent);
    await compare(inserted);
    await background.tab.settleSent({ ...ref, wasLastMessage: false });
    expect(await offer(background)).toEqual(sent);
  });

  it('is answered for everybody the message was for, in any of their conversations', async () => {
    const background = startBackground();
    const { tab, world } = background;
    const paul = { address: 'paul@client.example', name: 'Paul' };
    const group = (...more: MessageReading[]) =>
      opened('silent', [
        messageReading('g1', -22 * dayMs, { from: rep, to: [marie, paul] }),
        messageReading('g2', -21 * dayMs, { from: marie, to: [rep, paul] }),
        messageReading('g3', -20 * dayMs, { from: paul, to: [rep, marie] }),
        messageReading('g4', -14 * dayMs, { from: rep, to: [marie, paul] }),
        ...more,
      ]);
    await tab.report(pageReading({ conversation: group() }));
    await tab.report(pageReading({ conversation: silentConversation('with-paul', paul) }));
    await tab.claimLastMessage(claim);
    world.nowMs += hourMs;
    const message = messageReading('g5', minuteMs, { from: rep, to: [marie, paul] });
    await tab.report(pageReading({ conversation: group(message), takenAtMs: world.nowMs }));
    await tab.compareSent({ ...ref, messageId: 'g5', text: otherWords });
    expect(await offer(background, 'with-paul')).toEqual(doubtful);
    await tab.settleSent({ account, conversationId: 'with-paul', wasLastMessage: false });
    await expect((await background.worker.parts.open()).getAll('locks')).resolves.toEqual([]);
  });
});

describe('a worker that is killed', () => {
  it('in the middle of a settlement leaves the lock as it was or opens it', async () => {
    for (let round = 0; round < 20; round += 1) {
      const { background, compare } = await withSent();
      await compare(otherWords);
      const lost = background.tab.settleSent({ ...ref, wasLastMessage: false }).catch(() => null);
      for (let turn = 0; turn < round; turn += 1) await Promise.resolve();
      await background.restart();
      await lost;
      expect(['sent', 'not-yet']).toContain((await offer(background))?.status);
      await background.tab.settleSent({ ...ref, wasLastMessage: false });
      expect((await offer(background))?.status).toBe('not-yet');
    }
  });
});
