import { useLayoutEffect, useRef } from 'preact/hooks';
import { dayMs } from '../domain/time.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { useOwnSignal } from '../ui/own-signal.ts';
import { trusted } from '../ui/trusted.ts';
import type { MessageKey } from '../ui/words.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';

/** A meeting further away than this is a slip of the keyboard. */
const furthestMs = 366 * dayMs;

interface MeetingFormProps {
  conversation: ConversationRef;
  /** Epoch ms of the meeting that was moved; null for a new one. */
  insteadOfMs: number | null;
}

/**
 * Asks when a meeting is. No form element: without our handler its sending would load the page of the webmail anew, and
 * with it the rep's draft would be gone.
 */
export function MeetingForm({ conversation, insteadOfMs }: MeetingFormProps) {
  const { words, marks, now } = useSidebar();
  const field = useRef<HTMLInputElement>(null);
  const problem = useOwnSignal<MessageKey | null>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = async () => {
    // As typed: local time, without a zone. Empty while a part of it is missing.
    const atMs = new Date(field.current?.value ?? '').getTime();
    problem.value = problemWith(atMs, now());
    if (problem.value) field.current?.focus();
    else if (await marks.add(conversation, { type: 'meeting', atMs, insteadOfMs })) marks.closeMeetingForm();
  };
  const onKey = trusted((event: KeyboardEvent) => {
    // Undoing is the field's own here, not the panel's.
    event.stopPropagation();
    if (event.key === 'Enter' && event.target === field.current) void save();
    else if (event.key === 'Escape') marks.closeMeetingForm();
    else return;
    event.preventDefault();
  });
  return (
    <div class="preview" onKeyDown={onKey}>
      <label>
        {words.say(insteadOfMs === null ? 'meeting_when' : 'meeting_movedTo')}
        <input
          ref={field}
          type="datetime-local"
          class="field"
          aria-invalid={problem.value !== null}
          aria-describedby="meeting-problem"
        />
      </label>
      <p id="meeting-problem" role="alert">
        {problem.value && words.say(problem.value)}
      </p>
      <div class="answers">
        <ActionButton action="save-meeting" onPress={() => void save()} />
        <ActionButton action="cancel" look="link" onPress={() => marks.closeMeetingForm()} />
      </div>
    </div>
  );
}

function problemWith(atMs: number, nowMs: number): MessageKey | null {
  if (Number.isNaN(atMs)) return 'meeting_incomplete';
  return Math.abs(atMs - nowMs) > furthestMs ? 'meeting_tooFar' : null;
}
