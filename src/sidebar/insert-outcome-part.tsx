import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { Button } from '../ui/button.tsx';
import type { MessageKey } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import type { InsertRefusal } from './host.ts';
import type { InsertFlow } from './last-message-state.ts';
import { InsertButton } from './insert-button.tsx';
import { TextToCopy } from './text-to-copy.tsx';

const refusals: Record<InsertRefusal, MessageKey> = {
  'no-reply-button': 'insert_noReplyButton',
  'no-editor': 'insert_noEditor',
  'other-conversation': 'insert_otherConversation',
  'not-a-reply': 'insert_notAReply',
  'several-composers': 'insert_severalComposers',
  'no-reply': 'insert_noReply',
  'not-focused': 'insert_notFocused',
  'not-read-back': 'insert_notReadBack',
  'partly-inserted': 'insert_partlyInserted',
};

type Outcome = Exclude<InsertFlow, { status: 'idle' | 'inserting' }>;

/** What has come of the one click, and what can be done now. */
export function InsertOutcomePart({ flow }: { flow: Outcome }) {
  const { words, lastMessage, now, reply } = useSidebar();
  const takeOut = (
    <Button action="removed-it" look="link" onPress={() => void lastMessage.settleRemoved()}>
      {words.say('action_removedIt')}
    </Button>
  );
  switch (flow.status) {
    case 'inserted':
    case 'undoing':
      if (flow.status === 'inserted' && reply.value === 'empty')
        return (
          <Result status={flow.status} text={words.say('insert_gone')}>
            <Button action="offer-again" onPress={() => void lastMessage.settleRemoved()}>
              {words.say('action_offerAgain')}
            </Button>
          </Result>
        );
      return (
        <Result status={flow.status} text={words.say('insert_inserted')} help={words.say('insert_sendWhenReady')}>
          <div class="answers">
            <Button
              action="undo"
              isDisabled={flow.status === 'undoing'}
              keyShortcut="Control+Z"
              onPress={() => void lastMessage.undo()}
            >
              {words.say('action_undo')}
            </Button>
            {takeOut}
          </div>
        </Result>
      );
    case 'text-changed':
    case 'text-not-found': {
      const isChanged = flow.status === 'text-changed';
      return (
        <Result status={flow.status} text={words.say(isChanged ? 'insert_textChanged' : 'insert_textNotFound')}>
          {takeOut}
        </Result>
      );
    }
    case 'copied':
      return (
        <Result
          status={flow.status}
          text={words.say(flow.why === null ? 'text_copied' : refusals[flow.why])}
          help={words.say(flow.copied ? 'insert_copied' : 'insert_copyByHand')}
        >
          {!flow.copied && <TextToCopy text={flow.text} />}
          <Button action="not-used" look="link" onPress={() => void lastMessage.settleRemoved()}>
            {words.say('action_notUsed')}
          </Button>
        </Result>
      );
    case 'has-text':
      return (
        <Result status={flow.status} text={words.say('insert_hasText')} help={words.say('insert_hasTextHelp')}>
          <InsertButton />
          <Button action="copy-text" look="link" onPress={() => void lastMessage.copyInstead()}>
            {words.say('action_copyText')}
          </Button>
        </Result>
      );
    case 'taken':
      return (
        <Result
          status={flow.status}
          text={
            flow.atMs === null ? words.say('insert_taken') : words.say('insert_takenOn', words.day(flow.atMs, now()))
          }
        />
      );
    case 'not-offered':
      return <Result status={flow.status} text={words.say('insert_notOffered')} />;
    case 'failed':
      return (
        <Result status={flow.status} text={flow.message || words.say('insert_failed')}>
          <InsertButton />
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
  useEffect(() => sentence.current?.scrollIntoView({ block: 'nearest' }), [status]);
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
