import { describe, expect, it } from 'vitest';
import { dayMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { marie, messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;
const sharpEnglish = 'Hello Marie,\n\nYou have ignored all of my mails. This is your last chance.\n\nRobin';
const sharpFrench = 'Bonjour Marie,\n\nVous n’avez même pas daigné répondre à mes nombreuses relances.\n\nRobin';
const fine = 'Hello Marie,\n\nThe figures for March are below. Have a good week.\n\nRobin';

async function withSilence(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  return background;
}

const check = ({ tab }: Background, text: string, conversationId = 'silent') =>
  tab.checkDraft({ account, conversationId, text });

describe('a draft to a prospect', () => {
  it('is fine where nothing in it hurts', async () => {
    expect(await check(await withSilence(), fine)).toEqual({ level: 'fine', remarks: [], missing: null });
  });

  it('is sharp where it would hurt, and says where', async () => {
    const found = await check(await withSilence(), sharpEnglish);
    expect(found?.level).toBe('sharp');
    expect(found?.remarks.map(({ from, to }) => sharpEnglish.slice(from, to)).join(' ')).toMatch(
      /ignored.*last chance/,
    );
  });

  it('is judged in the language it is written in, whatever that of the conversation', async () => {
    const background = await withSilence();
    expect((await check(background, sharpFrench))?.level).toBe('sharp');
    await background.tab.chooseVariant({ ...ref, variant: 'fr-vous' });
    expect((await check(background, sharpEnglish))?.level).toBe('sharp');
  });

  it('is judged in the conversation’s language where its own words are too few', async () => {
    const background = await withSilence();
    const few = 'Dernière chance, sinon tant pis.';
    expect((await check(background, few))?.level).toBe('fine');
    await background.tab.chooseVariant({ ...ref, variant: 'fr-vous' });
    expect((await check(background, few))?.level).toBe('sharp');
  });

  it('is judged without what it quotes', async () => {
    const quoted = `${fine}\n\nOn 3 November 2026 Marie wrote:\n> You have ignored all of my mails.`;
    expect((await check(await withSilence(), quoted))?.level).toBe('fine');
  });

  it('changes nothing that is stored and tells nobody', async () => {
    const background = await withSilence();
    const before = await storedText(background);
    background.world.events = [];
    await check(background, sharpEnglish);
    expect(await storedText(background)).toBe(before);
    expect(background.world.events).toEqual([]);
  });
});

describe('a draft to anybody else is not looked at', () => {
  it.each([
    ['somebody nobody has read of', 'unseen'],
    ['somebody who never answered', 'cold'],
    ['somebody who answered once', 'once'],
    ['a colleague', 'internal'],
  ])('%s', async (_, conversationId) => {
    const background = startBackground();
    const { tab } = background;
    const zoe = { address: 'zoe@other.example', name: 'Zoe' };
    const paul = { address: 'paul@third.example', name: 'Paul' };
    const anna = { address: 'anna@acme.example', name: 'Anna' };
    const conversations = [
      opened('cold', [messageReading('c1', -14 * dayMs, { from: rep, to: [zoe] })]),
      opened('once', [
        messageReading('o1', -14 * dayMs, { from: rep, to: [paul] }),
        messageReading('o2', -13 * dayMs, { from: paul }),
        messageReading('o3', -12 * dayMs, { from: rep, to: [paul] }),
      ]),
      opened('internal', [
        messageReading('i1', -14 * dayMs, { from: rep, to: [anna] }),
        messageReading('i2', -13 * dayMs, { from: anna }),
        messageReading('i3', -12 * dayMs, { from: anna }),
      ]),
    ];
    for (const conversation of conversations) await tab.report(pageReading({ conversation }));
    expect(await check(background, sharpEnglish, conversationId)).toBeNull();
  });

  it('whom the rep has excluded', async () => {
    const background = await withSilence();
    await background.tab.addMark({ ...ref, what: { type: 'not-a-prospect' }, forContact: true });
    expect(await check(background, sharpEnglish)).toBeNull();
  });

  it('but to whoever got a last message, engaged or not', async () => {
    const background = await withSilence();
    await background.tab.claimLastMessage(claim);
    const second = opened('second', [messageReading('s1', -dayMs, { from: rep, to: [marie] })]);
    await background.tab.report(pageReading({ conversation: second }));
    expect((await check(background, sharpEnglish, 'second'))?.level).toBe('sharp');
  });
});

describe('the moves of a last message', () => {
  async function withInserted() {
    const background = await withSilence();
    const claimed = await background.tab.claimLastMessage(claim);
    if (claimed.status !== 'granted') throw new Error('The claim was refused.');
    return { background, inserted: claimed.composed.text };
  }

  it('are all there in the text that was inserted', async () => {
    const { background, inserted } = await withInserted();
    expect(await check(background, inserted)).toEqual({ level: 'fine', remarks: [], missing: [] });
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    expect((await check(background, inserted))?.missing).toEqual([]);
  });

  it('are missed where the rep took them out', async () => {
    const { background, inserted } = await withInserted();
    const without = inserted.replace(/If this is not for you[^\n]*\n/, '').replace('Hello Marie,\n', '');
    expect((await check(background, without))?.missing).toEqual(expect.arrayContaining(['greeting', 'room-for-no']));
  });

  it('are not asked of an empty reply', async () => {
    const { background } = await withInserted();
    expect(await check(background, ' \n')).toEqual({ level: 'fine', remarks: [], missing: null });
  });

  it('are asked of no other draft: before a claim, in another conversation, once it was sent', async () => {
    const background = await withSilence();
    expect((await check(background, fine))?.missing).toBeNull();
    await background.tab.report(pageReading({ conversation: silentConversation('second') }));
    await background.tab.claimLastMessage(claim);
    await background.tab.confirmInserted({ ...ref, claimId: 'a' });
    expect((await check(background, fine, 'second'))?.missing).toBeNull();
    const messages = [...silentConversation().messages, messageReading('silent-6', 60_000, { from: rep })];
    await background.tab.report(pageReading({ conversation: opened('silent', messages), takenAtMs: nowMs + 120_000 }));
    expect((await check(background, fine))?.missing).toBeNull();
  });

  it('are not asked where nobody knows whether the text was inserted', async () => {
    const { background, inserted } = await withInserted();
    background.world.nowMs += 120_000;
    expect((await check(background, inserted))?.missing).toBeNull();
  });
});

it('is for webmail tabs alone', async () => {
  const { worker } = await withSilence();
  await expect(worker.page.checkDraft({ ...ref, text: fine })).rejects.toThrow('Refused');
});
