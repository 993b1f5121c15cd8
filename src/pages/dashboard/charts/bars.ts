import { barX, ruleX, ruleY, text } from '@observablehq/plot';
import { emsFor, roomFor, type Picture } from './chart.ts';

/** One horizontal bar: its length is `value`, what stands behind it `told`. */
export interface Bar {
  label: string;
  value: number;
  told: string;
  /** Ends of the range in which the value most likely lies; drawn as a thin line over the bar. */
  range?: { low: number; high: number };
}

const rowPx = 34;
const toldPx = 96;

/** Horizontal bars from zero, each with its name before it and its value behind it, in the order given. */
export function drawBars(bars: readonly Bar[], fill = 'var(--violet)'): Picture {
  return (width) => {
    const labels = bars.map(({ label }) => label);
    const marginLeft = roomFor(labels, width, 0.42);
    const ends = bars.map(({ value, range }) => Math.max(value, range?.high ?? 0));
    const most = Math.max(...ends);
    const rows = bars.map((bar, index) => ({ ...bar, end: ends[index] ?? 0 }));
    const ranges = rows.flatMap(({ label, range }) => (range ? [{ label, ...range }] : []));
    return {
      className: 'chart',
      width,
      height: bars.length * rowPx + 8,
      marginLeft,
      marginRight: toldPx,
      marginTop: 4,
      marginBottom: 4,
      x: { axis: null, domain: [0, most] },
      y: { axis: null, domain: labels, padding: 0.35 },
      marks: [
        barX(rows, { x: 'value', y: 'label', fill, rx2: 3 }),
        ruleX([0], { stroke: 'var(--line)' }),
        ruleY(ranges, { x1: 'low', x2: 'high', y: 'label', stroke: 'var(--surface)', strokeWidth: 5 }),
        ruleY(ranges, { x1: 'low', x2: 'high', y: 'label', stroke: 'var(--text)', strokeWidth: 1.5 }),
        text(rows, {
          y: 'label',
          text: 'label',
          title: 'label',
          frameAnchor: 'left',
          textAnchor: 'end',
          dx: -8,
          fill: 'var(--text)',
          lineWidth: emsFor(marginLeft - 10),
          lineHeight: 1.15,
        }),
        text(rows, { x: 'end', y: 'label', text: 'told', textAnchor: 'start', dx: 7, fill: 'var(--text)' }),
      ],
    };
  };
}
