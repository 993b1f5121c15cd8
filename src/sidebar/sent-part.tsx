import type { LastMessageOffer } from '../domain/standing.ts';
import type { ConversationView } from '../messaging/contract.ts';
import { useSidebar } from './context.ts';
import { Question } from './question.tsx';

interface SentPartProps {
  view: ConversationView;
  offer: Extract<LastMessageOffer, { status: 'sent' }>;
}

/** When the last message was sent, and once, where the rep rewrote most of it, whether it was the one. */
export function SentPart({ view, offer }: SentPartProps) {
  const { words, answers } = useSidebar();
  const { lastMessage } = view.told;
  return (
    <>
      {lastMessage && <p class="note">{lastMessage}</p>}
      {offer.isDoubtful && (
        <Question
          text={words.say('offer_doubtful')}
          help={words.say('offer_doubtfulHelp')}
          answers={[
            ['was-last-message', () => answers.settleSent(true)],
            ['was-another', () => answers.settleSent(false)],
          ]}
        />
      )}
    </>
  );
}
