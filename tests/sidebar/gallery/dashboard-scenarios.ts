import { bandOf } from '../../../src/domain/dashboard/comebacks.ts';
import { UserError } from '../../../src/domain/errors.ts';
import type { Choices } from '../../../src/pages/dashboard/choices.ts';
import { chartNames } from '../../../src/pages/dashboard/charts/chart.ts';
import { calmNumbers, fewNumbers, richNumbers } from '../../ui/dashboard-numbers.ts';
import type { ActedHost } from '../acted-host.ts';

interface DashboardScenario {
  acted?: Partial<ActedHost>;
  /** What the rep chose on an earlier day. */
  chosen?: Partial<Choices>;
}

const openTables = [...chartNames];
/** A year, month by month, with a curve of many days. */
const year = {
  ...richNumbers,
  fromMs: new Date(2025, 11, 1).getTime(),
  silences: Array.from({ length: 12 }, (_, index) => ({
    monthMs: new Date(2025, 11 + index, 1).getTime(),
    answered: (index * 5) % 7,
    cameBack: index % 3,
    letGo: (index * 3) % 4,
    open: Math.max(0, index - 8),
  })),
  comebacks: Array.from({ length: 43 }, (_, index) => {
    const of = 90 - 2 * index;
    const cameBack = Math.round(of * Math.exp(-index / 14) * 0.8);
    return { silentDays: 3 + index, of, cameBack, ...bandOf(cameBack, of) };
  }),
};

/** States the dashboard can be in. */
export const dashboardScenarios: Record<string, DashboardScenario> = {
  dashboard: { acted: { pages: { dashboard: richNumbers } } },
  'dashboard-tables': { acted: { pages: { dashboard: richNumbers } }, chosen: { openTables } },
  'dashboard-year': { acted: { pages: { dashboard: year } }, chosen: { months: 12, account: 'south@vendor.example' } },
  'dashboard-few': { acted: { pages: { dashboard: fewNumbers } } },
  'dashboard-calm': { acted: { pages: { dashboard: calmNumbers } } },
  'dashboard-nothing': {},
  'dashboard-loading': { acted: { silent: new Set(['countDashboard']) } },
  'dashboard-failed': { acted: { failing: { countDashboard: new Error('no') } } },
  'dashboard-refused': {
    acted: {
      failing: { countDashboard: new UserError('The storage of this browser is full. Free some space first.') },
    },
  },
};
