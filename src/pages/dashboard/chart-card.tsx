import { Disclosure } from '../../ui/disclosure.tsx';
import type { ChartWords } from './chart-words.ts';
import type { Chart } from './charts/chart.ts';
import { DataTable } from './data-table.tsx';
import { PlotFigure } from './plot-figure.tsx';

interface ChartCardProps {
  words: ChartWords;
  chart: Chart;
  isTableOpen: boolean;
  onToggleTable: () => void;
}

/** One chart: what it shows in words, the picture, and the numbers behind it. */
export function ChartCard({ words, chart, isTableOpen, onToggleTable }: ChartCardProps) {
  const { name, title, finding, note, picture, table } = chart;
  const titleId = `chart-${name}`;
  return (
    <article class="chart-card" data-chart={name} aria-labelledby={titleId}>
      <h3 id={titleId}>{title}</h3>
      <p class={picture ? 'finding' : 'finding alone'}>{finding}</p>
      {picture && <PlotFigure picture={picture} finding={finding} />}
      {note !== null && <p class="chart-note">{note}</p>}
      {table && (
        <Disclosure
          action={`table-${name}`}
          title={
            <>
              {words.say('rhythm_table')}
              <span class="visually-hidden"> ({title})</span>
            </>
          }
          isOpen={isTableOpen}
          onToggle={onToggleTable}
        >
          <DataTable caption={title} table={table} />
        </Disclosure>
      )}
    </article>
  );
}
