import type { Assessment, Reason, Standing } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { ChancePart } from './chance-part.tsx';
import { HypothesesPart } from './hypotheses-part.tsx';
import { MeetingPart } from './meeting-part.tsx';
import { reasonSentence, type Telling, type ToldReasons } from './reason-sentence.ts';
import { RhythmPart } from './rhythm-part.tsx';

interface FactsPartProps {
  view: ConversationView;
  telling: Telling;
  told: ToldReasons;
}

/** What the standing rests on: the rhythm, the chance, the meeting, and what may be going on. */
export function FactsPart({ view, telling, told }: FactsPartProps) {
  const { assessment } = view;
  const { standing, rhythm, silence, chance, hypotheses } = assessment;
  const isSilence = silentStandings.includes(standing) && assessment.reasons[0]?.code !== 'bounced';
  const meeting = closedStandings.includes(standing) ? null : assessment.meeting;
  const unanswered = isSilence ? unansweredOf(assessment) : undefined;
  const shownChance = isSilence ? chance : null;
  const { said, behind } = told;
  return (
    <>
      {isSilence && <RhythmPart rhythm={rhythm} silence={silence} />}
      <div class="facts">
        {shownChance ? (
          <ChancePart assessment={assessment} chance={shownChance} behind={behind} />
        ) : (
          behind[0] && <p class="fact">{behind.join(' ')}</p>
        )}
        {unanswered && <p class="fact">{reasonSentence(unanswered, telling)}</p>}
        {meeting && <MeetingPart view={view} meeting={meeting} telling={telling} />}
        <HypothesesPart hypotheses={hypotheses} telling={telling} said={said} />
      </div>
    </>
  );
}

/** The picture of the silence is for silences that are still judged. */
const silentStandings: readonly Standing[] = ['waiting', 'quiet', 'unconfirmed', 'ghosting'];
/** Nothing is left to prepare or to ask. */
const closedStandings: readonly Standing[] = ['last-message', 'let-go', 'excluded'];

/** The rep's messages since the contact's last one, unless the sentence above has just said when the only one was. */
function unansweredOf({ reasons, silence }: Assessment): Reason | undefined {
  const isSaid = silence?.unanswered === 1 && silence.workingDays < 1;
  return isSaid ? undefined : reasons.find(({ code }) => code === 'unanswered');
}
