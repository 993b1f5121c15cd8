import { datesIn } from '../../../src/domain/civil-days.ts';
import { ownSource } from '../../../src/domain/compose.ts';
import { UserError } from '../../../src/domain/errors.ts';
import { defaultSettings } from '../../../src/domain/settings.ts';
import { printTextsFile } from '../../../src/domain/texts/texts-file.ts';
import type { SectionName } from '../../../src/pages/options/sections.ts';
import type { SettingsView } from '../../../src/messaging/settings-api.ts';
import { freshSettings } from '../../ui/acted-pages.ts';
import type { ActedHealth } from '../../ui/acted-health.ts';
import type { ActedHost } from '../acted-host.ts';
import { dataScenarios } from './data-scenarios.ts';
import { healthScenarios } from './health-scenarios.ts';

export interface OptionsScenario {
  /** Which one of the page is shown; the texts without. */
  section?: SectionName;
  acted?: Partial<ActedHost>;
  health?: Partial<ActedHealth>;
  /** What the rep writes into the text that is shown. */
  written?: string;
  /** Content of a file that the rep picks. */
  file?: string;
  /** What the rep writes into fields, by their ids. */
  fields?: Record<string, string>;
  press?: string[];
  /** What the rep clicks then, by its id. */
  click?: string[];
}

const sharpEnglish = `Hello [{contact}|there],

this is already my third mail about {topic}, and you never answered. [{company} is losing time.|We are losing time.]

Please reply by Friday.

{rep}`;
const sharpFrench = `Bonjour [{contact}|],

malgré mes nombreuses relances au sujet de {topic}, vous n’avez pas daigné répondre. Dis-moi où tu en es.

Merci de me répondre au plus vite.

{rep}`;
const edited = {
  'en/last-message': ownSource('last-message', 'en').replace('I truly enjoyed', 'I enjoyed'),
  'fr-vous/last-message': ownSource('last-message', 'fr-vous').replace('J’ai beaucoup', 'J’ai'),
  'en/clear-yes': sharpEnglish,
  'fr-vous/clear-yes': sharpFrench,
};

const busySettings: SettingsView = {
  ...freshSettings,
  settings: {
    ...defaultSettings,
    minQuietWorkingDays: 4,
    ghostingBelowChance: 0.3,
    country: 'BE',
    hasSlowSeasons: true,
    timeZone: 'America/New_York',
    daysOff: ['2026-12-24', ...datesIn({ from: 20_814, to: 20_824 }), '2027-05-14'],
    ownAddresses: ['contact@vendor.example', 'a.rather.long.address.of.mine@former-company.example'],
    ownDomains: ['vendor-group.example'],
    excluded: ['@bank.example', ...Array.from({ length: 130 }, (_, index) => `person${index}@supplier.example`)],
    fallbackVariant: 'fr-vous',
    hasDigest: true,
  },
  mailboxes: [
    { address: 'rep@vendor.example', aliases: ['sales@vendor.example', 'paul.martin@vendor.example'] },
    { address: 'paul.martin@mail.example', aliases: [] },
  ],
};
const busy = { acted: { pages: { settings: busySettings } } };
const freshlyInstalled = { acted: { pages: { settings: { ...freshSettings, mailboxes: [] } } } };

/** States the options page can be in. */
export const optionsScenarios: Record<string, OptionsScenario> = {
  options: {},
  'options-edited': { acted: { edited: { ...edited } } },
  'options-remarks': { acted: { edited: { ...edited } }, press: ['text-clear-yes'] },
  'options-sharp-last-message': { written: sharpEnglish },
  'options-sharp-last-message-fr': { written: sharpFrench },
  'options-fault': { written: 'Hello {name},\n\n[We spoke about {topic}.' },
  'options-leaving': { written: `${sharpEnglish}\nBest`, press: ['text-reschedule'] },
  'options-import': {
    acted: { edited: { ...edited } },
    file: printTextsFile({ ...edited, 'en/last-message': 'Hello', 'fr-tu/reschedule': 'Salut' }),
  },
  'options-import-refused': {
    file: '{"format":"ghostlight-texts","version":1,"texts":{"en/clear-yes":"Hello {name}"}}',
  },
  'options-provided': { acted: { provided: { 'en/last-message': sharpEnglish, 'fr-vous/last-message': sharpFrench } } },
  'options-reset': { acted: { edited: { ...edited } }, press: ['reset-text'] },
  ...healthScenarios,
  ...dataScenarios,
  'options-failed': { acted: { failing: { listTexts: new Error('no') } } },
  'options-mailbox': { section: 'mailbox', ...freshlyInstalled },
  'options-mailbox-busy': { section: 'mailbox', ...busy },
  'options-mailbox-fault': {
    section: 'mailbox',
    fields: { 'add-ownDomains': 'orange.fr, vendor.example, nonsense' },
    press: ['add-to-ownDomains'],
  },
  'options-people': { section: 'people' },
  'options-people-busy': { section: 'people', ...busy },
  'options-people-added': {
    section: 'people',
    fields: { 'add-excluded': 'Marie <marie@acme.example>, @bank.example, nobody@nowhere' },
    press: ['add-to-excluded'],
  },
  'options-days': { section: 'days' },
  'options-days-busy': { section: 'days', ...busy },
  'options-days-fault': {
    section: 'days',
    fields: { 'first-day-off': '2026-12-24', 'last-day-off': '2026-12-20' },
    press: ['add-days-off'],
  },
  'options-silence': { section: 'silence' },
  'options-silence-busy': { section: 'silence', ...busy },
  'options-silence-fault': { section: 'silence', fields: { 'setting-minQuietWorkingDays': '12' } },
  'options-display': { section: 'display' },
  'options-display-refused': { section: 'display', click: ['setting-hasDigest'] },
  'options-settings-not-stored': {
    section: 'silence',
    acted: {
      failing: {
        changeSettings: new UserError('There is no room left for Ghostlight’s data, so nothing was stored.'),
      },
    },
    fields: { 'setting-minQuietWorkingDays': '4' },
  },
  'options-settings-failed': { section: 'days', acted: { failing: { readSettings: new Error('no') } } },
};
