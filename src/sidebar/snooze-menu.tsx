import type { ConversationRef } from '../messaging/contract.ts';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';

/** Until when a conversation may rest; nothing while that is not known. */
export function SnoozeMenu({ of, action }: { of: ConversationRef; action: 'snooze' | 'wait-until' }) {
  const { words, marks, now, snoozeOffers } = useSidebar();
  const items: MenuItem[] = snoozeOffers.value
    // The page may have stood open overnight.
    .filter(({ untilMs }) => untilMs > now())
    .map(({ name, untilMs, day, done }) => ({
      action: `snooze-${name}`,
      text: words.say(keyFor('snooze', name)),
      detail: day,
      onPick: () => void marks.add(of, { type: 'paused', untilMs }, done),
    }));
  items.push({
    action: 'snooze-until-day',
    text: words.say('snooze_pickDay'),
    onPick: () => marks.ask({ about: 'wait' }),
  });
  const name = words.say(action === 'snooze' ? 'action_snooze' : 'action_waitUntil');
  return snoozeOffers.value.length === 0 ? null : (
    <Menu action={action} name={name} groups={[{ items }]}>
      {name}
    </Menu>
  );
}
