import { isClosed } from '../domain/closed.ts';
import type { Assessment } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { BackPart } from './back-part.tsx';
import { CloseQuestion } from './close-question.tsx';
import { ClosingPart } from './closing-part.tsx';
import { useSidebar } from './context.ts';
import { DraftPart } from './draft-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { LastMessagePart } from './last-message-part.tsx';
import { MarkActions } from './mark-actions.tsx';
import { MarksPart } from './marks-part.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingQuestion } from './meeting-question.tsx';
import { ResolutionPart } from './resolution-part.tsx';
import { StandingLine } from './standing-line.tsx';
import { WaitForm } from './wait-form.tsx';

/** The conversation view: one standing, one sentence, one primary button, and everything else one click away. */
export function ConversationPart({ view }: { view: ConversationView }) {
  const { words, marks, answers } = useSidebar();
  const { assessment, told } = view;
  const { standing, resolution } = assessment;
  const { contact, askedMeetingAtMs } = told;
  const form = marks.form.value;
  const said = answers.said.value;
  return (
    <div class="conversation" data-conversation={view.ref.conversationId}>
      <StandingLine view={view} />
      {contact && (
        <p class="who">
          <bdi>{contact.name}</bdi>
          {contact.company && <bdi class="company">{contact.company}</bdi>}
        </p>
      )}
      <p class={assessment.reasons[0]?.code === 'bounced' ? 'why notice' : 'why'}>{told.why}</p>
      {/* In one place whatever the standing becomes: what the rep has typed stays. */}
      {form?.about === 'meeting' && <MeetingForm conversation={view.ref} insteadOfMs={form.insteadOfMs} />}
      {form?.about === 'wait' && <WaitForm conversation={view.ref} />}
      {!form && askedMeetingAtMs !== null && <MeetingQuestion conversation={view.ref} atMs={askedMeetingAtMs} />}
      <FactsPart view={view} />
      <div class="question plain">
        {said && (
          <p class="note said" tabIndex={-1}>
            {words.say(said)}
          </p>
        )}
        {standing === 'back' ? <BackPart /> : <LastMessagePart view={view} />}
      </div>
      {standing === 'back' && resolution && <ResolutionPart view={view} resolution={resolution} />}
      {isClosed(standing) && !isInDoubt(assessment) && <CloseQuestion view={view} />}
      <MarksPart view={view} />
      {contact && <MarkActions view={view} />}
      {isClosed(standing) && <ClosingPart current={view.ref} />}
      <DraftPart view={view} />
      {/* A calm word, at the foot of everything. */}
      {told.pace && <p class="hint">{told.pace}</p>}
    </div>
  );
}

/** One question at a time: whether it was sent at all comes before why the matter ended. */
const isInDoubt = ({ lastMessage }: Assessment) => lastMessage.status === 'sent' && lastMessage.isDoubtful === true;
