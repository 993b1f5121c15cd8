import { defaultSettings, settingNames, type Settings } from '../../domain/settings.ts';
import { deviating } from '../change-settings.ts';
import { parseTexts } from '../edited-texts.ts';
import type { Parts } from '../parts.ts';
import { parseSettings, readSetting } from '../settings.ts';
import type { FileHeader } from './file-records.ts';

/** Lists to which a file adds, instead of replacing them: an exclusion is never lost. */
const joinedLists = ['daysOff', 'ownDomains', 'ownAddresses', 'excluded'] as const;

/**
 * Takes settings and texts of a file over: they replace those that are here, what the file does not name stays.
 * @returns puts everything back as it was
 */
export async function takeOverOwn(parts: Parts, { settings, texts }: FileHeader): Promise<() => Promise<void>> {
  const settingsBefore = deviating(parseSettings(await parts.settings.load()));
  const textsBefore = parseTexts(await parts.texts.load());
  const putBack = async () => {
    if (Object.keys(settings).length > 0) await parts.settings.alone(() => parts.settings.save(settingsBefore));
    if (Object.keys(texts).length > 0) await parts.texts.alone(() => parts.texts.save(textsBefore));
  };
  try {
    if (Object.keys(settings).length > 0)
      await parts.settings.alone(() => parts.settings.save(joinedSettings(settingsBefore, settings)));
    if (Object.keys(texts).length > 0)
      await parts.texts.alone(() => parts.texts.save({ ...textsBefore, ...parseTexts(texts) }));
  } catch (error) {
    await putBack();
    throw error;
  }
  return putBack;
}

function joinedSettings(before: Partial<Settings>, given: Record<string, unknown>): Partial<Settings> {
  const joined = { ...defaultSettings, ...before };
  const take = <Name extends keyof Settings>(name: Name) => {
    const value = Object.hasOwn(given, name) ? readSetting(name, given[name]) : undefined;
    if (value !== undefined) joined[name] = value;
  };
  settingNames.forEach(take);
  for (const name of joinedLists) {
    const both = readSetting(name, [...new Set([...(before[name] ?? []), ...joined[name]])]);
    // Too many for one list: those of the file alone.
    if (both !== undefined) joined[name] = both;
  }
  return deviating(parseSettings(joined));
}
