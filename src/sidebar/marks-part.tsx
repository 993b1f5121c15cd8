import type { Mark, MarkKind } from '../domain/marks.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { Button } from '../ui/button.tsx';
import { keyFor, type Words } from '../ui/words.ts';
import { isClosed } from './closed-standings.ts';
import { useSidebar } from './context.ts';

/** Everything the rep has said that is in force, each with the way back. */
export function MarksPart({ view }: { view: ConversationView }) {
  const { words, marks } = useSidebar();
  if (view.marks.length === 0) return null;
  const until = view.assessment.reasons.find((reason) => reason.code === 'paused-until')?.untilMs;
  /** Until when the conversation is paused, and why it was let go, stand above already. */
  const shortText = ({ what }: Mark) => {
    if (what.type === 'paused' && what.untilMs === until) return words.say('mark_pausedPlain');
    return what.type === 'let-go' && isClosed(view.assessment.standing)
      ? words.say('mark_letGo')
      : markText(what, words);
  };
  return (
    <ul class="marks" aria-label={words.say('mark_list')}>
      {view.marks.map((mark) => (
        <li key={mark.id}>
          <span class="grow">{shortText(mark)}</span>
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
