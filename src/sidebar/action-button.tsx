import { Button, type ButtonProps } from '../ui/button.tsx';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';

/** A button that says what its action is called: `removed-it` reads as the message `action_removedIt`. */
export function ActionButton(props: Omit<ButtonProps, 'children'>) {
  const { words } = useSidebar();
  return <Button {...props}>{words.say(keyFor('action', props.action))}</Button>;
}
