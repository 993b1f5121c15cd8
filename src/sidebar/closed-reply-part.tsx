import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';

/**
 * The reply with the inserted text is closed and no message was seen: once, after a moment, the rep is asked whether the text
 * still stands in a draft.
 */
export function ClosedReplyPart({ isWorking }: { isWorking: boolean }) {
  const { words, lastMessage, answers } = useSidebar();
  const isKept = answers.isKept.value;
  const asks = !isKept && answers.isReplyGone.value;
  return (
    <div class="last-message result" data-insert="inserted">
      <p class="result-text said" role="status" tabIndex={-1}>
        {words.say(isKept ? 'offer_kept' : asks ? 'offer_stillInDraft' : 'insert_inserted')}
      </p>
      {!asks && <p class="hint">{words.say(isKept ? 'offer_keptHelp' : 'insert_replyClosed')}</p>}
      <div class="answers">
        {asks ? (
          <>
            <ActionButton action="in-my-drafts" isDisabled={isWorking} onPress={() => void answers.keep()} />
            <ActionButton action="discarded-it" isDisabled={isWorking} onPress={() => void answers.discard()} />
          </>
        ) : isKept ? (
          <ActionButton action="discarded" look="link" isDisabled={isWorking} onPress={() => void answers.discard()} />
        ) : (
          <ActionButton action="removed-it" look="link" onPress={() => void lastMessage.settleRemoved()} />
        )}
      </div>
    </div>
  );
}
