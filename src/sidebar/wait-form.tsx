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
    const [offer] = snoozeOffers.peek();
    if (!offer) return new Date(`${typed}T00:00`).getTime();
    // As many days after an offer beside: then the rep's work begins, in their own time zone.
    const until = new Date(offer.untilMs);
    return until.setDate(until.getDate() + (Date.parse(typed) - Date.parse(offer.date)) / dayMs);
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
        const done = words.say('toast_waitUntil', words.day(new Date(`${typed}T12:00`).getTime(), now()));
        return marks.add(conversation, { type: 'paused', untilMs }, done);
      }}
    />
  );
}
