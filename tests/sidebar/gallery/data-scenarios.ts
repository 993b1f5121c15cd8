import { UserError } from '../../../src/domain/errors.ts';
import type { DataView, FoundContact } from '../../../src/messaging/data-api.ts';
import type { OptionsScenario } from './options-scenarios.ts';

const view: DataView = {
  mailboxes: [
    { address: 'robin.rep@vendor.example', conversations: 4218 },
    { address: 'robin@very-long-name-of-a-partner-company.example', conversations: 96 },
  ],
  usedBytes: 18_400_000,
  isPersistent: false,
};
const found: FoundContact[] = [
  { account: 'robin.rep@vendor.example', address: 'marie@client.example', conversations: 3, isExcluded: false },
  {
    account: 'robin.rep@vendor.example',
    address: 'marie.longuenom-de-la-tour@client.example',
    conversations: 1,
    isExcluded: false,
  },
  {
    account: 'robin@very-long-name-of-a-partner-company.example',
    address: 'marie@client.example',
    conversations: 0,
    isExcluded: false,
  },
];
const section = 'data' as const;
const pages = { data: view, found };

/** States of the section that tells what is stored. */
export const dataScenarios: Record<string, OptionsScenario> = {
  'options-data': { section, acted: { pages } },
  'options-data-empty': { section, acted: { pages: { data: { mailboxes: [], usedBytes: null, isPersistent: true } } } },
  'options-data-failed': {
    section,
    acted: {
      failing: { describeData: new UserError('Ghostlight’s data cannot be read or written. Restart the browser.') },
    },
  },
  'options-data-found': { section, acted: { pages }, fields: { 'erase-address': 'marie' }, press: ['search-contact'] },
  'options-data-erase-contact': {
    section,
    acted: { pages },
    fields: { 'erase-address': 'marie' },
    press: ['search-contact', 'erase-contact'],
  },
  'options-data-erase-excluded': {
    section,
    acted: { pages: { data: view, found: found.map((each) => ({ ...each, isExcluded: true })) } },
    fields: { 'erase-address': 'marie' },
    press: ['search-contact', 'erase-contact'],
  },
  'options-data-erase-mailbox': { section, acted: { pages }, press: ['erase-account'] },
  'options-data-erase-everything': { section, acted: { pages }, press: ['erase-everything'] },
  'options-data-erase-sure': { section, acted: { pages }, press: ['erase-everything', 'erase-do'] },
  'options-data-import': { section, acted: { pages }, file: '{}' },
  'options-data-import-refused': {
    section,
    acted: { pages, failing: { stageImport: new UserError('The file ends too early, after line 1204.') } },
    file: '{}',
  },
  'options-data-exporting': {
    section,
    acted: { pages, silent: new Set(['exportPart'] as const) },
    press: ['export-data'],
  },
  'options-data-checking': {
    section,
    acted: { pages, silent: new Set(['stageImport'] as const) },
    file: '{}',
  },
  'options-data-merging': {
    section,
    acted: { pages, silent: new Set(['applyImport'] as const) },
    file: '{}',
    press: ['import-do'],
  },
};
