import { afterEach, describe, expect, it } from 'vitest';
import { saveText } from '../../src/background/edited-texts.ts';
import { noteHealth } from '../../src/background/health.ts';
import { refreshBadgeAndAlarm, refreshed } from '../../src/background/refresh.ts';
import { report } from '../../src/background/report.ts';
import { prospect, silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { marie, pageReading, rep } from './readings.ts';
import { closeDatabase, endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

const { address: account } = rep;
const ref = { account, conversationId: 'silent' };
const claim = { ...ref, claimId: 'claim' };
const text = { kind: 'last-message', variant: 'en', source: 'Hello {contact}, in my own words.' } as const;

async function withSilence(): Promise<Background> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation() }));
  return background;
}

/** From now on the browser refuses badge, alarm and messages. */
function refuseAll({ worker: { parts } }: Background): void {
  const refused = () => Promise.reject(new Error('refused by the browser'));
  Object.assign(parts, { showBadge: refused, setAlarm: refused, announce: refused });
}

describe('a change after which neither badge nor tabs can be told', () => {
  it.each<[string, (background: Background) => Promise<unknown>]>([
    ['a reading', ({ tab }) => tab.report(pageReading({ conversation: silentConversation('more', prospect(1)) }))],
    ['a mark', ({ tab }) => tab.addMark({ ...ref, forContact: true, what: { type: 'met' } })],
    ['a claim', ({ tab }) => tab.claimLastMessage({ ...claim, textKind: 'last-message', variant: 'en' })],
    ['a language', ({ tab }) => tab.chooseVariant({ ...ref, variant: 'fr-tu' })],
    ['having seen it', ({ tab }) => tab.notice(ref)],
    ['erasing a person', ({ worker: { page } }) => page.eraseContact({ account, address: marie.address ?? '' })],
    ['erasing a mailbox', ({ worker: { page } }) => page.eraseAccount({ account })],
    ['erasing everything', ({ worker: { page } }) => page.eraseEverything()],
  ])('is stored, and answered as such: %s', async (_, change) => {
    const background = await withSilence();
    const before = await storedText(background);
    refuseAll(background);
    await expect(change(background)).resolves.not.toBeUndefined();
    expect(await storedText(background)).not.toBe(before);
    expect(background.world.bugs).toEqual([]);
  });

  it('is answered where a reading could only be kept in memory', async () => {
    const background = await withSilence();
    refuseAll(background);
    fillDisk();
    const more = pageReading({ conversation: silentConversation('more', prospect(1)) });
    await expect(background.tab.report(more)).resolves.toEqual({ changed: ['more'] });
    expect(JSON.stringify(background.world.session)).toContain(prospect(1).address);
    expect(background.world.bugs).toEqual([]);
  });

  it('notes that, with the webmail that was read last', async () => {
    const background = await withSilence();
    const { parts, page } = background.worker;
    for (const webmail of ['other', 'latest']) {
      background.world.nowMs += 1;
      await noteHealth(parts, { webmail, misses: [], unreadable: null });
    }
    refuseAll(background);
    await background.tab.addMark({ ...ref, forContact: true, what: { type: 'met' } });
    const { webmails } = await page.readHealth();
    expect(webmails.map(({ webmail, misses }) => [webmail, misses.map(({ name }) => name)])).toEqual([
      ['latest', ['refresh']],
      ['other', []],
    ]);
  });
});

describe('words and settings of the rep where the database does not open', () => {
  it('a text is saved, and said to be', async () => {
    const background = startBackground();
    closeDatabase();
    const { page } = background.worker;
    await expect(page.saveText(text)).resolves.toBeNull();
    await expect(page.importTexts({ texts: { 'fr-tu/reschedule': 'Salut' } })).resolves.toEqual({ changed: 1 });
    expect(background.world.texts).toEqual({ 'en/last-message': text.source, 'fr-tu/reschedule': 'Salut' });
    await expect(page.resetText({ kind: text.kind, variant: text.variant })).resolves.toBeNull();
    expect(background.world.texts).toEqual({ 'fr-tu/reschedule': 'Salut' });
  });

  it('a setting is refused before it is kept', async () => {
    const background = startBackground();
    closeDatabase();
    const change = background.worker.page.changeSettings({ changes: { fallbackVariant: 'fr-tu' } });
    await expect(change).rejects.toThrow('sentence of error_storageUnavailable');
    expect(background.world.settings.fallbackVariant).toBeNull();
  });

  it('a setting is kept, and said to be, where only the tabs cannot be told', async () => {
    const background = await withSilence();
    refuseAll(background);
    const change = background.worker.page.changeSettings({ changes: { fallbackVariant: 'fr-tu' } });
    await expect(change).resolves.toMatchObject({ settings: { fallbackVariant: 'fr-tu' }, mailboxes: [{}] });
  });

  it('a text is answered before the tabs are told', async () => {
    const background = await withSilence();
    const { parts } = background.worker;
    background.world.events.length = 0;
    const { announce } = parts;
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    parts.announce = (event) => held.then(() => announce(event));
    await expect(saveText(parts, text)).resolves.toBeNull();
    expect(background.world.events).toEqual([]);
    letGo();
    await refreshed(parts);
    expect(background.world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
  });
});

describe('badge and alarm', () => {
  it('asked for while they are being set are set once more, by what is stored then', async () => {
    const background = await withSilence();
    const { parts } = background.worker;
    const shown: number[] = [];
    let letGo: () => void = () => undefined;
    const held = new Promise<void>((resolve) => (letGo = resolve));
    const first = new Promise<void>((resolve) => {
      parts.showBadge = async (count) => {
        shown.push(count);
        resolve();
        await held;
        background.world.badge = count;
      };
    });
    const asked = [refreshBadgeAndAlarm(parts)];
    await first;
    await report(parts, pageReading({ conversation: silentConversation('more', prospect(1)) }));
    asked.push(refreshBadgeAndAlarm(parts), refreshBadgeAndAlarm(parts));
    letGo();
    await Promise.all([...asked, refreshed(parts)]);
    expect(shown).toEqual([1, 2]);
    expect(background.world.badge).toBe(2);
  });

  it('are set again after they failed', async () => {
    const background = await withSilence();
    const { parts } = background.worker;
    const { showBadge } = parts;
    background.world.badge = 0;
    parts.showBadge = () => {
      parts.showBadge = showBadge;
      return Promise.reject(new Error('No such icon.'));
    };
    const failed = expect(refreshBadgeAndAlarm(parts)).rejects.toThrow('No such icon.');
    await failed;
    await refreshBadgeAndAlarm(parts);
    expect(background.world.badge).toBe(1);
  });
});
