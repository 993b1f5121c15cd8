import type { ConversationView } from '../messaging/contract.ts';
import { isClosed } from './closed-standings.ts';
import { useSidebar } from './context.ts';
import { Question } from './question.tsx';

/** About a sharp draft, once: whether to leave it until the next working morning, or what came of the question. */
export function SleepQuestion({ view }: { view: ConversationView }) {
  const { words, draft, marks, snoozeOffers } = useSidebar();
  const restsUntil = view.assessment.reasons.find((reason) => reason.code === 'paused-until')?.untilMs;
  // Nobody was asked: a pause changes nothing about a closed matter.
  if (isClosed(view.assessment.standing)) return null;
  if (!draft.asksToSleep.value)
    return (
      <Question
        text={
          restsUntil === undefined
            ? words.say('draft_keptAsItIs')
            : words.say('draft_sleeping', words.weekday(restsUntil))
        }
        answers={[]}
      />
    );
  const [next] = snoozeOffers.value;
  return (
    <Question
      text={words.say('draft_sleep')}
      help={next && words.say('draft_sleepHelp', words.weekday(next.untilMs))}
      answers={[
        ['sleep-on-it', () => marks.snooze(view.ref)],
        ['keep-as-it-is', draft.keepAsItIs],
      ]}
    />
  );
}
