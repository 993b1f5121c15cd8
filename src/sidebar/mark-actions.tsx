import type { ConversationView } from '../messaging/contract.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuItem } from '../ui/menu.tsx';
import type { MessageKey } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import { isPreviewable } from './last-message-state.ts';
import { markWords } from './mark-words.ts';
import { snoozeOffers, type SnoozeOffer } from '../ui/snooze-times.ts';

const snoozeWords: Record<SnoozeOffer['name'], MessageKey> = {
  tomorrow: 'snooze_tomorrow',
  'next-working-day': 'snooze_nextWorkingDay',
  'next-week': 'snooze_nextWeek',
  'two-weeks': 'snooze_twoWeeks',
};

const told = ['met', 'answered-elsewhere', 'not-a-prospect', 'let-go', 'objected'] as const;

/** Snooze and what else the rep can tell about this contact. What is in force already is not offered again. */
export function MarkActions({ view }: { view: ConversationView }) {
  const { words, marks, kept, now, calendar } = useSidebar();
  // A closed matter has nothing to be reminded of.
  const isClosed = ['last-message', 'let-go'].includes(view.assessment.standing);
  const inForce = new Set(view.marks.map(({ what }) => what.type));
  const snoozes: MenuItem[] = snoozeOffers(now(), calendar.value).map(({ name, untilMs }) => ({
    action: `snooze-${name}`,
    text: words.say(snoozeWords[name]),
    detail: words.shortDay(untilMs),
    onPick: () => void marks.add(view.ref, { type: 'paused', untilMs }),
  }));
  const more: MenuItem[] = told
    .filter((type) => !inForce.has(type))
    .map((type) => ({
      action: `mark-${type}`,
      text: words.say(markWords[type]),
      onPick: () => void marks.add(view.ref, { type }),
    }));
  return (
    <div class="actions">
      {isPreviewable(view.assessment) && (
        <Button
          action="preview"
          look="link"
          isExpanded={kept.isOpen('preview')}
          onPress={() => kept.toggleDetail('preview')}
        >
          {words.say('action_preview')}
        </Button>
      )}
      {!isClosed && (
        <Menu action="snooze" name={words.say('action_snooze')} groups={[{ items: snoozes }]}>
          {words.say('action_snooze')}
        </Menu>
      )}
      {more.length > 0 && (
        <Menu action="more" name={words.say('action_more')} groups={[{ items: more }]}>
          {words.say('action_more')}
        </Menu>
      )}
    </div>
  );
}
