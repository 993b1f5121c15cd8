import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { keyFor } from '../ui/words.ts';
import { ActionButton } from './action-button.tsx';
import { ClosedReplyPart } from './closed-reply-part.tsx';
import { useSidebar } from './context.ts';
import type { InsertFlow } from './last-message-state.ts';
import { TextOffer } from './text-offer.tsx';
import { isLastMessage } from './text-state.ts';
import { TextToCopy } from './text-to-copy.tsx';

type Outcome = Exclude<InsertFlow, { status: 'idle' | 'inserting' }>;

/** What has come of the one click, and what can be done now. */
export function InsertOutcomePart({ flow }: { flow: Outcome }) {
  const { words, text, lastMessage, kept, now, reply } = useSidebar();
  const isLast = flow.milderKind === undefined;
  const takeOut = isLast ? (
    <ActionButton action="removed-it" look="link" onPress={() => void lastMessage.settleRemoved()} />
  ) : (
    <ActionButton action="offer-again" look="link" onPress={() => lastMessage.reset()} />
  );
  const isAnotherOffered = text.kind.value !== null && !isLastMessage(text.kind.value);
  const named = words.say(keyFor('insert', flow.status));
  switch (flow.status) {
    case 'inserted':
    case 'undoing':
      if (isLast && reply.value === 'none') return <ClosedReplyPart />;
      if (isLast && flow.status === 'inserted' && reply.value === 'empty')
        return (
          <Result status={flow.status} text={words.say('insert_gone')}>
            <ActionButton action="offer-again" onPress={() => void lastMessage.settleRemoved()} />
          </Result>
        );
      return (
        <Result status={flow.status} text={words.say('insert_inserted')} help={words.say('insert_sendWhenReady')}>
          <div class="answers">
            <ActionButton
              action="undo"
              isDisabled={flow.status === 'undoing'}
              keyShortcut="Control+Z"
              onPress={() => void lastMessage.undo()}
            />
            {isLast && takeOut}
          </div>
        </Result>
      );
    case 'text-changed':
    case 'text-not-found':
      return (
        <Result status={flow.status} text={named}>
          {takeOut}
        </Result>
      );
    case 'copied':
      return (
        <Result
          status={flow.status}
          text={words.say(
            flow.why !== null ? keyFor('insert', flow.why) : isLast ? 'text_copiedAsLast' : 'text_copied',
          )}
          help={words.say(flow.copied ? 'insert_copied' : 'insert_copyByHand')}
        >
          {!flow.copied && <TextToCopy text={flow.text} />}
          {isLast ? (
            <ActionButton action="not-used" look="link" onPress={() => void lastMessage.settleRemoved()} />
          ) : (
            takeOut
          )}
        </Result>
      );
    case 'has-text':
      return (
        <Result status={flow.status} text={named} help={words.say('insert_hasTextHelp')}>
          <TextOffer />
          {!kept.isOpen('preview') && (
            <ActionButton action="copy-text" look="link" onPress={() => void lastMessage.copyInstead()} />
          )}
        </Result>
      );
    case 'taken':
      return (
        <Result
          status={flow.status}
          text={flow.atMs === null ? named : words.say('insert_takenOn', words.day(flow.atMs, now()))}
        />
      );
    case 'not-offered':
      return (
        <Result status={flow.status} text={isLast ? named : words.say('error_textDoesNotFit')}>
          {isAnotherOffered && <TextOffer />}
        </Result>
      );
    case 'failed':
      return (
        <Result status={flow.status} text={flow.message || words.say('insert_failed')}>
          <TextOffer />
        </Result>
      );
  }
}

interface ResultProps {
  status: Outcome['status'];
  text: string;
  help?: string;
  children?: ComponentChildren;
}

function Result({ status, text, help, children }: ResultProps) {
  const sentence = useRef<HTMLParagraphElement>(null);
  // In a low window the sentence may stand under the edge of the card.
  useLayoutEffect(() => sentence.current?.scrollIntoView({ block: 'nearest' }), [status]);
  return (
    <div class="last-message result" data-insert={status}>
      <p ref={sentence} class="result-text" role="status">
        {text}
      </p>
      {help && <p class="hint">{help}</p>}
      {children}
    </div>
  );
}
