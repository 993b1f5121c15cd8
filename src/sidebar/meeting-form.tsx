import { dayMs } from '../domain/time.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { WhenForm } from './when-form.tsx';

/** A meeting further away than this is a slip of the keyboard. */
const furthestMs = 366 * dayMs;

interface MeetingFormProps {
  conversation: ConversationRef;
  /** Epoch ms of the meeting that was moved; null for a new one. */
  insteadOfMs: number | null;
}

/** Asks when a meeting is. */
export function MeetingForm({ conversation, insteadOfMs }: MeetingFormProps) {
  const { words, marks, now } = useSidebar();
  // As typed: local time, without a zone.
  const instantOf = (typed: string) => new Date(typed).getTime();
  return (
    <WhenForm
      label={words.say(insteadOfMs === null ? 'meeting_when' : 'meeting_movedTo')}
      type="datetime-local"
      action="save-meeting"
      problemWith={(typed) => {
        const atMs = instantOf(typed);
        if (Number.isNaN(atMs)) return 'meeting_incomplete';
        return Math.abs(atMs - now()) > furthestMs ? 'meeting_tooFar' : null;
      }}
      onSave={(typed) => marks.add(conversation, { type: 'meeting', atMs: instantOf(typed), insteadOfMs })}
    />
  );
}
