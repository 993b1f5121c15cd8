import * as v from 'valibot';
import { defaultSettings, type Settings } from '../domain/settings.ts';
import { dayMs } from '../domain/time.ts';
import { textVariants } from '../domain/variant.ts';
import { parseAddress } from './reading-parts.ts';

/** The key of the settings in `storage.local`. */
export const settingsKey = 'settings';

const number = (from: number, to: number) => v.pipe(v.number(), v.minValue(from), v.maxValue(to));
const whole = (from: number, to: number) => v.pipe(number(from, to), v.integer());
const list = (item: v.GenericSchema<unknown, string>, maxLength: number) =>
  v.pipe(v.array(item), v.maxLength(maxLength));
const domain = v.pipe(v.string(), v.toLowerCase(), v.regex(/^(?=.{1,253}$)[^\s@]+$/));
const address = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.check((text) => parseAddress(text) !== null),
);
const civilDate = v.pipe(
  v.string(),
  v.regex(/^\d{4}-\d{2}-\d{2}$/),
  v.check((date) => Number.isInteger(Date.parse(`${date}T00:00:00Z`) / dayMs)),
);
const timeZone = v.pipe(v.string(), v.check(isTimeZone));
const hours = v.pipe(
  v.object({ from: number(0, 24), to: number(0, 24) }),
  v.check(({ from, to }) => from < to),
);
const excluded = v.union([address, v.pipe(v.string(), v.toLowerCase(), v.regex(/^@[^\s@]{1,253}$/))]);

/** A setting that is missing or invalid has its default; the others are kept. */
const setting = <Key extends keyof Settings>(key: Key, schema: v.GenericSchema<unknown, Settings[Key]>) =>
  v.fallback(schema, () => defaultSettings[key]);

/** What each setting may be. */
const schema: v.GenericSchema<unknown, Settings> = v.object({
  minQuietWorkingDays: setting('minQuietWorkingDays', number(0, 100)),
  minGhostingWorkingDays: setting('minGhostingWorkingDays', number(0, 100)),
  ghostingBelowChance: setting('ghostingBelowChance', number(0, 1)),
  lastMessageAfterWorkingDays: setting('lastMessageAfterWorkingDays', number(0, 100)),
  letGoAfterWorkingDays: setting('letGoAfterWorkingDays', number(1, 250)),
  workingWeekdays: setting('workingWeekdays', v.pipe(v.array(whole(1, 7)), v.minLength(1), v.maxLength(7))),
  workingHours: setting('workingHours', hours),
  daysOff: setting('daysOff', list(civilDate, 1000)),
  country: setting('country', v.nullable(v.pipe(v.string(), v.regex(/^[A-Z]{2}$/)))),
  hasSlowSeasons: setting('hasSlowSeasons', v.boolean()),
  timeZone: setting('timeZone', v.nullable(timeZone)),
  freshForHours: setting('freshForHours', number(1, 24 * 30)),
  olderSilenceDays: setting('olderSilenceDays', number(1, 3650)),
  ownDomains: setting('ownDomains', list(domain, 100)),
  ownAddresses: setting('ownAddresses', list(address, 100)),
  excluded: setting('excluded', list(excluded, 5000)),
  fallbackVariant: setting('fallbackVariant', v.nullable(v.picklist(textVariants))),
  hasRowChips: setting('hasRowChips', v.boolean()),
  hasDigest: setting('hasDigest', v.boolean()),
  retentionMonths: setting('retentionMonths', whole(1, 36)),
});

/** Stored settings over the defaults. */
export function parseSettings(stored: unknown): Settings {
  return v.parse(schema, v.is(v.record(v.string(), v.unknown()), stored) ? stored : {});
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

function countryOf(language: string, zone: string): string | null {
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
