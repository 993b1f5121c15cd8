import { isClosed } from '../domain/closed.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { Question } from './question.tsx';

/** About a sharp draft, once: whether to leave it until the next working morning, or what came of the question. */
export function SleepQuestion({ view }: { view: ConversationView }) {
  const { words, draft, marks, snoozeOffers } = useSidebar();
  // Nobody was asked: a pause changes nothing about a closed matter.
  if (isClosed(view.assessment.standing)) return null;
  if (!draft.asksToSleep.value)
    return <Question text={view.told.sleeping ?? words.say('draft_keptAsItIs')} answers={[]} />;
  const [next] = snoozeOffers.value;
  return (
    <Question
      text={words.say('draft_sleep')}
      help={next && words.say('draft_sleepHelp', next.weekday)}
      answers={[
        ['sleep-on-it', () => marks.snooze(view.ref, 'sharp-draft')],
        ['keep-as-it-is', draft.keepAsItIs],
      ]}
    />
  );
}
