import { bothWebmails, readsBadly, readsWell } from '../../ui/health-material.ts';
import type { OptionsScenario } from './options-scenarios.ts';

/** States of the sections on page reading and on Ghostlight itself. */
export const healthScenarios: Record<string, OptionsScenario> = {
  'options-reading': { section: 'reading', acted: { pages: { health: { webmails: [readsWell] } } } },
  'options-reading-none': { section: 'reading', health: { access: { allowed: [] } } },
  'options-reading-lost': {
    section: 'reading',
    acted: { pages: { health: bothWebmails } },
    press: ['health-details-gmail', 'health-details-outlook'],
  },
  'options-reading-never': {
    section: 'reading',
    acted: { pages: { health: { webmails: [{ ...readsBadly, lastGoodMs: null }] } } },
  },
  'options-reading-by-hand': {
    section: 'reading',
    acted: { pages: { health: { webmails: [readsWell] } } },
    health: { isCopyRefused: true, access: { allowed: ['https://mail.google.com/*'] } },
    press: ['copy-report'],
  },
  'options-about': { section: 'about' },
  'options-about-open': { section: 'about', press: ['privacy'] },
};
