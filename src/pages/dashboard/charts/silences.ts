import { axisX, barY, dot, ruleY, text } from '@observablehq/plot';
import type { DashboardNumbers, SilenceMonth } from '../../../messaging/dashboard-api.ts';
import type { MessageKey } from '../../../ui/words.ts';
import type { ChartWords } from '../chart-words.ts';
import { emsFor, fewestForHabit, sumOf, type Chart, type Picture, type Table } from './chart.ts';
import { spreadApart } from './spread-apart.ts';

type Fate = Exclude<keyof SilenceMonth, 'monthMs'>;

interface FateLook {
  fate: Fate;
  /** Its short name beside the bars. */
  label: MessageKey;
  /** "3 ended with an answer". */
  part: MessageKey;
  fill: string;
  stroke: string;
  /** Colour of the number inside, and of what lies around it. */
  ink: string;
  halo: string;
}

/** From the ground up; each differs by its pattern too. */
const fates: FateLook[] = [
  {
    fate: 'answered',
    label: 'dashboard_fateAnswered',
    part: 'dashboard_partAnswered',
    fill: 'var(--green)',
    stroke: 'var(--green)',
    ink: 'var(--surface)',
    halo: 'var(--green)',
  },
  {
    fate: 'cameBack',
    label: 'dashboard_fateCameBack',
    part: 'dashboard_partCameBack',
    fill: 'url(#fill-stripes)',
    stroke: 'var(--blue)',
    ink: 'var(--surface)',
    halo: 'var(--blue)',
  },
  {
    fate: 'letGo',
    label: 'dashboard_fateLetGo',
    part: 'dashboard_partLetGo',
    fill: 'var(--surface)',
    stroke: 'var(--neutral)',
    ink: 'var(--text)',
    halo: 'var(--surface)',
  },
  {
    fate: 'open',
    label: 'dashboard_fateOpen',
    part: 'dashboard_partOpen',
    fill: 'url(#fill-dots)',
    stroke: 'var(--violet)',
    ink: 'var(--text)',
    halo: 'var(--surface)',
  },
];

/** What became of the unusual silences, by the month in which they began. */
export function silencesChart({ silences }: DashboardNumbers, words: ChartWords): Chart {
  const total = silencesIn(silences);
  return {
    name: 'silences',
    title: words.say('dashboard_silences'),
    finding: tellSilences(silences, total, words),
    note: null,
    picture: total < fewestForHabit ? null : drawMonths(silences, words),
    table: total === 0 ? null : tableOf(silences, words),
  };
}

/** Number of unusual silences that began in some months. */
export function silencesIn(months: readonly SilenceMonth[]): number {
  return sumOf(months.flatMap((month) => fates.map(({ fate }) => month[fate])));
}

function tellSilences(months: readonly SilenceMonth[], total: number, words: ChartWords): string {
  if (total === 0) return words.say('dashboard_noSilence');
  const parts = fates.flatMap(({ fate, part }) => {
    const count = sumOf(months.map((month) => month[fate]));
    return count === 0 ? [] : [words.count(part, count)];
  });
  const key = total < fewestForHabit ? 'dashboard_silencesFew' : 'dashboard_silencesFinding';
  return words.count(key, total, words.list(parts));
}

function tableOf(months: readonly SilenceMonth[], words: ChartWords): Table {
  return {
    columns: [words.say('dashboard_month'), ...fates.map(({ label }) => words.say(label))],
    rows: months.map((month) => ({
      head: words.capital(words.month(month.monthMs)),
      cells: fates.map(({ fate }) => words.number(month[fate])),
    })),
  };
}

const heightPx = 230;
const [topPx, bottomPx] = [20, 36];
const insidePx = heightPx - topPx - bottomPx;
/** A number needs so much height inside its part of a bar. */
const numberPx = 14;
const labelPx = 30;
const monthPx = 32;

interface Piece {
  monthMs: number;
  from: number;
  to: number;
  count: number;
}

function drawMonths(months: readonly SilenceMonth[], words: ChartWords): Picture {
  const totals = months.map((month) => silencesIn([month]));
  const most = Math.max(...totals);
  const drawn = fates.map((look, index) => ({
    ...look,
    pieces: months.map((month): Piece => {
      const from = sumOf(fates.slice(0, index).map(({ fate }) => month[fate]));
      return { monthMs: month.monthMs, from, to: from + month[look.fate], count: month[look.fate] };
    }),
  }));
  const shown = drawn.filter(({ pieces }) => pieces.some(({ count }) => count > 0));
  // Names stand at the height of their part of the last bar, as far as there is room.
  const heights = shown.map(({ pieces }) => middleOf(pieces.at(-1)));
  const places = spreadApart(heights, (labelPx / insidePx) * most, [0, most]);
  const names = shown.map(({ label, fill, stroke }, index) => ({
    name: words.say(label),
    at: places[index] ?? 0,
    fill,
    stroke,
  }));

  return (width) => {
    const marginRight = Math.min(136, Math.floor(width * 0.3));
    const step = (width - marginRight) / months.length < monthPx ? 2 : 1;
    const ticks = months.filter((_, index) => (months.length - 1 - index) % step === 0).map(({ monthMs }) => monthMs);
    const hasYear = (monthMs: number, index: number) =>
      index === 0 || words.month(monthMs).slice(-4) !== words.month(ticks[index - 1] ?? monthMs).slice(-4);
    return {
      className: 'chart',
      width,
      height: heightPx,
      marginLeft: 4,
      marginRight,
      marginTop: topPx,
      marginBottom: bottomPx,
      x: { domain: months.map(({ monthMs }) => monthMs), type: 'band', padding: 0.25 },
      y: { axis: null, domain: [0, most] },
      marks: [
        ...shown.flatMap(({ pieces, fill, stroke, ink, halo }) => [
          barY(
            pieces.filter(({ count }) => count > 0),
            { x: 'monthMs', y1: 'from', y2: 'to', fill, stroke, insetTop: 1 },
          ),
          text(
            pieces.filter(({ count }) => (count / most) * insidePx >= numberPx),
            {
              x: 'monthMs',
              y: middleOf,
              text: ({ count }: Piece) => words.number(count),
              fill: ink,
              stroke: halo,
              strokeWidth: 4,
            },
          ),
        ]),
        ruleY([0], { stroke: 'var(--text-soft)' }),
        ...names.map(({ at, fill, stroke }) =>
          dot([at], { y: [at], frameAnchor: 'right', dx: 12, symbol: 'square', r: 5, fill, stroke }),
        ),
        text(names, {
          y: 'at',
          text: 'name',
          frameAnchor: 'right',
          textAnchor: 'start',
          dx: 24,
          fill: 'var(--text)',
          lineWidth: emsFor(marginRight - 24),
          lineHeight: 1.15,
        }),
        axisX(ticks, {
          label: null,
          tickSize: 0,
          tickFormat: (monthMs: number, index: number) => words.shortMonth(monthMs, hasYear(monthMs, index)),
          color: 'var(--text-soft)',
        }),
      ],
    };
  };
}

const middleOf = (piece: Piece | undefined) => (piece ? (piece.from + piece.to) / 2 : 0);
