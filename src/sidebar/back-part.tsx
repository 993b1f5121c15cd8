import { Button } from '../ui/button.tsx';
import { useSidebar } from './context.ts';
import { Detail } from './detail.tsx';
import { TextPreview } from './text-preview.tsx';

/** They wrote again: the welcome-back text, one click away. */
export function BackPart() {
  const { words, reply, lastMessage } = useSidebar();
  // They answered before it was sent: it must not go out by mistake.
  if (reply.value === 'inserted')
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
  return (
    <Detail name="welcome-back" title={words.say('text_welcomeBack')}>
      <TextPreview onCopy={() => void lastMessage.copyInstead()} />
    </Detail>
  );
}
