import type { TextKind } from '../domain/texts/kinds.ts';
import { textVariants } from '../domain/variant.ts';
import { Button } from '../ui/button.tsx';
import { Icon } from '../ui/icons.tsx';
import { Menu } from '../ui/menu.tsx';
import { gapName, textName } from '../ui/text-words.ts';
import { keyFor } from '../ui/words.ts';
import { useSidebar } from './context.ts';
import { isLastMessage } from './text-state.ts';

/** The one primary button, and the small part beside it that chooses another text. Nothing where no text fits. */
export function InsertButton() {
  const { words, kept, text, lastMessage } = useSidebar();
  const kind = text.kind.value;
  if (kind === null) return null;
  const action = `insert-${isLastMessage(kind) ? 'last-message' : kind}`;
  const isWorking = lastMessage.flow.value.status === 'inserting';
  const [gap, ...otherGaps] = text.openGaps.value;
  const name = isWorking
    ? words.say('insert_working')
    : gap === undefined
      ? words.say(keyFor('action', action))
      : otherGaps.length === 0
        ? words.say('insert_fillIn', gapName(words, gap).toLocaleLowerCase())
        : words.say('insert_fillInAll', `${otherGaps.length + 1}`);
  const insert = () => {
    if (gap === undefined) return void lastMessage.insert();
    kept.openDetail('preview');
    text.wantGap(true);
  };
  return (
    <div class="split">
      <Button action={action} look="primary" isDisabled={isWorking} onPress={insert}>
        {name}
      </Button>
      <TextMenu />
    </div>
  );
}

/** Every text that fits, last messages apart from milder ones, and the language. */
function TextMenu() {
  const { words, text } = useSidebar();
  const item = (kind: TextKind) => ({
    action: `kind-${kind}`,
    text: textName(words, kind),
    isChosen: text.kind.value === kind,
    onPick: () => text.chooseKind(kind),
  });
  const texts = text.texts.value;
  const last = texts.filter(isLastMessage);
  const milder = texts.filter((kind) => !isLastMessage(kind));
  const kinds =
    last.length > 0 && milder.length > 0
      ? [
          { title: words.say('texts_groupLast'), items: last.map(item) },
          { title: words.say('texts_groupBefore'), items: milder.map(item) },
        ]
      : [{ title: words.say('text_kinds'), items: texts.map(item) }];
  const isChoice = texts.length > 1;
  const variants = textVariants.map((variant) => ({
    action: `variant-${variant}`,
    text: words.say(keyFor('text', variant)),
    isChosen: text.variant.value === variant,
    onPick: () => text.chooseVariant(variant),
  }));
  if (text.isVariantChosen.value)
    variants.push({
      action: 'variant-of-conversation',
      text: words.say('text_ofConversation'),
      isChosen: false,
      onPick: () => text.chooseVariant(null),
    });
  return (
    <Menu
      action="choose-text"
      name={words.say(isChoice ? 'action_chooseText' : 'action_chooseVariant')}
      look="primary"
      groups={[...(isChoice ? kinds : []), { title: words.say('text_variants'), items: variants }]}
    >
      <Icon name="down" />
    </Menu>
  );
}
