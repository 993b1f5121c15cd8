import type { PlotOptions } from '@observablehq/plot';

/** Every chart of the page, by the name under which the rep's choice to see its table is kept. */
export const chartNames = [
  'silences',
  'comebacks',
  'starts',
  'recovered',
  'endings',
  'closings',
  'contacts',
  'weekdays',
  'pace',
  'brake',
] as const;
export type ChartName = (typeof chartNames)[number];

/** One matter of the dashboard: told in words, drawn where there is enough to draw, and as a table. */
export interface Chart {
  name: ChartName;
  title: string;
  /** What the numbers show, in words: also the text alternative of the picture. */
  finding: string;
  /** How to read the picture; null where it speaks for itself, or there is none. */
  note: string | null;
  /** Draws it for a width (CSS px); null while there is too little to draw. */
  picture: Picture | null;
  /** Null where there is nothing to list. */
  table: Table | null;
}

export type Picture = (width: number) => PlotOptions;

export interface Table {
  /** Headings of the columns, that of the rows first. */
  columns: string[];
  rows: { head: string; cells: string[] }[];
}

/** With fewer than these nothing can be said to be usual: the page says so and draws nothing. */
export const fewestForHabit = 8;
/** With fewer than these a picture of plain counts says no more than its sentence. */
export const fewestToDraw = 3;
/** From this many on shares are told in percent, below it as counts. */
export const fewestForPercent = 10;

/** Largest text of a chart, CSS px; `dashboard.css` sets it. */
const fontPx = 12;
/** Mean width of a letter of it. */
const letterPx = 6.8;

/** Room (px) that the longest of some labels takes, at most `share` of the width. */
export function roomFor(labels: readonly string[], width: number, share: number): number {
  const longest = Math.max(0, ...labels.map(({ length }) => length));
  return Math.min(Math.ceil(longest * letterPx) + 14, Math.floor(width * share));
}

/** The room of a label in ems, as Plot wraps and cuts by it: with a margin, because it reckons with a narrow font. */
export const emsFor = (px: number) => (px / fontPx) * 0.86;

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
