import type { ConversationView } from '../messaging/contract.ts';
import { ActionButton } from './action-button.tsx';
import { isClosed } from './closed-standings.ts';
import { useSidebar } from './context.ts';

/** About a sharp draft, once: whether to leave it until the next working morning, or what came of the question. */
export function SleepQuestion({ view }: { view: ConversationView }) {
  const { words, draft, marks, now, snoozeOffers } = useSidebar();
  const asks = draft.asksToSleep.value;
  const restsUntil = view.assessment.reasons.find((reason) => reason.code === 'paused-until')?.untilMs;
  const offered = snoozeOffers.value.find(({ untilMs }) => untilMs > now());
  // Nobody was asked: a pause changes nothing about a closed matter.
  if (isClosed(view.assessment.standing)) return null;
  return (
    <div class="question">
      <p class="said" tabIndex={-1}>
        {asks
          ? words.say('draft_sleep')
          : restsUntil === undefined
            ? words.say('draft_keptAsItIs')
            : words.say('draft_sleeping', words.weekday(restsUntil))}
      </p>
      {asks && (
        <>
          {offered && <p class="hint">{words.say('draft_sleepHelp', words.weekday(offered.untilMs))}</p>}
          <div class="answers">
            <ActionButton action="sleep-on-it" onPress={() => marks.snooze(view.ref)} />
            <ActionButton action="keep-as-it-is" look="link" onPress={() => draft.keepAsItIs()} />
          </div>
        </>
      )}
    </div>
  );
}
