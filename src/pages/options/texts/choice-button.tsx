import type { ComponentChildren } from 'preact';
import { trusted } from '../../../ui/trusted.ts';

interface ChoiceButtonProps {
  action: string;
  class: string;
  isChosen: boolean;
  onChoose: () => void;
  children: ComponentChildren;
}

/** One of several things of which one is shown. */
export function ChoiceButton(props: ChoiceButtonProps) {
  return (
    <button
      type="button"
      class={props.class}
      data-action={props.action}
      aria-current={props.isChosen ? 'true' : undefined}
      onClick={trusted(() => props.onChoose())}
    >
      {props.children}
    </button>
  );
}
