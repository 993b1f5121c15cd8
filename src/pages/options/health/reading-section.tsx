import type { HealthView } from '../../../messaging/health-api.ts';
import { Button } from '../../../ui/button.tsx';
import { LoadableBody } from '../../../ui/loadable-body.tsx';
import { Remark } from '../../../ui/remark.tsx';
import { AccessFootnote, AccessPart } from '../../access/access-part.tsx';
import type { OptionsState } from '../state.ts';
import { WebmailHealthPart } from './webmail-health-part.tsx';

/** How well the pages of each webmail can be read, and what to do where they cannot. */
export function ReadingSection({ state: { words, momentWords, rules, health: state } }: { state: OptionsState }) {
  const { access } = state;
  // Moments wait for the zone they are told in.
  const health = rules.view.value.status === 'loading' ? rules.view.value : state.health.value;
  return (
    <>
      <p class="lead">{words.say('health_lead')}</p>
      <AccessPart words={words} access={access} />
      <LoadableBody words={words} of={health} onRetry={() => state.open()}>
        {(known) =>
          known.webmails.length === 0 ? (
            <Remark title={words.say('health_noneTitle')} text={words.say('health_none')} />
          ) : (
            <>
              {known.webmails.map((webmail) => (
                <WebmailHealthPart
                  key={webmail.webmail}
                  words={momentWords.value}
                  health={webmail}
                  nowMs={state.now()}
                />
              ))}
              <ReportPart state={{ words, health: state }} health={known} />
            </>
          )
        }
      </LoadableBody>
      <AccessFootnote words={words} access={access} />
    </>
  );
}

interface ReportPartProps {
  state: Pick<OptionsState, 'words' | 'health'>;
  health: HealthView;
}

/** The log as a text, in full before it is copied, for whoever looks after Ghostlight; and its end. */
function ReportPart({ state: { words, health: state }, health }: ReportPartProps) {
  // The same is shown and copied.
  const report = state.print(health);
  return (
    <section class="health-part">
      <h2>{words.say('health_report')}</h2>
      <p>{words.say('health_reportHolds')}</p>
      <textarea class="health-report" readOnly rows={12} aria-label={words.say('health_report')} value={report} />
      <div class="health-actions">
        <Button action="copy-report" onPress={() => void state.copyReport(report)}>
          {words.say('health_copy')}
        </Button>
        <Button action="forget-health" look="link" onPress={() => void state.forget(health)}>
          {words.say('health_forget')}
        </Button>
      </div>
    </section>
  );
}
