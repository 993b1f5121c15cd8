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
import { RhythmPicture } from './rhythm-picture.tsx';
import { StandingLine } from './standing-line.tsx';

/** The conversation view: one standing, one sentence, one primary button, and everything else one click away. */
export function ConversationPart({ view }: { view: ConversationView }) {
  const { words, now } = useSidebar();
  const { assessment } = view;
  const { said, behind } = tellReasons(assessment, words, now());
  const unanswered = assessment.reasons.find(({ code }) => code === 'unanswered');
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
          <RhythmPicture rhythm={assessment.rhythm} silence={assessment.silence} />
          <div class="facts">
            <ChancePart assessment={assessment} behind={behind} />
            {unanswered && <p class="fact">{reasonSentence(unanswered, telling)}</p>}
          </div>
        </>
      )}
      {assessment.standing === 'back' ? <BackPart /> : <LastMessagePart view={view} />}
      <MarksPart view={view} />
      {assessment.contact && <MarkActions view={view} />}
      {assessment.standing === 'last-message' && <ClosingPart current={view.ref} />}
    </div>
  );
}

/** The picture of the silence is for silences that are still judged. */
function showsSilence({ assessment }: ConversationView): boolean {
  return ['waiting', 'quiet', 'unconfirmed', 'ghosting'].includes(assessment.standing);
}
