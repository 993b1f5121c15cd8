import type { ComponentChildren, Ref } from 'preact';
import { trusted } from './trusted.ts';

export interface ButtonProps {
  /** Stable hook of the action for tests and styles, whatever the language. */
  action: string;
  look?: 'primary' | 'quiet' | 'link' | 'icon';
  /** Accessible name where the content is only a picture. */
  label?: string;
  isDisabled?: boolean;
  /** State of what the button opens; absent when it opens nothing. */
  isExpanded?: boolean;
  keyShortcut?: string;
  buttonRef?: Ref<HTMLButtonElement>;
  onPress: () => void;
  children: ComponentChildren;
}

/**
 * The only kind of button: it acts on real clicks alone. A button that cannot be used now stays focusable, so that the
 * focus is not lost while something works.
 */
export function Button(props: ButtonProps) {
  const press = trusted(() => {
    if (!props.isDisabled) props.onPress();
  });
  return (
    <button
      ref={props.buttonRef ?? null}
      type="button"
      class={`button ${props.look ?? 'quiet'}`}
      data-action={props.action}
      aria-label={props.label}
      title={props.look === 'icon' ? props.label : undefined}
      aria-disabled={props.isDisabled}
      aria-expanded={props.isExpanded}
      aria-keyshortcuts={props.keyShortcut}
      onClick={press}
    >
      {props.children}
    </button>
  );
}
