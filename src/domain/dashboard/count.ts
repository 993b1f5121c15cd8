import { closeReasons } from '../marks.ts';
import { sleptOn } from './brake.ts';
import { comebackCurve } from './comebacks.ts';
import { contactRhythms } from './contact-rhythms.ts';
import type { DashboardFigures, SilenceMonth, SilenceStart } from './figures.ts';
import type { Gathered } from './gather.ts';
import { paceOfAll } from './habits-of-all.ts';
import { endingsOf, withoutRepetition } from './last-message-endings.ts';
import { isWithin, type Period } from './period.ts';
import type { UnusualSilence } from './unusual-silences.ts';
import { weekdayRhythms } from './weekdays.ts';

const starts: readonly SilenceStart[] = ['first-answer', 'offer', 'meeting', 'missed-meeting', 'exchange'];

/** The figures of what was gathered of one or several mailboxes. */
export function figuresOf(gathered: readonly Gathered[], period: Period): DashboardFigures {
  // A silence that became unusual after the mailbox was seen last may have been over by then.
  const silences = gathered.flatMap((each) =>
    each.silences.filter(({ unusualFromMs }) => unusualFromMs <= each.seenUntilMs),
  );
  const lastMessages = gathered.flatMap((each) => withoutRepetition(each.lastMessages));
  const answeredMs = lastMessages.flatMap(({ answer }) => (answer ? [answer.atMs] : []));
  const back = gathered.flatMap(({ backAfterSilenceMs }) => backAfterSilenceMs);
  const closings = gathered
    .flatMap(({ marks }) => marks)
    .flatMap(({ what, madeAtMs }) =>
      what.type === 'let-go' && what.why && isWithin(madeAtMs, period) ? [what.why] : [],
    );
  return {
    fromMs: period.fromMs,
    untilMs: period.untilMs,
    silences: monthsOf(silences, period),
    lastMessages: endingsOf(lastMessages, period),
    recovered: {
      afterSilence: back.length,
      afterLastMessage: answeredMs.filter((atMs) => isWithin(atMs, period)).length,
    },
    comebacks: comebackCurve(
      gathered.flatMap(({ moments, seenUntilMs }) => moments.filter(({ settledAtMs }) => settledAtMs <= seenUntilMs)),
    ),
    contacts: contactRhythms(gathered.flatMap(({ answerTimes }) => answerTimes)),
    weekdays: weekdayRhythms(gathered.flatMap(({ sent }) => sent)),
    starts: tally(
      starts,
      silences.map(({ after }) => after),
    ).map(([after, count]) => ({ after, count })),
    pace: paceOfAll(gathered.flatMap(({ taught }) => taught ?? [])),
    closings: tally(closeReasons, closings).map(([why, count]) => ({ why, count })),
    brake: {
      slept: gathered.reduce((sum, { marks }) => sum + sleptOn(marks, period).length, 0),
      // Only once the mailbox has been seen again is it known that nothing was sent meanwhile from elsewhere.
      notSent: gathered.flatMap((each) => each.sparedUntilMs.filter((endMs) => endMs <= each.seenUntilMs)).length,
    },
  };
}

function monthsOf(silences: readonly UnusualSilence[], { monthsMs }: Period): SilenceMonth[] {
  const months = monthsMs.map((monthMs) => ({ monthMs, answered: 0, cameBack: 0, letGo: 0, open: 0 }));
  for (const { beganAtMs, became } of silences) {
    const month = months.findLast(({ monthMs }) => monthMs <= beganAtMs);
    if (month) month[became] += 1;
  }
  return months;
}

/** How often each value comes, of those that do: the most frequent first, equals in the order in which they are named. */
function tally<Value>(values: readonly Value[], found: readonly Value[]): [Value, number][] {
  return values
    .map((value): [Value, number] => [value, found.filter((each) => each === value).length])
    .filter(([, count]) => count > 0)
    .sort(([, a], [, b]) => b - a);
}
