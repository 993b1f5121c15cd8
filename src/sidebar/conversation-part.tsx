import type { ConversationView } from '../messaging/contract.ts';
import { nameOf, plain } from '../ui/names.ts';
import { BackPart } from './back-part.tsx';
import { ClosingPart } from './closing-part.tsx';
import { useSidebar } from './context.ts';
import { FactsPart } from './facts-part.tsx';
import { LastMessagePart } from './last-message-part.tsx';
import { MarkActions } from './mark-actions.tsx';
import { MarksPart } from './marks-part.tsx';
import { MeetingForm } from './meeting-form.tsx';
import { MeetingQuestion } from './meeting-question.tsx';
import { PaceHint } from './pace-hint.tsx';
import { askedMeeting, callName, tellReasons } from './reason-sentence.ts';
import { StandingLine } from './standing-line.tsx';

/** The conversation view: one standing, one sentence, one primary button, and everything else one click away. */
export function ConversationPart({ view }: { view: ConversationView }) {
  const { words, now, marks } = useSidebar();
  const { assessment, paceHint } = view;
  const { contact, standing } = assessment;
  const telling = { words, name: callName(assessment, words), nowMs: now() };
  const { said, behind } = tellReasons(assessment, words, telling.nowMs);
  const form = marks.meetingForm.value && <MeetingForm conversation={view.ref} {...marks.meetingForm.value} />;
  const askedAtMs = askedMeeting(assessment);
  return (
    <div class="conversation" data-conversation={view.ref.conversationId}>
      <StandingLine standing={standing} />
      {contact && (
        <p class="who">
          <bdi>{nameOf(contact)}</bdi>
          {contact.company && <bdi class="company">{plain(contact.company)}</bdi>}
        </p>
      )}
      <p class={assessment.reasons[0]?.code === 'bounced' ? 'why notice' : 'why'}>{said.join(' ')}</p>
      {askedAtMs !== null && (form ?? <MeetingQuestion conversation={view.ref} atMs={askedAtMs} />)}
      <FactsPart view={view} telling={telling} behind={behind} />
      {standing === 'back' ? <BackPart /> : <LastMessagePart view={view} />}
      <MarksPart view={view} />
      {askedAtMs === null && form}
      {contact && <MarkActions view={view} />}
      {standing === 'last-message' && <ClosingPart current={view.ref} />}
      {paceHint && <PaceHint hint={paceHint} />}
    </div>
  );
}
