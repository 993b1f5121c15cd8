import { useLayoutEffect, useRef } from 'preact/hooks';
import { useOwnSignal } from '../ui/own-signal.ts';
import { trusted } from '../ui/trusted.ts';
import type { MessageKey } from '../ui/words.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';

interface WhenFormProps {
  label: string;
  type: 'date' | 'datetime-local';
  /** Of the button that keeps it. */
  action: string;
  /** What is wrong with what was typed (local time; empty while a part of it is missing); null for nothing. */
  problemWith: (typed: string) => MessageKey | null;
  /** @returns whether it could be kept */
  onSave: (typed: string) => Promise<boolean>;
}

/**
 * Asks for a day, or a day and an hour. No form element: without our handler its sending would load the page of the webmail
 * anew, and with it the rep's draft would be gone.
 */
export function WhenForm({ label, type, action, problemWith, onSave }: WhenFormProps) {
  const { words, marks } = useSidebar();
  const field = useRef<HTMLInputElement>(null);
  const problem = useOwnSignal<MessageKey | null>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.scrollIntoView({ block: 'nearest' });
  }, []);

  const save = async () => {
    const typed = field.current?.value ?? '';
    problem.value = problemWith(typed);
    if (problem.value) field.current?.focus();
    else if (await onSave(typed)) marks.closeForm();
  };
  const onKey = trusted((event: KeyboardEvent) => {
    // Undoing is the field's own here, not the panel's.
    event.stopPropagation();
    if (event.key === 'Enter' && event.target === field.current) void save();
    else if (event.key === 'Escape') marks.closeForm();
    else return;
    event.preventDefault();
  });
  return (
    <div class="preview" onKeyDown={onKey}>
      <label>
        {label}
        <input
          ref={field}
          type={type}
          class="field"
          aria-invalid={problem.value !== null}
          aria-describedby="when-problem"
        />
      </label>
      <p id="when-problem" role="alert">
        {problem.value && words.say(problem.value)}
      </p>
      <div class="answers">
        <ActionButton action={action} onPress={() => void save()} />
        <ActionButton action="cancel" look="link" onPress={() => marks.closeForm()} />
      </div>
    </div>
  );
}
