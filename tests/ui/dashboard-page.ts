import { h } from 'preact';
import { onTestFinished, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { DashboardNumbers } from '../../src/messaging/dashboard-api.ts';
import '../../src/pages/dashboard/dashboard.css';
import { createChartWords } from '../../src/pages/dashboard/chart-words.ts';
import type { Choices } from '../../src/pages/dashboard/choices.ts';
import { Dashboard } from '../../src/pages/dashboard/dashboard.tsx';
import { createDashboardState } from '../../src/pages/dashboard/state.ts';
import { tellDashboard } from '../../src/pages/dashboard/tell-dashboard.ts';
import { paint } from '../../src/ui/paint.ts';
import { createWords } from '../../src/ui/words.ts';
import { withPlainBlanks } from '../telling/plain-blanks.ts';
import { actedMessages, createActedHost, type ActedHost } from '../sidebar/acted-host.ts';

interface Opening {
  locale?: string;
  theme?: string;
  /** What was kept of earlier choices. */
  kept?: unknown;
  width?: string;
}

/** Shows the dashboard over an acted background, as the browser does. */
export function openDashboard(
  acted: Partial<ActedHost> = {},
  { locale = 'en-GB', theme = 'light', kept, width = '1000px' }: Opening = {},
) {
  const { background, calls, failing, silent } = createActedHost(acted);
  const saveChoices = vi.fn<(choices: Choices) => Promise<void>>(() => Promise.resolve());
  const comeBack: (() => void)[] = [];
  const life = new AbortController();
  const root = document.body.appendChild(document.createElement('div'));
  root.style.width = width;
  document.documentElement.dataset.theme = theme;
  onTestFinished(() => {
    life.abort();
    root.remove();
    delete document.documentElement.dataset.theme;
  });
  const host = {
    background,
    getMessage: actedMessages(locale),
    locale,
    loadChoices: () => Promise.resolve(kept),
    saveChoices,
    watchReturn: (onReturn: () => void) => void comeBack.push(onReturn),
  };
  const state = createDashboardState(host, life.signal);
  paint(() => h(Dashboard, { state }), root, life.signal);
  const asked = () => calls.filter(({ method }) => method === 'countDashboard').map(({ argument }) => argument);
  return {
    ...{ root, calls, failing, silent, saveChoices, asked },
    comeBack: () => comeBack.forEach((tell) => tell()),
    chart: (name: string) => root.querySelector<HTMLElement>(`[data-chart="${name}"]`),
  };
}

/** The charts that some numbers make, by name. */
export function chartsOf(numbers: DashboardNumbers, locale = 'en-GB') {
  const words = createWords(actedMessages(locale), locale, numbers.timeZone);
  const told = tellDashboard(numbers, withPlainBlanks(createChartWords(words, locale, numbers.timeZone)));
  const charts = told?.sections.flatMap(({ charts }) => charts) ?? [];
  return {
    told,
    chart: (name: string) => {
      const found = charts.find((chart) => chart.name === name);
      if (!found) throw new Error(`No chart ${name}`);
      return found;
    },
  };
}

export const button = (name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' });
