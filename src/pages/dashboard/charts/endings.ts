import { bandOf } from '../../../domain/dashboard/comebacks.ts';
import type { DashboardNumbers, LastMessageEndings } from '../../../messaging/dashboard-api.ts';
import type { MessageKey } from '../../../ui/words.ts';
import type { ChartWords } from '../chart-words.ts';
import { drawBars } from './bars.ts';
import { fewestForPercent, fewestToDraw, type Chart } from './chart.ts';

/** What can come of a last message, in the order of the picture. */
const endings: { ending: Exclude<keyof LastMessageEndings, 'sent'>; label: MessageKey }[] = [
  { ending: 'yes', label: 'dashboard_endingYes' },
  { ending: 'notNow', label: 'dashboard_endingNotNow' },
  { ending: 'no', label: 'dashboard_endingNo' },
  { ending: 'unclear', label: 'dashboard_endingUnclear' },
  { ending: 'silent', label: 'dashboard_endingSilent' },
];

/** What came of last messages: counts while they are few, then shares with the range in which they most likely lie. */
export function endingsChart({ lastMessages }: DashboardNumbers, words: ChartWords): Chart {
  const { sent } = lastMessages;
  const inPercent = sent >= fewestForPercent;
  const bars = endings.map(({ ending, label }) => {
    const count = lastMessages[ending];
    const told = tellShare(count, sent, words);
    const name = words.capital(words.say(label));
    return inPercent
      ? { label: name, value: count / sent, told, range: bandOf(count, sent) }
      : { label: name, value: count, told };
  });
  return {
    name: 'endings',
    title: words.say('dashboard_endings'),
    finding: tellEndings(lastMessages, words),
    note: inPercent ? words.say('dashboard_rangeNote') : null,
    picture: sent < fewestToDraw ? null : drawBars(bars),
    table: sent === 0 ? null : tableOf(lastMessages, words),
  };
}

function tellEndings(lastMessages: LastMessageEndings, words: ChartWords): string {
  const { sent, silent } = lastMessages;
  if (sent === 0) return words.say('dashboard_endingsNone');
  const answered = sent - silent;
  if (answered <= 0) return words.count('dashboard_endingsUnanswered', sent);
  const parts = endings
    .filter(({ ending }) => ending !== 'silent' && lastMessages[ending] > 0)
    .map(({ ending, label }) =>
      words.say('dashboard_part', words.say(label), tellShare(lastMessages[ending], sent, words)),
    );
  return words.count('dashboard_endingsFinding', answered, words.number(sent), parts.join(', '));
}

/** A count while there are few, a share above. */
function tellShare(count: number, sent: number, words: ChartWords): string {
  return sent < fewestForPercent ? words.number(count) : words.percent(count / sent);
}

function tableOf(lastMessages: LastMessageEndings, words: ChartWords) {
  const { sent } = lastMessages;
  return {
    columns: [words.say('dashboard_outcome'), words.say('dashboard_count'), words.say('dashboard_share')],
    rows: endings.map(({ ending, label }) => ({
      head: words.capital(words.say(label)),
      cells: [
        words.number(lastMessages[ending]),
        sent < fewestForPercent ? words.say('dashboard_tooFew') : words.percent(lastMessages[ending] / sent),
      ],
    })),
  };
}
