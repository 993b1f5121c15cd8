import { settingNames, type Settings } from '../../domain/settings.ts';
import { deviating } from '../change-settings.ts';
import { parseTexts } from '../edited-texts.ts';
import type { Parts } from '../parts.ts';
import { parseSettings, readSetting, settingsInForce } from '../settings.ts';
import type { FileHeader } from '../store/schema.ts';

/** Lists to which a file adds, instead of replacing them: an exclusion is never lost. */
const joinedLists = ['daysOff', 'ownDomains', 'ownAddresses', 'excluded'] as const;

/** Takes settings and texts of a file over: they replace those that are here, what the file does not name stays. */
export async function takeOverOwn({ settings, texts }: Parts, given: FileHeader): Promise<void> {
  if (Object.keys(given.settings).length > 0)
    await settings.alone(async () => settings.save(joinedSettings(await settings.load(), given.settings)));
  if (Object.keys(given.texts).length > 0)
    await texts.alone(async () => texts.save({ ...parseTexts(await texts.load()), ...parseTexts(given.texts) }));
}

/** The settings in force once those of a file are taken over. */
export async function settingsWith(parts: Parts, given: FileHeader): Promise<Settings> {
  const joined = joinedSettings(await parts.settings.load(), given.settings);
  return settingsInForce(joined, parts.uiLanguage, parts.browserZone);
}

function joinedSettings(stored: unknown, given: Record<string, unknown>): Partial<Settings> {
  const before = parseSettings(stored);
  const joined = { ...before };
  const take = <Name extends keyof Settings>(name: Name) => {
    const value = Object.hasOwn(given, name) ? readSetting(name, given[name]) : undefined;
    if (value !== undefined) joined[name] = value;
  };
  settingNames.forEach(take);
  for (const name of joinedLists) {
    const both = readSetting(name, [...new Set([...before[name], ...joined[name]])]);
    // Too many for one list: those of the file alone.
    if (both !== undefined) joined[name] = both;
  }
  return deviating(joined);
}
