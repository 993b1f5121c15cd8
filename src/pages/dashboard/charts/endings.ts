import type { DashboardNumbers, LastMessageEndings } from '../../../messaging/dashboard-api.ts';
import type { MessageKey } from '../../../ui/words.ts';
import type { ChartWords } from '../chart-words.ts';
import { drawBars } from './bars.ts';
import { fewestForPercent, fewestToDraw, type Chart } from './chart.ts';
import { likelyShare } from './likely-share.ts';

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
    const told = inPercent ? words.percent(count / sent) : words.number(count);
    const name = words.say(label);
    return inPercent
      ? { label: name, value: count / sent, told, range: likelyShare(count, sent) }
      : { label: name, value: count, told };
  });
  return {
    name: 'endings',
    title: words.say('dashboard_endings'),
    finding: tellEndings(lastMessages, bars, words),
    note: inPercent ? words.say('dashboard_rangeNote') : null,
    picture: sent < fewestToDraw ? null : drawBars(bars),
    table: sent === 0 ? null : tableOf(lastMessages, words),
  };
}

function tellEndings(
  { sent, silent }: LastMessageEndings,
  bars: readonly { label: string; value: number; told: string }[],
  words: ChartWords,
): string {
  if (sent === 0) return words.say('dashboard_endingsNone');
  const answered = sent - silent;
  if (answered <= 0) return words.count('dashboard_endingsUnanswered', sent);
  const parts = bars.slice(0, -1).filter(({ value }) => value > 0);
  const told = parts.map(({ label, told }) => words.say('dashboard_part', label, told)).join(', ');
  return words.count('dashboard_endingsFinding', answered, words.number(sent), told);
}

function tableOf(lastMessages: LastMessageEndings, words: ChartWords) {
  const { sent } = lastMessages;
  return {
    columns: [words.say('dashboard_outcome'), words.say('dashboard_count'), words.say('dashboard_share')],
    rows: endings.map(({ ending, label }) => ({
      head: words.say(label),
      cells: [
        words.number(lastMessages[ending]),
        sent < fewestForPercent ? words.say('dashboard_tooFew') : words.percent(lastMessages[ending] / sent),
      ],
    })),
  };
}
