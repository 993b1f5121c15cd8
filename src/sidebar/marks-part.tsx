import type { Mark, MarkKind } from '../domain/marks.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { Button } from '../ui/button.tsx';
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
        <li key={mark.id} data-mark={mark.what.type}>
          <span class="grow">{isSaidAbove(mark) ? words.say('mark_pausedPlain') : markText(mark.what, words)}</span>
          <Button
            action="take-back"
            look="link"
            label={words.say('action_takeBackNamed', markText(mark.what, words))}
            onPress={() => void marks.takeBack(view.ref, mark)}
          >
            {words.say('action_takeBack')}
          </Button>
        </li>
      ))}
    </ul>
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
    case 'met':
    case 'answered-elsewhere':
    case 'not-a-prospect':
    case 'let-go':
    case 'objected':
      return words.say(keyFor('mark', what.type));
  }
}
