import type { DashboardNumbers } from '../../../messaging/dashboard-api.ts';
import { dayMs } from '../../../domain/time.ts';
import type { ChartWords } from '../chart-words.ts';
import { fewestToDraw, sumOf, type Chart } from './chart.ts';
import { drawColumns } from './columns.ts';

const weekMs = 7 * dayMs;

/** How fast the rep goes: where contacts answered, and week by week. */
export function paceChart({ pace, untilMs }: DashboardNumbers, words: ChartWords): Chart {
  // The latest comes first; time runs towards the end of a line.
  const weeks = pace.weeks
    .map((week, age) => ({ ...week, age, fromMs: untilMs - (age + 1) * weekMs, toMs: untilMs - age * weekMs }))
    .toReversed();
  const followUps = sumOf(weeks.map((week) => week.followUps));
  const columns = weeks.map(({ age, fromMs, followUps }) => ({
    key: -age,
    label: words.shortDate(fromMs),
    value: followUps,
    told: words.number(followUps),
  }));
  return {
    name: 'pace',
    title: words.say('dashboard_pace'),
    finding: tellPace(pace, followUps, words),
    note: followUps < fewestToDraw ? null : words.say('dashboard_paceNote'),
    picture: followUps < fewestToDraw ? null : drawColumns(columns, 'var(--blue)'),
    table:
      weeks.length === 0
        ? null
        : {
            columns: [
              words.say('dashboard_week'),
              words.say('dashboard_followUps'),
              words.say('dashboard_daysOfWaiting'),
            ],
            rows: weeks.map(({ fromMs, toMs, followUps, silentDays }) => ({
              head: words.say('dashboard_dayRange', words.shortDate(fromMs), words.shortDate(toMs)),
              cells: [words.number(followUps), words.number(Math.round(silentDays))],
            })),
          },
  };
}

function tellPace(
  { messagesPerSilentWeek, daysToOffer, weeks }: DashboardNumbers['pace'],
  followUps: number,
  words: ChartWords,
): string {
  const isUnknown = messagesPerSilentWeek === null && daysToOffer === null;
  return [
    messagesPerSilentWeek === null ? [] : words.count('dashboard_paceMessages', messagesPerSilentWeek),
    daysToOffer === null ? [] : words.say('dashboard_paceOffer', words.delay(daysToOffer * 24)),
    isUnknown ? words.say('dashboard_paceFew') : [],
    weeks.length === 0 ? [] : words.count('dashboard_paceWeeks', followUps, words.number(weeks.length)),
  ]
    .flat()
    .join(' ');
}
