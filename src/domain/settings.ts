import type { TextVariant } from './variant.ts';

/** What the rep can set. All of it plain data; `defaultSettings` is what a new rep starts with. */
export interface Settings {
  /** Working days of silence before `quiet` may be said. */
  minQuietWorkingDays: number;
  /** Working days of silence before `ghosting` may be said. */
  minGhostingWorkingDays: number;
  /** Chance (0 to 1) of an answer within 30 days below which a silence is `ghosting`. */
  ghostingBelowChance: number;
  /** Working days after the rep's last own message before the last message is offered. */
  lastMessageAfterWorkingDays: number;
  /** Working days after which a sent last message becomes `let-go`. */
  letGoAfterWorkingDays: number;
  /** ISO weekdays that are worked, 1 = Monday. */
  workingWeekdays: number[];
  /** Local hours between which work happens, 0 to 24. */
  workingHours: { from: number; to: number };
  /** The rep's own days off (civil dates `yyyy-mm-dd`, local), besides the public holidays of their country. */
  daysOff: string[];
  /** ISO 3166-1 country whose public holidays nobody works; null follows the browser's language where that names one. */
  country: string | null;
  /** Whether the slow weeks of August and the year's end count as a reason for silence, as in France. */
  hasSlowSeasons: boolean;
  /** IANA time zone; null follows the browser. */
  timeZone: string | null;
  /** Hours after which a conversation not seen on the page is stale and no longer warned about. */
  freshForHours: number;
  /** Silences that began more than this many days before the first reading are "older silences". */
  olderSilenceDays: number;
  /** Further own company domains, lower-cased. */
  ownDomains: string[];
  /** Own addresses added by the rep, lower-cased. */
  ownAddresses: string[];
  /** Addresses or `@domain` entries never treated as prospects, lower-cased. */
  excluded: string[];
  /** Language and form of address of texts where a conversation suggests none; null follows the browser. */
  fallbackVariant: TextVariant | null;
  /** Whether rows of the webmail's list carry a small word. */
  hasRowChips: boolean;
  /** Whether one notification a day, in working hours, may say what is new. */
  hasDigest: boolean;
  /** Months after a contact's last message for which their conversations are kept. */
  retentionMonths: number;
}

export const defaultSettings: Settings = {
  minQuietWorkingDays: 3,
  minGhostingWorkingDays: 5,
  ghostingBelowChance: 0.4,
  lastMessageAfterWorkingDays: 7,
  letGoAfterWorkingDays: 10,
  workingWeekdays: [1, 2, 3, 4, 5],
  workingHours: { from: 9, to: 17 },
  daysOff: [],
  country: null,
  hasSlowSeasons: false,
  timeZone: null,
  freshForHours: 24,
  olderSilenceDays: 60,
  ownDomains: [],
  ownAddresses: [],
  excluded: [],
  fallbackVariant: null,
  hasRowChips: true,
  hasDigest: false,
  retentionMonths: 12,
};

/** Settings that are a number within bounds, both included. */
export type NumberSetting =
  | 'minQuietWorkingDays'
  | 'minGhostingWorkingDays'
  | 'ghostingBelowChance'
  | 'lastMessageAfterWorkingDays'
  | 'letGoAfterWorkingDays'
  | 'freshForHours'
  | 'olderSilenceDays'
  | 'retentionMonths';

/** What a number may be: below, a warning would come while nothing is unusual yet; above, it would never come. */
export const numberBounds: Readonly<Record<NumberSetting, { from: number; to: number }>> = {
  minQuietWorkingDays: { from: 1, to: 60 },
  minGhostingWorkingDays: { from: 2, to: 90 },
  ghostingBelowChance: { from: 0.05, to: 0.8 },
  lastMessageAfterWorkingDays: { from: 1, to: 90 },
  letGoAfterWorkingDays: { from: 1, to: 250 },
  freshForHours: { from: 1, to: 720 },
  olderSilenceDays: { from: 7, to: 1095 },
  /** product.md 6: 36 months at most. */
  retentionMonths: { from: 1, to: 36 },
};

/** How many entries a list may have. */
export const listLimits = { daysOff: 1000, ownDomains: 100, ownAddresses: 100, excluded: 5000 } as const;
export type ListSetting = keyof typeof listLimits;

/** Whether a setting changes what is thought of a conversation; what is merely shown or kept leaves all standings alone. */
const changesJudgement: Readonly<Record<keyof Settings, boolean>> = {
  minQuietWorkingDays: true,
  minGhostingWorkingDays: true,
  ghostingBelowChance: true,
  lastMessageAfterWorkingDays: true,
  letGoAfterWorkingDays: true,
  workingWeekdays: true,
  workingHours: true,
  daysOff: true,
  country: true,
  hasSlowSeasons: true,
  timeZone: true,
  freshForHours: true,
  olderSilenceDays: true,
  ownDomains: true,
  ownAddresses: true,
  excluded: true,
  fallbackVariant: false,
  hasRowChips: false,
  hasDigest: false,
  retentionMonths: false,
};

/** The names of all settings. */
export const settingNames = Object.keys(changesJudgement) as (keyof Settings)[];

/** The settings that conversations are judged by. */
export const judgingSettings: readonly (keyof Settings)[] = settingNames.filter((name) => changesJudgement[name]);
