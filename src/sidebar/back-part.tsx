import { Button } from '../ui/button.tsx';
import { useSidebar } from './context.ts';
import { InsertOutcomePart } from './insert-outcome-part.tsx';
import { TextOffer } from './text-offer.tsx';

/** They wrote again: the welcome-back text, one click away. */
export function BackPart() {
  const { words, reply, lastMessage } = useSidebar();
  const flow = lastMessage.flow.value;
  const isOurs = flow.milderKind !== undefined;
  // They answered before it was sent: it must not go out by mistake.
  if (reply.value === 'inserted' && !isOurs && (flow.status === 'idle' || flow.status === 'undoing'))
    return (
      <div class="note" data-offer="answered-meanwhile">
        <p>{words.say('insert_answeredMeanwhile')}</p>
        <div class="answers">
          <Button action="undo" onPress={() => void lastMessage.undo()}>
            {words.say('action_takeOut')}
          </Button>
        </div>
      </div>
    );
  if (flow.status !== 'idle' && flow.status !== 'inserting') return <InsertOutcomePart flow={flow} />;
  return <TextOffer />;
}
