import * as v from 'valibot';
import { UserError } from '../domain/errors.ts';
import { freeMailDomains } from '../domain/free-mail.ts';
import { defaultSettings, settingNames, type Settings } from '../domain/settings.ts';
import { editedLists, type EditedList, type SettingsView } from '../messaging/settings-api.ts';
import { keyFor } from '../ui/words.ts';
import type { Parts } from './parts.ts';
import { isSame } from './same.ts';
import { countryOf, parseSettings, readSetting } from './settings.ts';
import { listAccounts } from './store/accounts.ts';
import type { AccountRecord } from './store/schema.ts';
import { look } from './store/transaction.ts';
import { tellTabs } from './tell-tabs.ts';

const entries = v.exactOptional(v.array(v.union([v.string(), v.number()])));
const changeRequest = v.strictObject({
  changes: v.record(v.picklist(settingNames), v.unknown()),
  edits: v.exactOptional(v.record(v.picklist(editedLists), v.strictObject({ add: entries, remove: entries }))),
});
type Edits = v.InferOutput<typeof changeRequest>['edits'];

/** Settings by which open tabs read differently, though no standing changes. */
const shownInTabs = ['fallbackVariant', 'hasRowChips', 'timeZone'] as const;

/** What the rep has set, over the defaults, and what follows from it. */
export async function readSettings(parts: Parts): Promise<SettingsView> {
  const [stored, accounts] = await Promise.all([parts.settings.load(), look(parts.open, listAccounts)]);
  return viewOf(parts, parseSettings(stored), accounts);
}

function viewOf({ uiLanguage, browserZone }: Parts, settings: Settings, accounts: AccountRecord[]): SettingsView {
  return {
    settings,
    defaults: defaultSettings,
    inForce: { country: countryOf(uiLanguage, settings.timeZone ?? browserZone), timeZone: browserZone },
    mailboxes: accounts.map(({ address, facts }) => ({ address, aliases: facts.aliases })),
  };
}

/**
 * Keeps some settings, or none where one of them cannot be. What is judged by them follows when the storage tells of the change.
 *
 * @throws {UserError} a setting is out of its bounds, or contradicts another one
 */
export async function changeSettings(parts: Parts, request: unknown): Promise<SettingsView> {
  const { changes, edits } = v.parse(changeRequest, request);
  // First: what is kept must not look refused because the mailboxes cannot be read.
  const accounts = await look(parts.open, listAccounts);
  const { before, after } = await parts.settings.alone(async () => {
    const before = parseSettings(await parts.settings.load());
    const after = { ...before, ...checkEach(parts, { ...changes, ...edited(before, edits) }) };
    checkTogether(parts, after);
    await parts.settings.save(deviating(after));
    return { before, after };
  });
  if (shownInTabs.some((name) => !isSame(before[name], after[name]))) tellTabs(parts);
  return viewOf(parts, after, accounts);
}

/** The lists that are edited, as they become. */
function edited(before: Settings, edits: Edits): Partial<Record<keyof Settings, unknown>> {
  const become = (name: EditedList) => {
    const { add = [], remove = [] } = edits?.[name] ?? {};
    const present: readonly (string | number)[] = before[name];
    return [...new Set([...present.filter((entry) => !remove.includes(entry)), ...add])];
  };
  const named = editedLists.filter((name) => edits?.[name] !== undefined);
  return Object.fromEntries(named.map((name) => [name, become(name)]));
}

function checkEach({ getMessage }: Parts, changes: Partial<Record<keyof Settings, unknown>>): Partial<Settings> {
  const checked: Partial<Settings> = {};
  const check = <Name extends keyof Settings>(name: Name) => {
    if (!Object.hasOwn(changes, name)) return;
    const value = readSetting(name, changes[name]);
    if (value === undefined)
      throw new UserError(getMessage('settings_refused', [getMessage(keyFor('settings', name))]));
    checked[name] = value;
  };
  settingNames.forEach(check);
  return checked;
}

/** @throws {UserError} settings that cannot hold together, or that would take every prospect for a colleague */
function checkTogether({ getMessage }: Parts, { minQuietWorkingDays, minGhostingWorkingDays, ownDomains }: Settings) {
  if (minGhostingWorkingDays < minQuietWorkingDays) throw new UserError(getMessage('settings_ghostingBeforeQuiet'));
  const freeMail = ownDomains.find((domain) => freeMailDomains.has(domain));
  if (freeMail !== undefined) throw new UserError(getMessage('settings_freeMail', [freeMail]));
}

/** What differs from the defaults: the rest follows when ours become better. */
export function deviating(settings: Settings): Partial<Settings> {
  const own = settingNames.filter((name) => !isSame(settings[name], defaultSettings[name]));
  return Object.fromEntries(own.map((name) => [name, settings[name]]));
}
