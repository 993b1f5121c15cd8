import type { DashboardNumbers } from '../../../messaging/dashboard-api.ts';
import { keyFor } from '../../../ui/words.ts';
import type { ChartWords } from '../chart-words.ts';
import { fewestToDraw, type Chart } from './chart.ts';
import { drawRanked, rank, tableOfRanked } from './ranked.ts';

/** Why conversations ended, by the rep's own word. */
export function closingsChart({ closings }: DashboardNumbers, words: ChartWords): Chart {
  const ranking = rank(closings.map(({ why, count }) => ({ name: words.say(keyFor('close', why)), count })));
  const { ranked, total } = ranking;
  return {
    name: 'closings',
    title: words.say('dashboard_closings'),
    finding: tellClosings(ranking, words),
    note: null,
    picture: total < fewestToDraw ? null : drawRanked(ranked, words),
    table:
      total === 0 ? null : tableOfRanked(ranked, [words.say('dashboard_reason'), words.say('dashboard_count')], words),
  };
}

function tellClosings({ total, most, first }: ReturnType<typeof rank>, words: ChartWords): string {
  if (total === 0) return words.say('dashboard_closingsNone');
  if (total < fewestToDraw) return words.count('dashboard_closingsFew', total, words.list(first));
  const key = first.length > 1 ? 'dashboard_closingsTied' : 'dashboard_closingsFinding';
  return words.say(key, words.number(total), words.list(first), words.number(most));
}
