import type { DashboardNumbers, WeekdayRhythm } from '../../../messaging/dashboard-api.ts';
import type { ChartWords } from '../chart-words.ts';
import type { Chart } from './chart.ts';
import { drawColumns } from './columns.ts';

/** A slowest day less than so many times slower than the quickest is no difference worth a word. */
const worthSaying = 1.5;

/** How soon messages are answered, by the weekday on which they were sent. */
export function weekdaysChart({ weekdays }: DashboardNumbers, words: ChartWords): Chart {
  const known = weekdays.filter(hasMedian).toSorted((a, b) => a.medianHours - b.medianHours);
  const columns = weekdays.map(({ weekday, medianHours }) => ({
    key: weekday,
    label: words.weekdayName(weekday, 'short'),
    value: medianHours,
    told: medianHours === null ? '–' : words.delay(medianHours, 'short'),
  }));
  return {
    name: 'weekdays',
    title: words.say('dashboard_weekdays'),
    finding: tellWeekdays(known, words),
    note: known.length < 2 || known.length === weekdays.length ? null : words.say('dashboard_weekdaysNote'),
    picture: known.length < 2 ? null : drawColumns(columns, 'var(--violet)'),
    table:
      weekdays.length === 0
        ? null
        : {
            columns: [
              words.say('dashboard_weekday'),
              words.say('dashboard_sent'),
              words.say('dashboard_answeredColumn'),
              words.say('dashboard_usualDelay'),
            ],
            rows: weekdays.map(({ weekday, sent, answered, medianHours }) => ({
              head: words.capital(words.weekdayName(weekday)),
              cells: [
                words.number(sent),
                words.number(answered),
                medianHours === null ? words.say('dashboard_tooFew') : words.delay(medianHours),
              ],
            })),
          },
  };
}

type KnownWeekday = WeekdayRhythm & { medianHours: number };
const hasMedian = (weekday: WeekdayRhythm): weekday is KnownWeekday => weekday.medianHours !== null;

/** @param known the quickest first */
function tellWeekdays(known: readonly KnownWeekday[], words: ChartWords): string {
  const [quickest] = known;
  const slowest = known.at(-1);
  if (known.length < 2 || !quickest || !slowest) return words.say('dashboard_weekdaysFew');
  const [soon, late] = [words.delay(quickest.medianHours), words.delay(slowest.medianHours)];
  if (slowest.medianHours < quickest.medianHours * worthSaying)
    return words.say(soon === late ? 'dashboard_weekdaysSame' : 'dashboard_weekdaysAlike', soon, late);
  const [soonDay, lateDay] = [words.weekdayName(quickest.weekday), words.weekdayName(slowest.weekday)];
  return words.say('dashboard_weekdaysFinding', soonDay, soon, lateDay, late);
}
