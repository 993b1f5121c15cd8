import type { DashboardNumbers, SilenceStart } from '../../../messaging/dashboard-api.ts';
import type { MessageKey } from '../../../ui/words.ts';
import type { ChartWords } from '../chart-words.ts';
import { fewestForHabit, type Chart } from './chart.ts';
import { drawRanked, rank, tableOfRanked } from './ranked.ts';

const startNames: Record<SilenceStart, MessageKey> = {
  'first-answer': 'dashboard_startFirstAnswer',
  offer: 'dashboard_startOffer',
  meeting: 'dashboard_startMeeting',
  'missed-meeting': 'dashboard_startMissedMeeting',
  exchange: 'dashboard_startExchange',
};

/** After what silences begin. */
export function startsChart({ starts }: DashboardNumbers, words: ChartWords): Chart {
  const ranking = rank(starts.map(({ after, count }) => ({ name: words.say(startNames[after]), count })));
  const { ranked, total } = ranking;
  return {
    name: 'starts',
    title: words.say('dashboard_starts'),
    finding: tellStarts(ranking, words),
    note: null,
    picture: total < fewestForHabit ? null : drawRanked(ranked, words),
    table:
      total === 0
        ? null
        : tableOfRanked(ranked, [words.say('dashboard_start'), words.say('dashboard_silencesColumn')], words),
  };
}

function tellStarts({ total, most, first }: ReturnType<typeof rank>, words: ChartWords): string {
  if (total === 0) return words.say('dashboard_noSilence');
  if (total < fewestForHabit) return words.count('dashboard_startsFew', total);
  const key = first.length > 1 ? 'dashboard_startsTied' : 'dashboard_startsFinding';
  return words.say(key, words.list(first), words.number(most), words.number(total));
}
