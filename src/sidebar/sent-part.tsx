import type { LastMessageOffer } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';

interface SentPartProps {
  view: ConversationView;
  offer: Extract<LastMessageOffer, { status: 'sent' }>;
}

/** When the last message was sent, and once, where the rep rewrote most of it, whether it was the one. */
export function SentPart({ view, offer }: SentPartProps) {
  const { words, answers, now } = useSidebar();
  const isSaidAbove = view.assessment.reasons.some(({ code }) => code === 'last-message-sent');
  return (
    <>
      {!isSaidAbove && <p class="note">{words.say('reason_lastMessageSent', words.day(offer.atMs, now()))}</p>}
      {offer.isDoubtful && (
        <div class="doubt">
          <p class="result-text">{words.say('offer_doubtful')}</p>
          <p class="hint">{words.say('offer_doubtfulHelp')}</p>
          <div class="answers" role="group" aria-label={words.say('offer_doubtful')}>
            <ActionButton action="was-last-message" onPress={() => void answers.settleSent(true)} />
            <ActionButton action="was-another" onPress={() => void answers.settleSent(false)} />
          </div>
        </div>
      )}
    </>
  );
}
