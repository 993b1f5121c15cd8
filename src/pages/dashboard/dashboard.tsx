import { Button } from '../../ui/button.tsx';
import { Lamp } from '../../ui/icons.tsx';
import { LoadableBody } from '../../ui/loadable-body.tsx';
import { Remark } from '../../ui/remark.tsx';
import { UndoToast } from '../../ui/undo-toast.tsx';
import { ChartCard } from './chart-card.tsx';
import { Controls } from './controls.tsx';
import { FillPatterns } from './fill-patterns.tsx';
import type { DashboardState } from './state.ts';
import { SummaryPart } from './summary-part.tsx';
import type { ChartSection } from './tell-dashboard.ts';

/** The dashboard: what became of silences, in words, pictures and tables. */
export function Dashboard({ state }: { state: DashboardState }) {
  const { words, toast, told, isCounting } = state;
  const now = told.value;
  const isNothingKnown = now.status === 'ready' && now.value === null;
  return (
    <div class="dashboard">
      <FillPatterns />
      <header class="dashboard-header">
        <div class="brand">
          <Lamp />
          <span>Ghostlight</span>
        </div>
        <Button action="open-options" look="link" onPress={() => void state.openOptions()}>
          {words.say('popup_options')}
        </Button>
      </header>
      <main aria-busy={isCounting.value}>
        <div class="title-line">
          <h1>{words.say('dashboard_title')}</h1>
          {!isNothingKnown && <Controls state={state} />}
        </div>
        <LoadableBody words={words} of={now} onRetry={() => void state.reload()}>
          {(told) =>
            told === null ? (
              <Remark title={words.say('prospects_nothingKnownTitle')} text={words.say('dashboard_nothingKnown')} />
            ) : (
              <>
                <SummaryPart summary={told.summary} />
                {told.sections.map((section) => (
                  <Section key={section.title} state={state} section={section} />
                ))}
              </>
            )
          }
        </LoadableBody>
      </main>
      <UndoToast words={words} toast={toast} />
    </div>
  );
}

function Section({ state, section: { title, charts } }: { state: DashboardState; section: ChartSection }) {
  const { openTables } = state.choices.value;
  return (
    <section class="chart-section">
      <h2>{title}</h2>
      <div class="chart-grid">
        {charts.map((chart) => (
          <ChartCard
            key={chart.name}
            words={state.words}
            chart={chart}
            isTableOpen={openTables.includes(chart.name)}
            onToggleTable={() => state.toggleTable(chart.name)}
          />
        ))}
      </div>
    </section>
  );
}
