import { describe, expect, it } from 'vitest';
import type { TextVariant } from '../../src/domain/variant.ts';
import { dayMs } from '../../src/domain/time.ts';
import { silentConversation, startBackground, type Background } from './harness.ts';
import { messageReading, nowMs, pageReading, rep, rowReading } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };

async function withSilence(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  background.world.events = [];
  return background;
}

const shown = async ({ tab }: Background) => {
  const preview = await tab.previewText({ ...ref, textKind: null, variant: null });
  return [(await tab.viewConversation(ref))?.variant, preview.variant];
};
const choose = ({ tab }: Background, variant: TextVariant | null) => tab.chooseVariant({ ...ref, variant });

describe('the language and form of address the rep chose', () => {
  it('hold in view and preview until they are taken back', async () => {
    const background = await withSilence();
    expect(await shown(background)).toEqual(['en', 'en']);
    await choose(background, 'fr-tu');
    expect(await shown(background)).toEqual(['fr-tu', 'fr-tu']);
    await choose(background, 'en');
    expect(await shown(background)).toEqual(['en', 'en']);
    await choose(background, null);
    expect(await shown(background)).toEqual(['en', 'en']);
    const french = { ...silentConversation(), language: 'fr' };
    await background.tab.report(pageReading({ conversation: french, takenAtMs: nowMs + 1 }));
    expect(await shown(background)).toEqual(['fr-vous', 'fr-vous']);
  });

  it('are changed by no later reading and no end of the worker', async () => {
    const background = await withSilence();
    const { tab, world } = background;
    await choose(background, 'fr-tu');
    await background.restart();
    world.nowMs += dayMs;
    const later = { ...silentConversation(), language: 'de' };
    later.messages.push(messageReading('silent-6', dayMs, { from: rep }));
    await background.tab.report(pageReading({ conversation: later, takenAtMs: world.nowMs }));
    await background.tab.report(pageReading({ rows: [rowReading('silent')], takenAtMs: world.nowMs + 1 }));
    await background.tab.addMark({ ...ref, what: { type: 'met' }, forContact: true });
    await background.worker.ringAlarm();
    expect(await shown(background)).toEqual(['fr-tu', 'fr-tu']);
    await expect(tab.chooseVariant({ ...ref, variant: 'fr-tu' })).rejects.toThrow();
  });

  it('are told to the views once, and change no standing', async () => {
    const background = await withSilence();
    const before = await background.tab.viewConversation(ref);
    await choose(background, 'fr-vous');
    await choose(background, 'fr-vous');
    expect(background.world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
    expect(await background.tab.viewConversation(ref)).toEqual({
      ...before,
      variant: 'fr-vous',
      isVariantChosen: true,
    });
  });

  it('hold in this conversation alone', async () => {
    const background = await withSilence();
    await background.tab.report(pageReading({ conversation: silentConversation('second') }));
    await choose(background, 'fr-tu');
    expect((await background.tab.viewConversation({ account, conversationId: 'second' }))?.variant).toBe('en');
  });

  it('may be chosen from a page of the extension', async () => {
    const background = await withSilence();
    await background.worker.page.chooseVariant({ ...ref, variant: 'fr-tu' });
    expect(await shown(background)).toEqual(['fr-tu', 'fr-tu']);
  });

  it('are refused with a sentence for a conversation nobody knows, and as a bug for a language nobody speaks', async () => {
    const background = await withSilence();
    const unseen = { account, conversationId: 'unseen', variant: 'en' } as const;
    await expect(background.tab.chooseVariant(unseen)).rejects.toMatchObject({
      name: 'UserError',
      message: 'sentence of error_unknownConversation',
    });
    await expect(choose(background, 'xx' as never)).rejects.toThrow('chooseVariant failed');
    expect(await shown(background)).toEqual(['en', 'en']);
  });
});
