import type { ConversationView } from '../messaging/contract.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';
import { InsertOutcomePart } from './insert-outcome-part.tsx';
import { SentPart } from './sent-part.tsx';
import { TextOffer } from './text-offer.tsx';

/** The one last message: what of it is possible now, or what has become of it. */
export function LastMessagePart({ view }: { view: ConversationView }) {
  const { words, text, lastMessage, open } = useSidebar();
  const { lastMessage: offer } = view.assessment;
  const flow = lastMessage.flow.value;
  if (offer.status !== 'sent' && flow.status !== 'idle' && flow.status !== 'inserting')
    return <InsertOutcomePart flow={flow} />;
  const isElsewhere = 'conversationId' in offer && offer.conversationId !== view.ref.conversationId;
  if (isElsewhere) {
    const ref = { ...view.ref, conversationId: offer.conversationId };
    return (
      <div class="note" data-offer="elsewhere">
        <p>{words.say('offer_elsewhere')}</p>
        <div class="answers">
          <ActionButton action="open-conversation" onPress={() => open(ref)} />
        </div>
      </div>
    );
  }
  // The lock may say so before this tab has its answer: until then nothing could be undone or told.
  if (flow.status === 'inserting' && (offer.status === 'inserted' || offer.status === 'interrupted'))
    return <UnderWay />;
  switch (offer.status) {
    case 'offered':
      return <TextOffer isPoorHour={offer.hint !== null} />;
    case 'not-yet':
      return (
        <>
          <TextOffer />
          <p class="note" data-offer="not-yet">
            {view.told.lastMessage} {text.kind.value === null && words.say('offer_untilThen')}
          </p>
        </>
      );
    case 'claimed':
      return <UnderWay />;
    case 'interrupted':
      return (
        <div class="note" data-offer="interrupted">
          <p>{words.say('offer_interrupted')}</p>
          <div class="answers">
            <ActionButton action="stands-in-draft" onPress={() => void lastMessage.settleInterrupted(true)} />
            <ActionButton action="release" onPress={() => void lastMessage.settleInterrupted(false)} />
          </div>
        </div>
      );
    case 'inserted':
      return <InsertOutcomePart flow={{ status: 'inserted', atMs: offer.atMs }} />;
    case 'sent':
      return <SentPart view={view} offer={offer} />;
    case 'not-offered':
      return <TextOffer />;
  }
}

/** Somebody is inserting right now. */
function UnderWay() {
  const { words } = useSidebar();
  return (
    <p class="note" data-offer="claimed">
      {words.say('offer_claimed')}
    </p>
  );
}
