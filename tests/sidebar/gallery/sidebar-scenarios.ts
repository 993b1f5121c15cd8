import type { ProspectsQuery } from '../../../src/messaging/contract.ts';
import { prospects, type UntoldProspects } from '../material.ts';
import { scenarios, type Scenario } from '../scenarios.ts';

/** The prospects of the gallery, searched as the background searches them. */
export function searchedProspects({ search }: ProspectsQuery): UntoldProspects {
  if (!search) return prospects;
  const groups = prospects.groups.map(({ group, count, items }) => {
    const found = items.filter(({ name, company }) => `${name} ${company}`.toLowerCase().includes(search));
    return { group, count, matching: found.length, items: found };
  });
  return { ...prospects, groups };
}

interface SearchScenario extends Scenario {
  /** What the rep types into the field above the list. */
  search?: string;
}

const host = { prospects: searchedProspects };
const situation = { conversation: { status: 'none' } } as const;

/** States of the sidebar for the gallery: all, and its list while it is searched. */
export const sidebarScenarios: Record<string, SearchScenario> = {
  ...scenarios,
  'prospects-search': { host, situation, search: 'marie' },
  'prospects-no-match': { host, situation, search: 'zzz' },
};
