import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Placeholder } from '../domain/texts/template.ts';
import { useOwnSignal } from '../ui/own-signal.ts';
import { gapName } from '../ui/text-words.ts';
import { trusted } from '../ui/trusted.ts';
import { activeBeside } from './active-beside.ts';
import { useSidebar } from './context.ts';

/** As much as the background takes. */
const longestValue = 300;

interface TextSlotProps {
  name: Placeholder;
  /** Nothing is known: a field from the start. */
  isGap: boolean;
  /** What stands there now. */
  filled: string;
  /** The rep pressed Enter in a gap; answers whether there was another one to go to. */
  onDone: () => boolean;
}

/** One place of a text that was filled in or is missing: a field while it is edited, else a marked value. */
export function TextSlot({ name, isGap, filled, onDone }: TextSlotProps) {
  const { words, text } = useSidebar();
  const isEdited = useOwnSignal(false);
  const returnsFocus = useRef(false);
  const field = useRef<HTMLInputElement>(null);
  const mark = useRef<HTMLSpanElement>(null);
  /** What the rep had given when they came, for Escape. */
  const before = useRef<string | null>(null);
  const label = gapName(words, name);
  const given = text.given.value[name];

  useLayoutEffect(() => {
    if (isEdited.value) field.current?.select();
    else if (returnsFocus.current) mark.current?.focus();
    returnsFocus.current = false;
  }, [isEdited.value]);

  if (!isGap && !isEdited.value) {
    const edit = trusted(() => (isEdited.value = true));
    return (
      <span
        ref={mark}
        class="filled"
        role="button"
        tabIndex={0}
        title={label}
        data-action={`edit-${name}`}
        onClick={edit}
        onKeyDown={trusted((event: KeyboardEvent) => {
          if (event.key !== 'Enter' && event.key !== ' ') return;
          event.preventDefault();
          isEdited.value = true;
        })}
      >
        {filled}
      </span>
    );
  }

  const value = given ?? (isGap ? '' : filled);
  const close = () => {
    returnsFocus.current = true;
    isEdited.value = false;
  };
  const onKey = trusted((event: KeyboardEvent) => {
    const isRestored = event.key === 'Escape' && (!isGap || (given ?? null) !== before.current);
    // Undoing is the field's own here, and an Escape that restored something ends here.
    if (event.key !== 'Escape' || isRestored) event.stopPropagation();
    if (isRestored) text.give(name, before.current);
    if (event.key === 'Enter' || isRestored) event.preventDefault();
    if (!isGap && (event.key === 'Enter' || isRestored)) close();
    else if (event.key === 'Enter' && !onDone()) focusInsert(event.currentTarget);
  });
  return (
    <span class="slot" data-value={value || label}>
      <input
        ref={field}
        type="text"
        dir="auto"
        maxLength={longestValue}
        autocomplete="off"
        aria-label={label}
        placeholder={label}
        data-action={`edit-${name}`}
        value={value}
        onFocus={() => (before.current = given ?? null)}
        onBlur={() => {
          if (field.current && activeBeside(field.current) === field.current) return;
          if (text.given.peek()[name]?.trim() === '') text.give(name, null);
          isEdited.value = false;
        }}
        onInput={trusted((event: InputEvent) => {
          if (event.target instanceof HTMLInputElement) text.give(name, event.target.value);
        })}
        onKeyDown={onKey}
      />
    </span>
  );
}

function focusInsert(from: EventTarget | null): void {
  const root = from instanceof Node ? from.getRootNode() : null;
  if (root instanceof ShadowRoot) root.querySelector<HTMLElement>('.split .button')?.focus();
}
