import { areaY, axisX, axisY, dot, gridY, lineY, ruleY, text } from '@observablehq/plot';
import { dayMs } from '../../../domain/time.ts';
import type { ComebackPoint, DashboardNumbers } from '../../../messaging/dashboard-api.ts';
import type { ChartWords } from '../chart-words.ts';
import { fewestForHabit, type Chart, type Picture } from './chart.ts';

/** How many of the silences that lasted so long still came back: the rep's own curve, with its band. */
export function comebacksChart({ comebacks }: DashboardNumbers, words: ChartWords): Chart {
  const trusted = comebacks.filter(({ of }) => of >= fewestForHabit);
  const known = Math.max(0, ...comebacks.map(({ of }) => of));
  return {
    name: 'comebacks',
    title: words.say('dashboard_comebacks'),
    finding: tellComebacks(trusted, known, words),
    note: trusted.length < 2 ? null : words.say('dashboard_bandNote'),
    picture: trusted.length < 2 ? null : drawCurve(trusted, words),
    table: known === 0 ? null : tableOf(comebacks, words),
  };
}

/** @param trusted points with enough silences behind them */
function tellComebacks(trusted: readonly ComebackPoint[], known: number, words: ChartWords): string {
  const [first] = trusted;
  const last = trusted.at(-1);
  if (known === 0) return words.say('dashboard_comebacksNone');
  if (!first || !last) return words.count('dashboard_comebacksFew', known);
  const told = [
    words.days(first.silentDays * dayMs),
    words.percent(first.share),
    words.say('dashboard_fromTo', words.percent(first.low), words.percent(first.high)),
  ];
  if (first === last) return words.say('dashboard_comebacksOne', ...told);
  const end = [words.days(last.silentDays * dayMs), words.percent(last.share)];
  return words.say('dashboard_comebacksFinding', ...told, ...end);
}

function tableOf(comebacks: readonly ComebackPoint[], words: ChartWords) {
  return {
    columns: [
      words.say('dashboard_silentFor'),
      words.say('dashboard_silencesColumn'),
      words.say('dashboard_cameBack'),
      words.say('dashboard_share'),
      words.say('dashboard_likely'),
    ],
    rows: comebacks.map(({ silentDays, of, cameBack, share, low, high }) => ({
      head: words.days(silentDays * dayMs),
      cells: [
        words.number(of),
        words.number(cameBack),
        words.percent(share),
        words.say('dashboard_fromTo', words.percent(low), words.percent(high)),
      ],
    })),
  };
}

const heightPx = 230;
/** Between two labels of the horizontal scale. */
const tickPx = 42;
/** Between two dots of the line: nearer ones would hide it. */
const dotPx = 18;

/** @param comebacks two or more */
function drawCurve(comebacks: readonly ComebackPoint[], words: ChartWords): Picture {
  const days = comebacks.map(({ silentDays }) => silentDays);
  const [first, last] = [Math.min(...days), Math.max(...days)];
  const ends = [comebacks[0], comebacks.at(-1)].filter((point) => point !== undefined);
  return (width) => {
    const [marginLeft, marginRight] = [44, 40];
    const dayPx = (width - marginLeft - marginRight) / Math.max(1, last - first);
    const ticks = farApart(comebacks, tickPx / dayPx).map(({ silentDays }) => silentDays);
    const line = { x: 'silentDays', curve: 'monotone-x' } as const;
    return {
      className: 'chart',
      width,
      height: heightPx,
      marginLeft,
      marginRight,
      marginTop: 18,
      marginBottom: 42,
      x: { domain: [first, last] },
      y: { domain: [0, 1] },
      marks: [
        gridY([0.25, 0.5, 0.75, 1], { stroke: 'var(--line)', strokeOpacity: 1 }),
        areaY(comebacks, { ...line, y1: 'low', y2: 'high', fill: 'var(--green)', fillOpacity: 0.18 }),
        lineY(comebacks, { ...line, y: 'low', stroke: 'var(--green)', strokeDasharray: '2 3', strokeWidth: 1 }),
        lineY(comebacks, { ...line, y: 'high', stroke: 'var(--green)', strokeDasharray: '2 3', strokeWidth: 1 }),
        lineY(comebacks, { ...line, y: 'share', stroke: 'var(--green)', strokeWidth: 2 }),
        dot(farApart(comebacks, dotPx / dayPx), {
          x: 'silentDays',
          y: 'share',
          r: 3.5,
          fill: 'var(--green)',
          stroke: 'var(--surface)',
        }),
        ruleY([0], { stroke: 'var(--text-soft)' }),
        text(ends, {
          x: 'silentDays',
          y: 'share',
          text: ({ share }: ComebackPoint) => words.percent(share),
          fill: 'var(--text)',
          stroke: 'var(--surface)',
          strokeWidth: 4,
          fontWeight: 600,
          textAnchor: 'start',
          dx: 7,
          dy: -7,
        }),
        axisY([0, 0.5, 1], {
          label: null,
          tickSize: 0,
          tickFormat: (share: number) => words.percent(share),
          color: 'var(--text-soft)',
        }),
        axisX(ticks, {
          label: words.say('dashboard_daysOfSilence'),
          labelAnchor: 'center',
          labelArrow: 'none',
          tickSize: 4,
          tickFormat: (day: number) => words.number(day),
          color: 'var(--text-soft)',
        }),
      ],
    };
  };
}

/** The first point, and each that lies so many days after the one taken before. */
function farApart(comebacks: readonly ComebackPoint[], days: number): ComebackPoint[] {
  const taken: ComebackPoint[] = [];
  for (const point of comebacks)
    if (point.silentDays - (taken.at(-1)?.silentDays ?? -Infinity) >= days) taken.push(point);
  return taken;
}
