import { axisX, barY, ruleY, text } from '@observablehq/plot';
import type { Picture } from './chart.ts';

/** One upright bar. */
export interface Column {
  /** Unique on its scale. */
  key: number;
  label: string;
  /** Null where there is too little to say. */
  value: number | null;
  told: string;
}

const heightPx = 190;
/** A label takes so much at least; on narrower columns only every second one is written. */
const labelPx = 52;

/** Upright bars from zero, each with its value above it and its name below it. */
export function drawColumns(columns: readonly Column[], fill: string): Picture {
  return (width) => {
    const keys = columns.map(({ key }) => key);
    const labels = new Map(columns.map(({ key, label }) => [key, label]));
    const step = width / columns.length < labelPx ? 2 : 1;
    const told = keys.filter((_, index) => (keys.length - 1 - index) % step === 0);
    const most = Math.max(1e-9, ...columns.map(valueOf));
    return {
      className: 'chart',
      width,
      height: heightPx,
      marginLeft: 4,
      marginRight: 4,
      marginTop: 22,
      marginBottom: 36,
      x: { domain: keys, padding: 0.3, type: 'band' },
      y: { axis: null, domain: [0, most] },
      marks: [
        barY(columns, { x: 'key', y: valueOf, fill, ry2: 3 }),
        ruleY([0], { stroke: 'var(--text-soft)' }),
        text(columns, {
          x: 'key',
          y: valueOf,
          text: 'told',
          lineAnchor: 'bottom',
          dy: -5,
          fill: 'var(--text)',
        }),
        axisX(told, {
          label: null,
          tickSize: 0,
          tickFormat: (key: number) => labels.get(key) ?? '',
          color: 'var(--text-soft)',
        }),
      ],
    };
  };
}

const valueOf = ({ value }: Column) => value ?? 0;
