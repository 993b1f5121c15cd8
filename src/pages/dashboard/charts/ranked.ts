import type { ChartWords } from '../chart-words.ts';
import { drawBars } from './bars.ts';
import { sumOf, type Picture, type Table } from './chart.ts';

/** Something that was counted, with its name as it stands in a sentence. */
export interface Ranked {
  name: string;
  count: number;
}

/** Things that were counted, the most frequent first; what never happened is left out. */
export function rank(counts: readonly Ranked[]) {
  const ranked = counts.filter(({ count }) => count > 0).toSorted((a, b) => b.count - a.count);
  const most = ranked[0]?.count ?? 0;
  return {
    ranked,
    total: sumOf(ranked.map(({ count }) => count)),
    most,
    /** The names of the most frequent one, or of several that are so alike. */
    first: ranked.filter(({ count }) => count === most).map(({ name }) => name),
  };
}

/** Horizontal bars of what was ranked. */
export function drawRanked(ranked: readonly Ranked[], words: ChartWords): Picture {
  return drawBars(
    ranked.map(({ name, count }) => ({ label: words.capital(name), value: count, told: words.number(count) })),
  );
}

export function tableOfRanked(ranked: readonly Ranked[], columns: [string, string], words: ChartWords): Table {
  return {
    columns,
    rows: ranked.map(({ name, count }) => ({ head: words.capital(name), cells: [words.number(count)] })),
  };
}
