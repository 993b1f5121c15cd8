import * as v from 'valibot';
import { civilDayOf } from '../domain/civil-days.ts';
import {
  defaultSettings,
  listLimits,
  numberBounds,
  settingNames,
  type ListSetting,
  type NumberSetting,
  type Settings,
} from '../domain/settings.ts';
import { textVariants } from '../domain/variant.ts';
import { parseAddress } from './reading-parts.ts';

/** The key of the settings in `storage.local`. */
export const settingsKey = 'settings';

const whole = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to), v.integer());
const bounded = (name: NumberSetting) => {
  const { from, to } = numberBounds[name];
  return v.pipe(v.number(), v.minValue(from), v.maxValue(to));
};
const list = (name: ListSetting, entry: v.GenericSchema<unknown, string>) =>
  v.pipe(
    v.array(entry),
    v.transform((entries) => [...new Set(entries)]),
    v.maxLength(listLimits[name]),
  );
const domain = v.pipe(v.string(), v.toLowerCase(), v.regex(/^(?=.{1,253}$)[^\s@]+$/));
const address = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.check((text) => parseAddress(text) !== null),
);
const civilDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((date) => civilDayOf(date) !== null),
);
const timeZone = v.pipe(v.string(), v.check(isTimeZone));
const hour = v.pipe(v.number(), v.minValue(0), v.maxValue(24));
const hours = v.pipe(
  v.object({ from: hour, to: hour }),
  v.check(({ from, to }) => from < to),
);
const weekdays = v.pipe(
  v.array(whole(1, 7)),
  v.transform((days) => [...new Set(days)].sort((a, b) => a - b)),
  v.minLength(1),
);
const excluded = v.union([address, v.pipe(v.string(), v.toLowerCase(), v.regex(/^@[^\s@]{1,253}$/))]);

/** What each setting may be. */
const schemas: { [Name in keyof Settings]: v.GenericSchema<unknown, Settings[Name]> } = {
  minQuietWorkingDays: bounded('minQuietWorkingDays'),
  minGhostingWorkingDays: bounded('minGhostingWorkingDays'),
  ghostingBelowChance: bounded('ghostingBelowChance'),
  lastMessageAfterWorkingDays: bounded('lastMessageAfterWorkingDays'),
  letGoAfterWorkingDays: bounded('letGoAfterWorkingDays'),
  workingWeekdays: weekdays,
  workingHours: hours,
  daysOff: list('daysOff', civilDate),
  country: v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/))),
  hasSlowSeasons: v.boolean(),
  timeZone: v.nullable(timeZone),
  freshForHours: bounded('freshForHours'),
  olderSilenceDays: bounded('olderSilenceDays'),
  ownDomains: list('ownDomains', domain),
  ownAddresses: list('ownAddresses', address),
  excluded: list('excluded', excluded),
  fallbackVariant: v.nullable(v.picklist(textVariants)),
  hasRowChips: v.boolean(),
  hasDigest: v.boolean(),
  retentionMonths: v.pipe(bounded('retentionMonths'), v.integer()),
};

/** Stored settings over the defaults: one that is missing or invalid has its default, the others are kept. */
export function parseSettings(stored: unknown): Settings {
  const given = v.is(v.record(v.string(), v.unknown()), stored) ? stored : {};
  const settings = { ...defaultSettings };
  const take = <Name extends keyof Settings>(name: Name) => {
    const value = readSetting(name, given[name]);
    if (value !== undefined) settings[name] = value;
  };
  settingNames.forEach(take);
  return settings;
}

/** What a setting says; undefined where it cannot say that. */
export function readSetting<Name extends keyof Settings>(name: Name, value: unknown): Settings[Name] | undefined {
  const schema: v.GenericSchema<unknown, Settings[Name]> = schemas[name];
  const parsed = v.safeParse(schema, value);
  return parsed.success ? parsed.output : undefined;
}

/**
 * The settings that judgements go by: where the rep has not named a country, it is the one that the language of the browser
 * names, as `fr-CA` does and `fr` does not. Options edit those of `parseSettings`.
 *
 * @param uiLanguage BCP 47 tag of the browser's UI
 * @param browserZone IANA time zone of the browser
 */
export function settingsInForce(stored: unknown, uiLanguage: string, browserZone: string): Settings {
  const settings = parseSettings(stored);
  return { ...settings, country: settings.country ?? countryOf(uiLanguage, settings.timeZone ?? browserZone) };
}

/** The country that a language of the browser names, believed where the time zone does not contradict; null for none. */
export function countryOf(language: string, zone: string): string | null {
  const country = /^[a-z]{2,3}(?:-[A-Z][a-z]{3})?-([A-Z]{2})(?![A-Za-z])/.exec(language)?.[1] ?? null;
  // Half the world's browsers speak American English: it names a country only where the clock agrees.
  return country === 'US' && !/^(?:America|US)\/|^Pacific\/Honolulu$/.test(zone) ? null : country;
}

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    // Intl has no other way to ask whether a zone exists.
    return false;
  }
}
