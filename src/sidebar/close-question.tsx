import { closeReasons, type CloseReason } from '../domain/marks.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';

/** Why a closed matter ended, as the rep sees it: to be said, left unsaid, and said better. */
export function CloseQuestion({ view }: { view: ConversationView }) {
  const { words, marks } = useSidebar();
  const mark = view.marks.find(({ what }) => what.type === 'let-go');
  const chosen = mark?.what.type === 'let-go' ? mark.what.why : undefined;
  const say = (why: CloseReason) => {
    const what = { type: 'let-go', why } as const;
    return mark ? marks.change(mark, what) : marks.add(view.ref, what);
  };
  const question = words.say('close_question');
  const change = words.say('action_change');
  const items = closeReasons.map((why) => ({
    action: `why-${why}`,
    text: words.say(keyFor('close', why)),
    isChosen: why === chosen,
    onPick: () => void say(why),
  }));
  return (
    <div class="question one-line">
      {chosen && (
        <p class="said grow" tabIndex={-1}>
          {words.say('close_answer', words.say(keyFor('close', chosen)))}
        </p>
      )}
      <Menu action="say-why" name={chosen ? `${change} (${question})` : question} groups={[{ items }]}>
        {chosen ? change : question}
        <Icon name="down" />
      </Menu>
    </div>
  );
}
