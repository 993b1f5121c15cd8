import { describe, expect, it } from 'vitest';
import { defaultSettings } from '../../src/domain/settings.ts';
import { parseSettings, settingsInForce } from '../../src/background/settings.ts';

describe('stored settings', () => {
  it.each([undefined, null, 'x', [], {}])('are the defaults where %j is stored', (stored) => {
    expect(parseSettings(stored)).toEqual(defaultSettings);
  });

  it('come back whole after being stored', () => {
    const settings = {
      ...defaultSettings,
      minGhostingWorkingDays: 8,
      workingHours: { from: 8, to: 16 },
      daysOff: ['2026-12-25'],
      country: 'BE',
      hasSlowSeasons: true,
      timeZone: 'Europe/Paris',
      ownAddresses: ['me@acme.example'],
      excluded: ['@partner.example', 'bot@client.example'],
    };
    expect(parseSettings(JSON.parse(JSON.stringify(settings)))).toEqual(settings);
  });

  it.each([
    ['minQuietWorkingDays', -1],
    ['ghostingBelowChance', 2],
    ['letGoAfterWorkingDays', '10'],
    ['workingWeekdays', []],
    ['workingWeekdays', [0, 1]],
    ['workingHours', { from: 17, to: 9 }],
    ['daysOff', ['2026-13-01']],
    ['country', 'fr'],
    ['country', 'FRA'],
    ['country', 33],
    ['hasSlowSeasons', 'yes'],
    ['timeZone', 'Mars/Olympus'],
    ['freshForHours', Number.NaN],
    ['ownAddresses', ['not an address']],
    ['excluded', ['partner.example']],
  ] as const)('fall back for %s alone when it is %j', (key, value) => {
    const stored = { ...defaultSettings, olderSilenceDays: 30, [key]: value };
    expect(parseSettings(stored)).toEqual({ ...defaultSettings, olderSilenceDays: 30 });
  });

  it('leave out what no setting is called', () => {
    expect(parseSettings({ surprise: 1 })).not.toHaveProperty('surprise');
  });
});

describe('settings in force', () => {
  it.each([
    ['fr-FR', 'FR'],
    ['en-GB', 'GB'],
    ['zh-Hant-TW', 'TW'],
    ['ca-ES-valencia', 'ES'],
    ['fr', null],
    ['es-419', null],
    ['', null],
  ])('take the country from the browser language %j: %j', (uiLanguage, country) => {
    expect(settingsInForce(undefined, uiLanguage, 'Europe/Paris')).toEqual({ ...defaultSettings, country });
  });

  it.each([
    ['Europe/Paris', null],
    ['America/Chicago', 'US'],
    ['Pacific/Honolulu', 'US'],
  ])('believe American English only where the clock is American: %s', (browserZone, country) => {
    expect(settingsInForce(undefined, 'en-US', browserZone).country).toBe(country);
    expect(settingsInForce({ timeZone: browserZone }, 'en-US', 'UTC').country).toBe(country);
  });

  it('keep the country that the rep has chosen', () => {
    expect(settingsInForce({ country: 'CH' }, 'fr-FR', 'Europe/Paris').country).toBe('CH');
  });
});
