import { describe, expect, it } from 'vitest';
import { loadRules } from '../../src/background/rules.ts';
import { defaultSettings, judgingSettings, settingNames, type Settings } from '../../src/domain/settings.ts';
import { silentConversation, startBackground } from './harness.ts';
import { pageReading, rep } from './readings.ts';

const account = rep.address ?? '';

async function withSilence(settings: Partial<Settings> = {}, language: 'en' | null = 'en') {
  const background = startBackground();
  background.world.settings = { ...defaultSettings, ...settings };
  await background.tab.report(pageReading({ conversation: { ...silentConversation(), language } }));
  const standing = async () =>
    (await background.tab.viewConversation({ account, conversationId: 'silent' }))?.assessment.standing;
  return { ...background, page: background.worker.page, standing };
}

describe('the settings view', () => {
  it('tells what the rep has set over the defaults, what the browser suggests, and the mailboxes seen', async () => {
    const { page } = await withSilence({ minQuietWorkingDays: 4, country: 'BE' });
    expect(await page.readSettings()).toEqual({
      settings: { ...defaultSettings, minQuietWorkingDays: 4, country: 'BE' },
      defaults: defaultSettings,
      inForce: { country: null, timeZone: 'Europe/Paris' },
      mailboxes: [{ address: account, aliases: [] }],
    });
  });

  it('is no business of a webmail tab', async () => {
    const { tab } = await withSilence();
    await expect(tab.readSettings()).rejects.toThrow('Refused');
    await expect(tab.changeSettings({ changes: { hasDigest: true } })).rejects.toThrow('Refused');
  });
});

describe('a change', () => {
  it('keeps what is given, tidied, and leaves all other settings alone', async () => {
    const { page, world } = await withSilence({ letGoAfterWorkingDays: 20 });
    const changes = { excluded: ['@Partner.example', '@partner.example'], workingWeekdays: [5, 1, 5] };
    const { settings } = await page.changeSettings({ changes });
    const expected = {
      ...defaultSettings,
      letGoAfterWorkingDays: 20,
      excluded: ['@partner.example'],
      workingWeekdays: [1, 5],
    };
    expect(settings).toEqual(expected);
    expect(world.settings).toEqual(expected);
  });

  it('stores only what differs from the defaults', async () => {
    const { page, worker } = await withSilence({ minQuietWorkingDays: 4 });
    const stored: Partial<Settings>[] = [];
    const { save } = worker.parts.settings;
    worker.parts.settings.save = (settings) => {
      stored.push(settings);
      return save(settings);
    };
    await page.changeSettings({ changes: { hasDigest: true, minQuietWorkingDays: 3 } });
    expect(stored).toEqual([{ hasDigest: true }]);
  });

  it('of a list is made to the list as it is, so that two pages side by side undo nothing of each other', async () => {
    const { page, world } = await withSilence({ excluded: ['a@one.example', 'b@one.example'] });
    await Promise.all([
      page.changeSettings({ changes: {}, edits: { excluded: { add: ['C@two.example'] } } }),
      page.changeSettings({
        changes: {},
        edits: { excluded: { remove: ['a@one.example'] }, workingWeekdays: { add: [6] } },
      }),
      page.changeSettings({ changes: { hasSlowSeasons: false }, edits: { workingWeekdays: { remove: [1] } } }),
    ]);
    expect(world.settings).toMatchObject({
      excluded: ['b@one.example', 'c@two.example'],
      workingWeekdays: [2, 3, 4, 5, 6],
      hasSlowSeasons: false,
    });
    await expect(page.changeSettings({ changes: {}, edits: { ownDomains: { add: ['no domain'] } } })).rejects.toThrow(
      'sentence of settings_refused',
    );
  });

  it('decides what a silence is called', async () => {
    const { page, standing } = await withSilence();
    expect(await standing()).toBe('ghosting');
    await page.changeSettings({ changes: { excluded: ['@client.example'] } });
    expect(await standing()).toBe('excluded');
    await page.changeSettings({ changes: { excluded: [], minQuietWorkingDays: 20, minGhostingWorkingDays: 30 } });
    expect(await standing()).toBe('waiting');
  });

  it.each([
    ['minQuietWorkingDays', 0],
    ['minGhostingWorkingDays', 91],
    ['ghostingBelowChance', 1],
    ['lastMessageAfterWorkingDays', '7'],
    ['letGoAfterWorkingDays', null],
    ['workingWeekdays', []],
    ['workingHours', { from: 17, to: 9 }],
    ['workingHours', { from: 9, to: 9 }],
    ['daysOff', ['2026-02-30']],
    ['country', 'France'],
    ['hasSlowSeasons', 1],
    ['timeZone', 'Mars/Olympus'],
    ['freshForHours', 721],
    ['olderSilenceDays', 6],
    ['ownDomains', ['two words']],
    ['ownAddresses', ['@acme.example']],
    ['excluded', ['acme.example']],
    ['excluded', Array.from({ length: 5001 }, (_, index) => `person${index}@acme.example`)],
    ['fallbackVariant', 'de'],
    ['hasRowChips', 'yes'],
    ['hasDigest', null],
    ['retentionMonths', 37],
    ['retentionMonths', 1.5],
  ] as const)('is refused whole, and said by name, where %s is %j', async (name, value) => {
    const { page, world } = await withSilence();
    await expect(page.changeSettings({ changes: { letGoAfterWorkingDays: 11, [name]: value } })).rejects.toThrow(
      `sentence of settings_refused, sentence of settings_${name}`,
    );
    expect(world.settings).toEqual(defaultSettings);
    expect(world.bugs).toEqual([]);
  });

  it('is refused where “gone silent” would come before “slower than usual”', async () => {
    const { page, world } = await withSilence();
    const sentence = 'sentence of settings_ghostingBeforeQuiet';
    await expect(page.changeSettings({ changes: { minGhostingWorkingDays: 2 } })).rejects.toThrow(sentence);
    await expect(page.changeSettings({ changes: { minQuietWorkingDays: 6 } })).rejects.toThrow(sentence);
    expect(world.settings).toEqual(defaultSettings);
    await page.changeSettings({ changes: { minQuietWorkingDays: 6, minGhostingWorkingDays: 6 } });
    expect(world.settings).toMatchObject({ minQuietWorkingDays: 6, minGhostingWorkingDays: 6 });
  });

  it('is refused where everybody at a free-mail provider would be a colleague', async () => {
    const { page, world } = await withSilence();
    await expect(page.changeSettings({ changes: { ownDomains: ['acme.example', 'Orange.fr'] } })).rejects.toThrow(
      'sentence of settings_freeMail, orange.fr',
    );
    expect(world.settings).toEqual(defaultSettings);
  });

  it.each([null, 'x', {}, { changes: { surprise: 1 } }, { changes: {}, more: 1 }, { changes: ['hasDigest'] }])(
    'is a bug where it is no change: %j',
    async (request) => {
      const { page, world } = await withSilence();
      await expect(page.changeSettings(request as never)).rejects.toThrow('changeSettings failed');
      expect(world.bugs).toHaveLength(1);
    },
  );

  it('loses nothing when two pages change settings at once', async () => {
    const { page, world } = await withSilence();
    await Promise.all([
      page.changeSettings({ changes: { letGoAfterWorkingDays: 12 } }),
      page.changeSettings({ changes: { country: 'CH' } }),
      page.changeSettings({ changes: { hasRowChips: false } }),
    ]);
    expect(world.settings).toEqual({
      ...defaultSettings,
      letGoAfterWorkingDays: 12,
      country: 'CH',
      hasRowChips: false,
    });
  });

  it('goes on after one that was refused', async () => {
    const { page } = await withSilence();
    const refused = page.changeSettings({ changes: { retentionMonths: 0 } });
    const kept = page.changeSettings({ changes: { retentionMonths: 6 } });
    await expect(refused).rejects.toThrow('settings_retentionMonths');
    await expect(kept).resolves.toMatchObject({ settings: { retentionMonths: 6 } });
  });
});

describe('the language where a conversation suggests none', () => {
  it('is that of the browser until the rep chooses one, and open previews are told', async () => {
    const { page, tab, world } = await withSilence({}, null);
    const view = () => tab.viewConversation({ account, conversationId: 'silent' });
    const preview = () => tab.previewText({ account, conversationId: 'silent', textKind: null, variant: null });
    expect((await view())?.variant).toBe('en');
    world.events.length = 0;
    await page.changeSettings({ changes: { fallbackVariant: 'fr-tu' } });
    expect(world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
    expect((await view())?.variant).toBe('fr-tu');
    expect((await preview()).variant).toBe('fr-tu');
  });
});

describe('the fingerprint of the rules', () => {
  const other: Settings = {
    minQuietWorkingDays: 4,
    minGhostingWorkingDays: 6,
    ghostingBelowChance: 0.3,
    lastMessageAfterWorkingDays: 8,
    letGoAfterWorkingDays: 11,
    workingWeekdays: [1, 2],
    workingHours: { from: 8, to: 16 },
    daysOff: ['2026-12-28'],
    country: 'FR',
    hasSlowSeasons: true,
    timeZone: 'Europe/Paris',
    freshForHours: 12,
    olderSilenceDays: 30,
    ownDomains: ['acme.example'],
    ownAddresses: ['me@acme.example'],
    excluded: ['@partner.example'],
    fallbackVariant: 'en',
    hasRowChips: false,
    hasDigest: true,
    retentionMonths: 6,
  };

  it.each(settingNames)('changes with %s only where conversations are judged by it', async (name) => {
    const { worker, world } = startBackground();
    const before = (await loadRules(worker.parts)).fingerprint;
    world.settings = { ...defaultSettings, [name]: other[name] };
    const isSame = (await loadRules(worker.parts)).fingerprint === before;
    expect(isSame).toBe(!judgingSettings.includes(name));
  });

  it('leaves a judged mailbox alone when only the display changes', async () => {
    const { page, worker, world } = await withSilence();
    await worker.ringAlarm();
    world.events.length = 0;
    await page.changeSettings({ changes: { hasDigest: true, retentionMonths: 24 } });
    await worker.ringAlarm();
    expect(world.events).toEqual([]);
    await page.changeSettings({ changes: { excluded: ['marie@client.example'] } });
    await worker.ringAlarm();
    expect(world.events).toEqual([{ type: 'changed', account, conversationIds: ['silent'] }]);
  });

  it('names what is merely shown or kept', () => {
    expect(settingNames.filter((name) => !judgingSettings.includes(name))).toEqual([
      'fallbackVariant',
      'hasRowChips',
      'hasDigest',
      'retentionMonths',
    ]);
  });
});
