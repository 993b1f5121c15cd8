import { closeReasons } from '../domain/marks.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { keyFor } from '../ui/words.ts';
import { AnswerMenu } from './answer-menu.tsx';
import { useSidebar } from './context.ts';

/** Why a closed matter ended, as the rep sees it: to be said, left unsaid, and said better. */
export function CloseQuestion({ view }: { view: ConversationView }) {
  const { words, marks } = useSidebar();
  const letGo = view.marks.map(({ what }) => what).find((what) => what.type === 'let-go');
  const items = closeReasons.map((why) => ({
    action: `why-${why}`,
    text: words.say(keyFor('close', why)),
    isChosen: why === letGo?.why,
    onPick: () => void marks.say(view, { type: 'let-go', why }),
  }));
  const chosen = items.find(({ isChosen }) => isChosen);
  return (
    <div class="question">
      <AnswerMenu
        action="say-why"
        question={words.say('close_question')}
        said={chosen && words.say('close_answer', chosen.text)}
        items={items}
      />
    </div>
  );
}
