import type { ActedAccess } from '../../ui/acted-access.ts';
import type { ActedTab } from '../../ui/acted-tab.ts';
import type { ActedHost } from '../acted-host.ts';
import { calmProspects, firstProspects, prospects } from '../material.ts';
import { searchedProspects } from './sidebar-scenarios.ts';

interface PopupScenario {
  acted?: Partial<ActedHost>;
  access?: Partial<ActedAccess>;
  tab?: Partial<ActedTab>;
  press?: string[];
  /** What the rep types into the field above the list. */
  search?: string;
}

/** States the popup can be in. */
export const popupScenarios: Record<string, PopupScenario> = {
  popup: { acted: { prospects } },
  'popup-search': { acted: { prospects: searchedProspects }, search: 'marie' },
  'popup-no-match': { acted: { prospects: searchedProspects }, search: 'zzz' },
  'popup-first-run': { acted: { prospects: firstProspects } },
  'popup-calm': { acted: { prospects: calmProspects } },
  'popup-empty': {},
  'popup-memory': { acted: { prospects, storageFault: 'error_storageFull' } },
  'popup-memory-calm': { acted: { prospects: calmProspects, storageFault: 'error_storageUnavailable' } },
  'popup-failed': { acted: { failing: { listProspects: new Error('no') } } },
  'popup-no-access': { access: { allowed: [] } },
  'popup-no-access-list': { acted: { prospects }, access: { allowed: [] } },
  'popup-access-refused': { access: { allowed: [], answer: 'refuse' }, press: ['allow-access'] },
  'popup-access-not-shown': { access: { allowed: [], answer: 'fail' }, press: ['allow-access'] },
  'popup-access-allowed': { access: { allowed: [] }, press: ['allow-access'] },
  'popup-access-some': { acted: { prospects: calmProspects }, access: { allowed: ['https://mail.google.com/*'] } },
  'popup-elsewhere': { acted: { prospects: calmProspects }, tab: { place: 'elsewhere' } },
  'popup-first-elsewhere': { tab: { place: 'elsewhere' } },
  'popup-tab-silent': { acted: { prospects }, tab: { state: null } },
  'popup-tab-account-unknown': { tab: { state: { account: null, status: 'account-unknown', why: null } } },
  'popup-tab-unreadable': {
    acted: { prospects: calmProspects },
    tab: { state: { account: 'rep@vendor.example', status: 'unreadable', why: 'page-not-recognised' } },
  },
  'popup-tab-folder': {
    acted: { prospects: calmProspects },
    tab: { state: { account: 'rep@vendor.example', status: 'unreadable', why: 'folder-not-read' } },
  },
  'popup-no-tab': { acted: { prospects }, press: ['open-conversation'] },
};
