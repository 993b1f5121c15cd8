import { closeReasons, type CloseReason, type Mark, type MarkKind } from '../domain/marks.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { keyFor, type Words } from '../ui/words.ts';
import { useSidebar } from './context.ts';

/** Everything the rep has said that is in force, each with the way back. */
export function MarksPart({ view }: { view: ConversationView }) {
  const { words, marks } = useSidebar();
  if (view.marks.length === 0) return null;
  const until = view.assessment.reasons.find((reason) => reason.code === 'paused-until')?.untilMs;
  /** Until when the conversation is paused stands at the top already. */
  const isSaidAbove = ({ what }: Mark) => what.type === 'paused' && what.untilMs === until;
  return (
    <ul class="marks" aria-label={words.say('mark_list')}>
      {view.marks.map((mark) => (
        <li key={mark.id}>
          <span class="grow">{isSaidAbove(mark) ? words.say('mark_pausedPlain') : markText(mark.what, words)}</span>
          {mark.what.type === 'let-go' && <WhyMenu mark={mark} chosen={mark.what.why} />}
          <Button
            action="take-back"
            look="link"
            label={words.say('action_takeBackNamed', markText(mark.what, words))}
            onPress={() => void marks.takeBack(mark)}
          >
            {words.say('action_takeBack')}
          </Button>
        </li>
      ))}
    </ul>
  );
}

/** Why the matter ended, to be said, and said better. */
function WhyMenu({ mark, chosen }: { mark: Mark; chosen: CloseReason | undefined }) {
  const { words, marks } = useSidebar();
  const items = closeReasons.map((why) => ({
    action: `why-${why}`,
    text: words.say(keyFor('close', why)),
    isChosen: why === chosen,
    onPick: () => void marks.sayWhy(mark, why),
  }));
  return (
    <Menu action="say-why" name={words.say('mark_why')} groups={[{ items }]}>
      {words.say('mark_why')}
    </Menu>
  );
}

function markText(what: MarkKind, words: Words): string {
  switch (what.type) {
    case 'paused':
      return words.say('mark_paused', words.weekday(what.untilMs));
    case 'meeting':
    case 'meeting-held':
    case 'meeting-missed':
      return words.say(keyFor('mark', what.type), words.weekday(what.atMs));
    case 'let-go':
      return what.why ? words.say('mark_letGoWhy', words.say(keyFor('close', what.why))) : words.say('mark_letGo');
    case 'resolved':
      return words.say(keyFor('resolved', what.how));
    case 'met':
    case 'answered-elsewhere':
    case 'not-a-prospect':
    case 'objected':
      return words.say(keyFor('mark', what.type));
  }
}
