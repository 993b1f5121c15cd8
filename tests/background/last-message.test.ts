import { describe, expect, it } from 'vitest';
import { dayMs, hourMs, minuteMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep, rowReading } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
const claimOf = (claimId: string, conversationId = 'silent') =>
  ({ account, conversationId, claimId, textKind: 'last-message', variant: 'en' }) as const;

async function withSilence(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  return background;
}

const offer = async ({ tab }: Background) => (await tab.viewConversation(ref))?.assessment.lastMessage.status;

/** The page after the rep pressed Send at `atMs` (relative to `nowMs`), and more messages behind it. */
const sentPage = (relativeMs: number, ...more: ReturnType<typeof messageReading>[]) => {
  const { messages } = silentConversation();
  const sent = messageReading('silent-6', relativeMs, { from: rep, to: [marie] });
  return opened('silent', [...messages, sent, ...more]);
};

describe('the preview', () => {
  it('shows the filled-in text and claims nothing', async () => {
    const background = await withSilence();
    const preview = await background.tab.previewText({ ...ref, textKind: null, variant: null });
    // Its subject names an offer.
    expect(preview).toMatchObject({ textKind: 'last-message-after-offer', variant: 'en' });
    expect(preview.text).toContain('Marie');
    expect(await offer(background)).toBe('offered');
  });

  it('follows an explicit choice', async () => {
    const { tab } = await withSilence();
    const choice = { textKind: 'last-message-after-offer', variant: 'fr-tu' } as const;
    await expect(tab.previewText({ ...ref, ...choice })).resolves.toMatchObject(choice);
  });

  it('says so when nothing is known of the conversation', async () => {
    const { tab } = await withSilence();
    const unknown = { account, conversationId: 'unseen', textKind: null, variant: null };
    await expect(tab.previewText(unknown)).rejects.toThrow('sentence of error_unknownConversation');
  });
});

describe('a claim', () => {
  it('is granted with the text of the preview', async () => {
    const { tab } = await withSilence();
    const composed = await tab.previewText({ ...ref, textKind: 'last-message', variant: 'en' });
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toEqual({ status: 'granted', composed });
  });

  it('is granted again to the same claim and refused to every other', async () => {
    const { tab } = await withSilence();
    const first = await tab.claimLastMessage(claimOf('a'));
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toEqual(first);
    await expect(tab.claimLastMessage(claimOf('b'))).resolves.toEqual({ status: 'refused', why: 'taken', atMs: nowMs });
  });

  it('is not granted again once the text stands in the draft', async () => {
    const { tab } = await withSilence();
    await tab.claimLastMessage(claimOf('a'));
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toMatchObject({ status: 'refused', why: 'taken' });
  });

  it('is granted exactly once, however many tabs ask at the same time', async () => {
    for (let round = 0; round < 20; round += 1) {
      const background = await withSilence();
      const { tab } = background;
      const results = await Promise.all(
        Array.from({ length: 10 }, (_, index) => tab.claimLastMessage(claimOf(`claim-${index}`))),
      );
      expect(results.filter(({ status }) => status === 'granted')).toHaveLength(1);
    }
  });

  it('locks every conversation with the contact', async () => {
    const { tab } = await withSilence();
    await tab.report(pageReading({ conversation: silentConversation('second') }));
    await tab.claimLastMessage(claimOf('a'));
    await expect(tab.claimLastMessage(claimOf('b', 'second'))).resolves.toMatchObject({ status: 'refused' });
  });

  it('is refused in a group thread when anyone who answered there has got one', async () => {
    const { tab } = await withSilence();
    const paul = { address: 'paul@client.example', name: 'Paul' };
    const group = opened('group', [
      messageReading('g1', -22 * dayMs, { from: rep, to: [marie, paul] }),
      messageReading('g2', -21 * dayMs, { from: marie, to: [rep, paul] }),
      messageReading('g3', -20 * dayMs, { from: paul, to: [rep, marie] }),
      messageReading('g4', -14 * dayMs, { from: rep, to: [marie, paul] }),
    ]);
    await tab.report(pageReading({ conversation: group }));
    const before = await tab.viewConversation({ account, conversationId: 'group' });
    expect(before?.assessment).toMatchObject({
      contact: { address: paul.address },
      lastMessage: { status: 'offered' },
    });
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toMatchObject({ status: 'granted' });
    await expect(tab.claimLastMessage(claimOf('b', 'group'))).resolves.toMatchObject({ why: 'taken' });
    const after = await tab.viewConversation({ account, conversationId: 'group' });
    expect(after?.assessment.lastMessage.status).not.toBe('offered');
  });

  it.each([
    ['nothing is known', 'unseen', 0],
    ['only a row was seen', 'row', 0],
    ['the facts are stale', 'silent', 25 * hourMs],
  ])('is not granted where %s', async (_, conversationId, laterMs) => {
    const { tab, world } = await withSilence();
    await tab.report(pageReading({ rows: [rowReading('row', { people: [{ address: 'x@y.example', name: 'X' }] })] }));
    world.nowMs += laterMs;
    await expect(tab.claimLastMessage(claimOf('a', conversationId))).resolves.toEqual({
      status: 'refused',
      why: 'not-offered',
      atMs: null,
    });
  });

  it('is not granted after an objection, and granted again when that is taken back', async () => {
    const { tab } = await withSilence();
    const mark = await tab.addMark({ ...ref, what: { type: 'objected' }, forContact: true });
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toMatchObject({ why: 'not-offered' });
    await tab.removeMark({ account, markId: mark.id });
    await expect(tab.claimLastMessage(claimOf('a'))).resolves.toMatchObject({ status: 'granted' });
  });

  it.each([
    ['a text that is no last message', { textKind: 'welcome-back' }],
    ['a text nobody wrote', { textKind: 'constructor' }],
    ['a language nobody speaks', { variant: 'xx' }],
    ['an id that is none', { claimId: 'a b' }],
    ['an empty id', { claimId: '' }],
    ['anything else besides', { extra: 1 }],
  ])('is refused as a bug with %s', async (_, wrong) => {
    const background = await withSilence();
    await expect(background.tab.claimLastMessage({ ...claimOf('a'), ...wrong } as never)).rejects.toThrow(
      'claimLastMessage failed',
    );
    expect(await offer(background)).toBe('offered');
  });
});

describe('after the insertion', () => {
  it('stands in the draft until the rep sends it, and is the last message then', async () => {
    const background = await withSilence();
    const { tab, world } = background;
    await tab.claimLastMessage(claimOf('a'));
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    expect(await offer(background)).toBe('inserted');

    world.nowMs += 5 * minuteMs;
    await tab.report(pageReading({ conversation: sentPage(4 * minuteMs), takenAtMs: world.nowMs }));
    const view = await tab.viewConversation(ref);
    expect(view?.assessment).toMatchObject({
      standing: 'last-message',
      lastMessage: { status: 'sent', atMs: nowMs + 4 * minuteMs },
    });
    await expect(tab.releaseLastMessage({ ...ref, claimId: 'a' })).resolves.toEqual({ released: false });
    await expect(tab.releaseLastMessage({ ...ref, claimId: null })).resolves.toEqual({ released: false });
    await expect(tab.claimLastMessage(claimOf('b'))).resolves.toMatchObject({ status: 'refused', why: 'sent' });
  });

  it('is open again once the contact answered, and remembers the first one', async () => {
    const { tab, world, worker } = await withSilence();
    await tab.claimLastMessage(claimOf('a'));
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    const answered = [messageReading('silent-7', 2 * dayMs, { from: marie })];
    world.nowMs += 2 * dayMs + hourMs;
    await tab.report(pageReading({ conversation: sentPage(minuteMs, ...answered), takenAtMs: world.nowMs }));
    expect((await tab.viewConversation(ref))?.assessment.standing).toBe('back');

    const again = messageReading('silent-8', 3 * dayMs, { from: rep, to: [marie] });
    world.nowMs = nowMs + 24 * dayMs;
    const page = sentPage(minuteMs, ...answered, again);
    await tab.report(pageReading({ conversation: page, takenAtMs: world.nowMs }));
    await expect(tab.claimLastMessage(claimOf('b'))).resolves.toMatchObject({ status: 'granted' });
    const lock = await (await worker.parts.open()).get('locks', [account, 'marie@client.example']);
    expect(lock).toMatchObject({
      claimId: 'b',
      history: [{ claimedAtMs: nowMs, knownUntilMs: nowMs - 14 * dayMs, conversationId: 'silent' }],
    });

    await expect(tab.releaseLastMessage({ ...ref, claimId: 'b' })).resolves.toEqual({ released: true });
    const restored = await (await worker.parts.open()).get('locks', [account, 'marie@client.example']);
    expect(restored).toMatchObject({
      claimedAtMs: nowMs,
      insertedAtMs: nowMs,
      knownUntilMs: nowMs - 14 * dayMs,
      history: [],
    });
    await expect(tab.claimLastMessage(claimOf('c'))).resolves.toMatchObject({ status: 'granted' });
  });
});

describe('a release', () => {
  it('opens the lock for the next claim, and may be said twice', async () => {
    const background = await withSilence();
    const { tab } = background;
    await tab.claimLastMessage(claimOf('a'));
    await expect(tab.releaseLastMessage({ ...ref, claimId: 'a' })).resolves.toEqual({ released: true });
    await expect(tab.releaseLastMessage({ ...ref, claimId: 'a' })).resolves.toEqual({ released: true });
    expect(await offer(background)).toBe('offered');
    await expect(tab.claimLastMessage(claimOf('b'))).resolves.toMatchObject({ status: 'granted' });
  });

  it('of another claim opens nothing', async () => {
    const { tab } = await withSilence();
    await tab.claimLastMessage(claimOf('a'));
    await expect(tab.releaseLastMessage({ ...ref, claimId: 'b' })).resolves.toEqual({ released: false });
    await expect(tab.claimLastMessage(claimOf('b'))).resolves.toMatchObject({ status: 'refused' });
  });

  it('by the rep opens an inserted one that was not sent', async () => {
    const background = await withSilence();
    const { tab } = background;
    await tab.claimLastMessage(claimOf('a'));
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    await expect(tab.releaseLastMessage({ ...ref, claimId: null })).resolves.toEqual({ released: true });
    expect(await offer(background)).toBe('offered');
  });
});

describe('a confirmation', () => {
  it('of a claim that was released or never made changes nothing', async () => {
    const background = await withSilence();
    const { tab } = background;
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    await tab.claimLastMessage(claimOf('a'));
    await tab.releaseLastMessage({ ...ref, claimId: 'a' });
    await tab.confirmInserted({ ...ref, claimId: 'a' });
    expect(await offer(background)).toBe('offered');
  });

  it('by the rep settles an interrupted claim', async () => {
    const background = await withSilence();
    const { tab, world } = background;
    await tab.claimLastMessage(claimOf('a'));
    world.nowMs += 10 * minuteMs;
    expect(await offer(background)).toBe('interrupted');
    await tab.confirmInserted({ ...ref, claimId: null });
    expect(await offer(background)).toBe('inserted');
  });
});

describe('a worker that is killed', () => {
  it.each([
    ['before the claim', [0]],
    ['between claim and insertion', [1]],
    ['between insertion and confirmation', [2]],
    ['after the confirmation', [3]],
    ['every time', [0, 1, 2, 3]],
  ])('%s loses nothing and allows no second claim', async (_, kills) => {
    const background = await withSilence();
    const killAt = async (step: number) => {
      if (kills.includes(step)) await background.restart();
    };
    const second = () => background.tab.claimLastMessage(claimOf('second'));
    await killAt(0);
    await expect(background.tab.claimLastMessage(claimOf('a'))).resolves.toMatchObject({ status: 'granted' });
    await killAt(1);
    await expect(second()).resolves.toMatchObject({ why: 'taken' });
    // Here the content script inserts the text; it may ask again because it lost the answer.
    await expect(background.tab.claimLastMessage(claimOf('a'))).resolves.toMatchObject({ status: 'granted' });
    await killAt(2);
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    await killAt(3);
    await expect(second()).resolves.toMatchObject({ why: 'taken' });
    expect(await offer(background)).toBe('inserted');
    background.world.nowMs += hourMs;
    await background.tab.report(
      pageReading({ conversation: sentPage(30 * minuteMs), takenAtMs: background.world.nowMs }),
    );
    await expect(second()).resolves.toMatchObject({ why: 'sent' });
  });

  it('in the middle of a claim leaves it whole or not at all', async () => {
    for (let round = 0; round < 30; round += 1) {
      const background = await withSilence();
      const lost = background.tab.claimLastMessage(claimOf('lost')).catch(() => 'lost');
      for (let turn = 0; turn < round; turn += 1) await Promise.resolve();
      await background.restart();
      await lost;
      const results = await Promise.all(
        ['lost', 'b', 'c'].map((claimId) => background.tab.claimLastMessage(claimOf(claimId))),
      );
      expect(results.filter(({ status }) => status === 'granted')).toHaveLength(1);
    }
  });
});
