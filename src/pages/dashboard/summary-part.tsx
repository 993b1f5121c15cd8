import type { Summary } from './tell-dashboard.ts';

/** The period in one sentence and three numbers. */
export function SummaryPart({ summary: { sentence, figures, note } }: { summary: Summary }) {
  return (
    <div class="summary">
      <p class="summary-sentence" role="status">
        {sentence}
      </p>
      {figures.length > 0 && (
        <dl class="figures">
          {figures.map(({ value, what }) => (
            <div key={what} class="figure">
              <dt>{what}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
      {note !== null && <p class="chart-note">{note}</p>}
    </div>
  );
}
