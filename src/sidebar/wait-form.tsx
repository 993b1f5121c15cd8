import { dayMs } from '../domain/time.ts';
import type { ConversationRef } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { WhenForm } from './when-form.tsx';

/** Nobody puts a prospect off for longer than this. */
const furthestMs = 366 * dayMs;

/** Asks for the day until which a conversation may rest: “I’ll come back to you on the 12th”. */
export function WaitForm({ conversation }: { conversation: ConversationRef }) {
  const { words, marks, snoozeOffers, now } = useSidebar();
  const untilOf = (typed: string) => {
    const day = new Date(`${typed}T00:00`);
    const [offer] = snoozeOffers.peek();
    // The hour at which the rep's work begins, as in the offers beside.
    if (offer) day.setHours(new Date(offer.untilMs).getHours(), new Date(offer.untilMs).getMinutes());
    return day.getTime();
  };
  return (
    <WhenForm
      label={words.say('snooze_untilDay')}
      type="date"
      action="save-wait"
      problemWith={(typed) => {
        const untilMs = untilOf(typed);
        if (Number.isNaN(untilMs)) return 'snooze_incomplete';
        if (untilMs <= now()) return 'snooze_past';
        return untilMs - now() > furthestMs ? 'snooze_tooFar' : null;
      }}
      onSave={(typed) => {
        const untilMs = untilOf(typed);
        const done = words.say('toast_waitUntil', words.day(untilMs, now()));
        return marks.add(conversation, { type: 'paused', untilMs }, done);
      }}
    />
  );
}
