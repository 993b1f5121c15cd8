import type { DashboardNumbers } from '../../messaging/dashboard-api.ts';
import type { MessageKey } from '../../ui/words.ts';
import type { ChartWords } from './chart-words.ts';
import { brakeChart } from './charts/brake.ts';
import { sumOf, type Chart } from './charts/chart.ts';
import { closingsChart } from './charts/closings.ts';
import { comebacksChart } from './charts/comebacks.ts';
import { contactsChart } from './charts/contacts.ts';
import { endingsChart } from './charts/endings.ts';
import { paceChart } from './charts/pace.ts';
import { recoveredChart } from './charts/recovered.ts';
import { silencesChart, silencesIn } from './charts/silences.ts';
import { startsChart } from './charts/starts.ts';
import { weekdaysChart } from './charts/weekdays.ts';

/** The whole page, told; null while nothing is known yet. */
export type ToldDashboard = { summary: Summary; sections: ChartSection[] } | null;

export interface Summary {
  sentence: string;
  /** Three numbers, each with what it counts; none where all are zero, the sentence says that better. */
  figures: { value: string; what: string }[];
  /** What to know of the period; null for nothing. */
  note: string | null;
}

export interface ChartSection {
  title: string;
  charts: Chart[];
}

type MakeChart = (numbers: DashboardNumbers, words: ChartWords) => Chart;

const sections: [title: MessageKey, charts: MakeChart[]][] = [
  ['dashboard_sectionSilences', [silencesChart, comebacksChart, startsChart, recoveredChart]],
  ['dashboard_sectionLastMessages', [endingsChart, closingsChart]],
  ['dashboard_sectionRhythms', [contactsChart, weekdaysChart]],
  ['dashboard_sectionPace', [paceChart, brakeChart]],
];

/** Everything the dashboard says of some numbers. */
export function tellDashboard(numbers: DashboardNumbers, words: ChartWords): ToldDashboard {
  if (numbers.knownConversations === 0) return null;
  return {
    summary: tellSummary(numbers, words),
    sections: sections.map(([title, charts]) => ({
      title: words.say(title),
      charts: charts.map((make) => make(numbers, words)),
    })),
  };
}

function tellSummary(numbers: DashboardNumbers, words: ChartWords): Summary {
  const { silences, lastMessages, fromMs, untilMs, watchedSinceMs } = numbers;
  const total = silencesIn(silences);
  const answered = sumOf(silences.map((month) => month.answered + month.cameBack));
  const since = words.day(fromMs, untilMs);
  const figure = (key: MessageKey, count: number) => ({ value: words.number(count), what: words.count(key, count) });
  return {
    sentence:
      total === 0
        ? words.say('dashboard_summaryNone', since)
        : answered === 0
          ? words.count('dashboard_summaryUnanswered', total, since)
          : words.count('dashboard_summary', total, since, words.number(answered)),
    figures:
      total + lastMessages.sent === 0
        ? []
        : [
            figure('dashboard_figureSilences', total),
            figure('dashboard_figureAnswered', answered),
            figure('dashboard_figureLastMessages', lastMessages.sent),
          ],
    note:
      watchedSinceMs !== null && watchedSinceMs > fromMs
        ? words.say('dashboard_watchedSince', words.day(watchedSinceMs, untilMs))
        : null,
  };
}
