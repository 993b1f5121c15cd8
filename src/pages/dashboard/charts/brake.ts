import type { DashboardNumbers } from '../../../messaging/dashboard-api.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Chart } from './chart.ts';

/** Drafts that were slept on: a sentence is all there is to show. */
export function brakeChart({ brake: { slept, notSent } }: DashboardNumbers, words: ChartWords): Chart {
  const sentences = [
    slept === 0 ? words.say('dashboard_brakeNone') : words.count('dashboard_brakeFinding', slept),
    ...(notSent === 0 ? [] : [words.count('dashboard_brakeNotSent', notSent)]),
  ];
  return {
    name: 'brake',
    title: words.say('dashboard_brake'),
    finding: sentences.join(' '),
    note: null,
    picture: null,
    table: null,
  };
}
