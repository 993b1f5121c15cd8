import type { ActedHost } from '../acted-host.ts';
import { calmProspects, firstProspects, prospects } from '../material.ts';

interface PopupScenario {
  acted?: Partial<ActedHost>;
  press?: string[];
}

/** States the popup can be in. */
export const popupScenarios: Record<string, PopupScenario> = {
  popup: { acted: { prospects } },
  'popup-first-run': { acted: { prospects: firstProspects } },
  'popup-calm': { acted: { prospects: calmProspects } },
  'popup-empty': {},
  'popup-failed': { acted: { failing: { listProspects: new Error('no') } } },
  'popup-no-tab': { acted: { prospects }, press: ['open-conversation'] },
};
