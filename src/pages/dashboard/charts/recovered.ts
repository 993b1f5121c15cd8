import type { DashboardNumbers } from '../../../messaging/dashboard-api.ts';
import type { ChartWords } from '../chart-words.ts';
import { drawBars } from './bars.ts';
import { fewestToDraw, type Chart } from './chart.ts';

/** Who came back, after a silence and after a last message. */
export function recoveredChart({ recovered }: DashboardNumbers, words: ChartWords): Chart {
  const { afterSilence, afterLastMessage } = recovered;
  const most = Math.max(afterSilence, afterLastMessage);
  const bars = [
    { label: words.say('dashboard_afterSilence'), value: afterSilence, told: words.number(afterSilence) },
    { label: words.say('dashboard_afterLastMessage'), value: afterLastMessage, told: words.number(afterLastMessage) },
  ];
  return {
    name: 'recovered',
    title: words.say('dashboard_recovered'),
    finding:
      most === 0
        ? words.say('dashboard_recoveredNone')
        : words.count('dashboard_recoveredFinding', afterSilence, words.number(afterLastMessage)),
    note: null,
    picture: most < fewestToDraw ? null : drawBars(bars, 'var(--green)'),
    table:
      most === 0
        ? null
        : {
            columns: [words.say('dashboard_cameBack'), words.say('dashboard_count')],
            rows: bars.map(({ label, told }) => ({ head: label, cells: [told] })),
          },
  };
}
