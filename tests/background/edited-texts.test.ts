import { describe, expect, it } from 'vitest';
import { ownSource } from '../../src/domain/compose.ts';
import { textKeys } from '../../src/domain/texts/edited-texts.ts';
import { silentConversation, startBackground } from './harness.ts';
import { pageReading, rep } from './readings.ts';

const account = rep.address ?? '';
const ref = { account, conversationId: 'silent' };
const lastMessage = { kind: 'last-message', variant: 'en' } as const;
const claim = { ...ref, claimId: 'a', textKind: 'last-message', variant: 'en' } as const;
const mine = 'Hello [{contact}|you],\n\nthese are my own words.';

async function withSilence(texts?: unknown, providedTexts?: unknown) {
  const background = startBackground();
  Object.assign(background.world, { texts, providedTexts });
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  const preview = async () =>
    (await background.tab.previewText({ ...ref, textKind: 'last-message', variant: 'en' })).text;
  const entry = async () =>
    (await background.worker.page.listTexts()).find(({ kind, variant }) => kind === 'last-message' && variant === 'en');
  return { ...background, page: background.worker.page, preview, entry };
}

describe('the texts of the rep', () => {
  it('are ours until the rep changes them', async () => {
    const { page } = await withSilence();
    const texts = await page.listTexts();
    expect(texts.map(({ kind, variant }) => `${variant}/${kind}`)).toEqual(textKeys);
    for (const { kind, variant, base, ...rest } of texts) {
      expect(base).toBe(ownSource(kind, variant));
      expect(rest).toEqual({ isProvided: false, edited: null });
    }
  });

  it('are used for preview and claim once saved, and ours again once reset', async () => {
    const { page, tab, preview, entry } = await withSilence();
    await page.saveText({ ...lastMessage, source: `${mine}\r\n` });
    expect(await entry()).toMatchObject({ edited: mine });
    expect(await preview()).toBe('Hello Marie,\n\nthese are my own words.');
    await expect(tab.claimLastMessage(claim)).resolves.toMatchObject({
      status: 'granted',
      composed: { text: 'Hello Marie,\n\nthese are my own words.' },
    });
    await page.resetText(lastMessage);
    await page.resetText(lastMessage);
    expect(await entry()).toMatchObject({ edited: null });
    expect(await preview()).not.toContain('my own words');
  });

  it('are told to the tabs, where a preview may be open', async () => {
    const { page, world } = await withSilence();
    world.events.length = 0;
    await page.saveText({ ...lastMessage, source: mine });
    expect(world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
    await page.saveText({ ...lastMessage, source: mine });
    expect(world.events).toHaveLength(1);
  });

  it('survive the end of the worker', async () => {
    const background = startBackground();
    await background.worker.page.saveText({ ...lastMessage, source: mine });
    await background.restart();
    const texts = await background.worker.page.listTexts();
    expect(texts.find(({ edited }) => edited !== null)).toMatchObject({ ...lastMessage, edited: mine });
  });

  it('count as ours where they say the same', async () => {
    const { page, entry, world } = await withSilence();
    await page.saveText({ ...lastMessage, source: mine });
    await page.saveText({ ...lastMessage, source: `${ownSource('last-message', 'en')}\n` });
    expect(await entry()).toMatchObject({ edited: null });
    expect(world.texts).toEqual({});
  });

  it('are all kept when several are saved at once', async () => {
    const { page } = await withSilence();
    const kinds = ['last-message', 'clear-yes', 'reschedule', 'welcome-back'] as const;
    await Promise.all(kinds.map((kind) => page.saveText({ kind, variant: 'fr-tu', source: `Salut, ${kind}` })));
    const edited = (await page.listTexts()).filter((text) => text.edited !== null);
    expect(edited.map(({ kind }) => kind)).toEqual(kinds);
  });

  it.each([
    ['Hello,\n{name}', 'sentence of texts_faultUnknownGap, 2, {name}'],
    ['Hello [you', 'sentence of texts_faultOpenBracket, 1, ['],
    ['Hello }', 'sentence of texts_faultStrayBracket, 1, }'],
    [' \n', 'sentence of texts_faultEmpty'],
    ['x'.repeat(5001), 'sentence of texts_faultTooLong'],
  ])('are refused with a fault, which is told with its place: %s', async (source, sentence) => {
    const { page, entry, world } = await withSilence({ 'en/last-message': mine });
    await expect(page.saveText({ ...lastMessage, source })).rejects.toThrow(sentence);
    expect(await entry()).toMatchObject({ edited: mine });
    expect(world.bugs).toEqual([]);
  });

  it('are no business of a webmail tab', async () => {
    const { tab, world } = await withSilence();
    await expect(tab.listTexts()).rejects.toThrow('Refused');
    await expect(tab.saveText({ ...lastMessage, source: mine })).rejects.toThrow('Refused');
    await expect(tab.resetText(lastMessage)).rejects.toThrow('Refused');
    await expect(tab.importTexts({ texts: { 'en/last-message': mine } })).rejects.toThrow('Refused');
    expect(world.texts).toBeUndefined();
  });

  it.each([
    ['nothing', undefined],
    ['a word', 'garbage'],
    ['a list', ['en/last-message']],
    ['texts that are none', { 'en/last-message': 7, 'fr-tu/clear-yes': null }],
    ['a text with a fault', { 'en/last-message': 'Hello {name}' }],
    ['texts nobody knows', { 'de/last-message': 'Hallo', __proto__: { 'en/last-message': 'Hello' } }],
  ])('are ours where %s is stored', async (_, stored) => {
    const { preview, page } = await withSilence(stored);
    expect((await page.listTexts()).filter(({ edited }) => edited !== null)).toEqual([]);
    expect(await preview()).toContain('Hello Marie,');
  });
});

describe('an import', () => {
  const texts = { 'en/last-message': mine, 'fr-vous/clear-yes': 'Bonjour' } as const;

  it('takes over all texts of the file, leaves the others, and tells how many changed', async () => {
    const { page, world } = await withSilence({ 'en/last-message': mine, 'en/reschedule': 'Hello' });
    await expect(page.importTexts({ texts })).resolves.toEqual({ changed: 1 });
    expect(world.texts).toEqual({ ...texts, 'en/reschedule': 'Hello' });
    await expect(page.importTexts({ texts: { 'en/last-message': null } })).resolves.toEqual({ changed: 1 });
    expect(world.texts).toEqual({ 'fr-vous/clear-yes': 'Bonjour', 'en/reschedule': 'Hello' });
  });

  it.each([
    ['a fault', { ...texts, 'fr-tu/reschedule': 'Salut {' }, 'sentence of texts_faultStrayBracket, 1, {'],
    ['a text nobody knows', { ...texts, 'en/other': 'Hello' }, 'importTexts failed'],
    ['a text that is none', { ...texts, 'en/reschedule': 1 }, 'importTexts failed'],
  ])('changes nothing with %s in it', async (_, wrong, sentence) => {
    const { page, world } = await withSilence({ 'en/last-message': 'Hello' });
    await expect(page.importTexts({ texts: wrong as never })).rejects.toThrow(sentence);
    expect(world.texts).toEqual({ 'en/last-message': 'Hello' });
  });
});

describe('texts of an administrator', () => {
  const provided = { 'en/last-message': 'Hello {contact}, from the company.', 'en/reschedule': 'Broken {' };

  it('stand between ours and the rep’s', async () => {
    const { page, preview, entry } = await withSilence(undefined, provided);
    expect(await entry()).toMatchObject({ base: provided['en/last-message'], isProvided: true, edited: null });
    expect(await preview()).toBe('Hello Marie, from the company.');
    await page.saveText({ ...lastMessage, source: mine });
    expect(await preview()).toContain('my own words');
    await page.resetText(lastMessage);
    expect(await preview()).toBe('Hello Marie, from the company.');
  });

  it('are left aside where they have a fault', async () => {
    const { page } = await withSilence(undefined, provided);
    const reschedule = (await page.listTexts()).find(({ kind }) => kind === 'reschedule');
    expect(reschedule).toMatchObject({ isProvided: false, base: ownSource('reschedule', 'en') });
  });
});

describe('a text with a gap that cannot be filled', () => {
  const withGap = { 'en/last-message': 'Hello {contact}, about {meeting}[ on {meeting}].' };

  it('can be looked at, but never claimed', async () => {
    const { tab, preview, world } = await withSilence(withGap);
    expect(await preview()).toBe('Hello Marie, about {meeting}.');
    await expect(tab.claimLastMessage(claim)).rejects.toThrow(
      'sentence of error_openGap, sentence of texts_gapMeeting',
    );
    expect(world.bugs).toEqual([]);
    expect((await tab.viewConversation(ref))?.assessment.lastMessage.status).toBe('offered');
    await expect(tab.claimLastMessage({ ...claim, claimId: 'b', variant: 'fr-vous' })).resolves.toMatchObject({
      status: 'granted',
    });
  });
});
