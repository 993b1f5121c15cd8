import { Icon } from '../ui/icons.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { useSidebar } from './context.ts';

interface AnswerMenuProps {
  action: string;
  question: string;
  /** What the answer means; absent while there is none. */
  said: string | undefined;
  items: MenuItem[];
}

/** A question in one line with its answers in a menu; once answered, what that means and the way to say it better. */
export function AnswerMenu({ action, question, said, items }: AnswerMenuProps) {
  const { words } = useSidebar();
  const change = words.say('action_change');
  return (
    <div class="one-line">
      {said && (
        <p class="said grow" tabIndex={-1}>
          {said}
        </p>
      )}
      <Menu action={action} name={said ? `${change} (${question})` : question} groups={[{ items }]}>
        {said ? change : question}
        <Icon name="down" />
      </Menu>
    </div>
  );
}
