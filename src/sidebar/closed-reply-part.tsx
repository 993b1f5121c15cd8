import { useSidebar } from './context.ts';
import { Question } from './question.tsx';

/**
 * The reply with the inserted text is closed and no message was seen: once, after a moment, the rep is asked whether the text
 * still stands in a draft.
 */
export function ClosedReplyPart() {
  const { words, answers } = useSidebar();
  if (answers.isKept.value)
    return (
      <Question
        text={words.say('offer_kept')}
        help={words.say('offer_keptHelp')}
        answers={[['discarded', answers.discard]]}
      />
    );
  return answers.isReplyGone.value ? (
    <Question
      text={words.say('offer_stillInDraft')}
      answers={[
        ['in-my-drafts', answers.keep],
        ['discarded-it', answers.discard],
      ]}
    />
  ) : (
    <Question
      text={words.say('insert_inserted')}
      help={words.say('insert_replyClosed')}
      answers={[['removed-it', answers.discard]]}
    />
  );
}
