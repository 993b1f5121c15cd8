import { lastMessageKinds } from '../domain/texts/kinds.ts';
import type { TextVariant } from '../messaging/contract.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';

const variants: readonly TextVariant[] = ['en', 'fr-vous', 'fr-tu'];

/** The one primary button, and the small part beside it that chooses another text. */
export function InsertButton() {
  const { words, lastMessage } = useSidebar();
  const isWorking = lastMessage.flow.value.status === 'inserting';
  return (
    <div class="split">
      <Button
        action="insert-last-message"
        look="primary"
        isDisabled={isWorking}
        onPress={() => void lastMessage.insert()}
      >
        {words.say(isWorking ? 'insert_working' : 'action_insertLastMessage')}
      </Button>
      <Menu
        action="choose-text"
        name={words.say('action_chooseText')}
        look="primary"
        groups={[
          {
            title: words.say('text_kinds'),
            items: lastMessageKinds.map((kind) => ({
              action: `kind-${kind}`,
              text: words.say(keyFor('text', kind)),
              isChosen: lastMessage.kind.value === kind,
              onPick: () => lastMessage.choose({ kind }),
            })),
          },
          {
            title: words.say('text_variants'),
            items: variants.map((variant) => ({
              action: `variant-${variant}`,
              text: words.say(keyFor('text', variant)),
              isChosen: lastMessage.variant.value === variant,
              onPick: () => lastMessage.choose({ variant }),
            })),
          },
        ]}
      >
        <Icon name="down" />
      </Menu>
    </div>
  );
}
