import type { Assessment, Reason } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { nameOf, plain } from '../ui/names.ts';
import { BackPart } from './back-part.tsx';
import { ChancePart } from './chance-part.tsx';
import { ClosingPart } from './closing-part.tsx';
import { useSidebar } from './context.ts';
import { LastMessagePart } from './last-message-part.tsx';
import { MarkActions } from './mark-actions.tsx';
import { MarksPart } from './marks-part.tsx';
import { reasonSentence, callName, tellReasons } from './reason-sentence.ts';
import { RhythmPart } from './rhythm-part.tsx';
import { StandingLine } from './standing-line.tsx';

/** The conversation view: one standing, one sentence, one primary button, and everything else one click away. */
export function ConversationPart({ view }: { view: ConversationView }) {
  const { words, now } = useSidebar();
  const { assessment } = view;
  const { said, behind } = tellReasons(assessment, words, now());
  const unanswered = unansweredOf(assessment);
  const telling = { words, name: callName(assessment, words), nowMs: now() };
  return (
    <div class="conversation" data-conversation={view.ref.conversationId}>
      <StandingLine standing={assessment.standing} />
      {assessment.contact && (
        <p class="who">
          <bdi>{nameOf(assessment.contact)}</bdi>
          {assessment.contact.company && <bdi class="company">{plain(assessment.contact.company)}</bdi>}
        </p>
      )}
      <p class="why">{said.join(' ')}</p>
      {showsSilence(view) && (
        <>
          <RhythmPart rhythm={assessment.rhythm} silence={assessment.silence} />
          {(assessment.chance ?? unanswered) && (
            <div class="facts">
              <ChancePart assessment={assessment} behind={behind} />
              {unanswered && <p class="fact">{reasonSentence(unanswered, telling)}</p>}
            </div>
          )}
        </>
      )}
      {assessment.standing === 'back' ? <BackPart /> : <LastMessagePart view={view} />}
      <MarksPart view={view} />
      {assessment.contact && <MarkActions view={view} />}
      {assessment.standing === 'last-message' && <ClosingPart current={view.ref} />}
    </div>
  );
}

/** The rep's messages since the contact's last one, unless the sentence above has just said when the only one was. */
function unansweredOf({ reasons, silence }: Assessment): Reason | undefined {
  const isSaid = silence?.unanswered === 1 && silence.workingDays < 1;
  return isSaid ? undefined : reasons.find(({ code }) => code === 'unanswered');
}

/** The picture of the silence is for silences that are still judged. */
function showsSilence({ assessment }: ConversationView): boolean {
  return ['waiting', 'quiet', 'unconfirmed', 'ghosting'].includes(assessment.standing);
}
