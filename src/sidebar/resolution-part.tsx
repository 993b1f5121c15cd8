import { resolutions } from '../domain/marks.ts';
import type { ResolutionState } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { keyFor } from '../ui/words.ts';
import { AnswerMenu } from './answer-menu.tsx';
import { useSidebar } from './context.ts';
import { Question } from './question.tsx';
import { SnoozeMenu } from './snooze-menu.tsx';

interface ResolutionPartProps {
  view: ConversationView;
  resolution: ResolutionState;
}

/** They answered the last message: when, and how the matter ended, by the rep's word or by what their mail reads like. */
export function ResolutionPart({ view, resolution }: ResolutionPartProps) {
  const { words, marks } = useSidebar();
  const { how, by } = resolution;
  const question = words.say('resolved_question');
  const items = resolutions.map((each) => ({
    action: `resolved-${each}`,
    text: words.say(keyFor('action', `resolved-${each}`)),
    isChosen: each === how,
    onPick: () => void marks.say(view, { type: 'resolved', how: each }),
  }));
  return (
    <div class="resolution question">
      <p class="note">{view.told.answered}</p>
      {how ? (
        <div class="asked">
          <AnswerMenu
            action="change-resolution"
            question={question}
            said={words.say(keyFor('resolved', `${by === 'rep' ? 'then' : 'reads'}-${how}`))}
            items={items}
          />
          {how === 'not-now' && <SnoozeMenu of={view.ref} action="wait-until" />}
        </div>
      ) : (
        <Question text={question} answers={items.map(({ action, onPick }) => [action, onPick])} />
      )}
    </div>
  );
}
