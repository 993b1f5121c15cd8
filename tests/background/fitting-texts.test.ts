import { describe, expect, it } from 'vitest';
import type { ConversationReading } from '../../src/domain/reading.ts';
import type { TextKind } from '../../src/domain/texts/kinds.ts';
import { dayMs, hourMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground } from './harness.ts';
import { messageReading, nowMs, opened, pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
type Milder = Exclude<TextKind, `last-message${string}`>;

async function withPage(conversation: ConversationReading) {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation }));
  const { tab } = background;
  const compose = (textKind: Milder) => tab.composeText({ ...ref, textKind, variant: 'en' });
  const texts = async () => (await tab.viewConversation(ref))?.assessment.texts;
  return { background, tab, compose, texts };
}

/** Marie has been silent for three working days and a bit: quiet. */
const quiet = () =>
  opened('silent', [
    ...silentConversation().messages.slice(0, 4),
    messageReading('silent-5', -5 * dayMs - hourMs, { from: rep }),
  ]);
const doesNotFit = { name: 'UserError', message: 'sentence of error_textDoesNotFit' };

describe('a text that claims nothing', () => {
  it('is composed where it fits, and nothing is claimed by it', async () => {
    const { background, compose, texts } = await withPage(quiet());
    expect(await texts()).toEqual(['help-deciding', 'clear-yes']);
    const composed = await compose('clear-yes');
    expect(composed).toMatchObject({ textKind: 'clear-yes', variant: 'en', missing: [], remarks: [] });
    expect(composed.text).toContain('Marie');
    await expect((await background.worker.parts.open()).getAll('locks')).resolves.toEqual([]);
  });

  it.each<Milder>(['welcome-back', 'reschedule', 'confirm-meeting'])(
    'is refused where it does not: %s',
    async (kind) => {
      const { compose } = await withPage(quiet());
      await expect(compose(kind)).rejects.toMatchObject(doesNotFit);
    },
  );

  it('is refused once the contact has answered', async () => {
    const { tab, compose } = await withPage(quiet());
    const answered = opened('silent', [...quiet().messages, messageReading('silent-6', -hourMs)]);
    await tab.report(pageReading({ conversation: answered, takenAtMs: nowMs + 1 }));
    await expect(compose('help-deciding')).rejects.toMatchObject(doesNotFit);
  });

  it('is refused while a last message is on its way', async () => {
    const { tab, compose } = await withPage(silentConversation());
    await compose('help-deciding');
    await tab.claimLastMessage({ ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' });
    await expect(compose('help-deciding')).rejects.toMatchObject(doesNotFit);
  });

  it('is refused when the rep would chase', async () => {
    const twice = opened('silent', [...quiet().messages, messageReading('silent-6', -5 * dayMs, { from: rep })]);
    const { compose } = await withPage(twice);
    await expect(compose('help-deciding')).rejects.toMatchObject(doesNotFit);
  });

  it('is refused where a gap of the rep’s own words is open, and composed once it is given', async () => {
    const { background, tab } = await withPage(quiet());
    background.world.texts = { 'en/help-deciding': 'Hello {contact}, shall we meet after {meeting}?' };
    const choice = { ...ref, textKind: 'help-deciding', variant: 'en' } as const;
    await expect(tab.composeText(choice)).rejects.toThrow('sentence of error_openGap');
    const composed = await tab.composeText({ ...choice, given: { meeting: '3 December' } });
    expect(composed.text).toBe('Hello Marie, shall we meet after 3 December?');
  });

  it('is never a last message: that one is claimed', async () => {
    const { tab } = await withPage(silentConversation());
    const wrong = { ...ref, textKind: 'last-message', variant: 'en' } as never;
    await expect(tab.composeText(wrong)).rejects.toThrow('composeText failed');
  });
});

describe('the preview without a kind', () => {
  it.each<[what: string, page: () => ConversationReading, kind: TextKind]>([
    ['a quiet conversation', quiet, 'help-deciding'],
    ['one with an offer that has gone silent', silentConversation, 'last-message-after-offer'],
    [
      'one with anything else that has gone silent',
      () => ({ ...silentConversation(), subject: 'Pilot' }),
      'last-message',
    ],
    [
      'one that came back',
      () => opened('silent', [...silentConversation().messages, messageReading('silent-6', -hourMs)]),
      'welcome-back',
    ],
  ])('shows what fits %s', async (_what, page, kind) => {
    const { tab } = await withPage(page());
    expect(await tab.previewText({ ...ref, textKind: null, variant: null })).toMatchObject({ textKind: kind });
  });
});

it('a last message is not granted before its time, though milder texts fit', async () => {
  const { tab } = await withPage(quiet());
  const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;
  await expect(tab.claimLastMessage(claim)).resolves.toEqual({ status: 'refused', why: 'not-offered', atMs: null });
});
