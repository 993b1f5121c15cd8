import type { Assessment } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { nameOf, plain } from '../ui/names.ts';
import { BackPart } from './back-part.tsx';
import { CloseQuestion } from './close-question.tsx';
import { isClosed } from './closed-standings.ts';
import { ClosingPart } from './closing-part.tsx';
import { useSidebar } from './context.ts';
import { DraftPart } from './draft-part.tsx';
import { FactsPart } from './facts-part.tsx';
import { LastMessagePart } from './last-message-part.tsx';
import { MarkActions } from './mark-actions.tsx';
import { MarksPart } from './marks-part.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingQuestion } from './meeting-question.tsx';
import { PaceHint } from './pace-hint.tsx';
import { askedMeeting, callName, tellReasons } from './reason-sentence.ts';
import { ResolutionPart } from './resolution-part.tsx';
import { StandingLine } from './standing-line.tsx';

/** The conversation view: one standing, one sentence, one primary button, and everything else one click away. */
export function ConversationPart({ view }: { view: ConversationView }) {
  const { words, now, marks, answers } = useSidebar();
  const { assessment, paceHint } = view;
  const { contact, standing, resolution } = assessment;
  const telling = { words, name: callName(assessment, words), nowMs: now() };
  const told = tellReasons(assessment, words, telling.nowMs);
  const form = marks.meetingForm.value;
  const said = answers.said.value;
  const askedAtMs = askedMeeting(assessment);
  return (
    <div class="conversation" data-conversation={view.ref.conversationId}>
      <StandingLine {...assessment} />
      {contact && (
        <p class="who">
          <bdi>{nameOf(contact)}</bdi>
          {contact.company && <bdi class="company">{plain(contact.company)}</bdi>}
        </p>
      )}
      <p class={assessment.reasons[0]?.code === 'bounced' ? 'why notice' : 'why'}>{told.said.join(' ')}</p>
      {/* In one place whatever the standing becomes: what the rep has typed stays. */}
      {form ? (
        <MeetingForm conversation={view.ref} {...form} />
      ) : (
        askedAtMs !== null && <MeetingQuestion conversation={view.ref} atMs={askedAtMs} />
      )}
      <FactsPart view={view} telling={telling} told={told} />
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
      {paceHint && <PaceHint hint={paceHint} />}
    </div>
  );
}

/** One question at a time: whether it was sent at all comes before why the matter ended. */
const isInDoubt = ({ lastMessage }: Assessment) => lastMessage.status === 'sent' && lastMessage.isDoubtful === true;
