import { lastMessageKinds, textKinds, type TextKind } from '../../../domain/texts/kinds.ts';
import { textName } from '../../../ui/text-words.ts';
import type { MessageKey, Words } from '../../../ui/words.ts';
import { ChoiceButton } from './choice-button.tsx';
import type { EditorState, ListedText } from './editor-state.ts';

const welcomeBack: TextKind = 'welcome-back';
const isLast = (kind: TextKind) => lastMessageKinds.some((each) => each === kind);
const groups: { title: MessageKey; kinds: readonly TextKind[] }[] = [
  { title: 'texts_groupLast', kinds: lastMessageKinds },
  { title: 'texts_groupBefore', kinds: textKinds.filter((kind) => !isLast(kind) && kind !== welcomeBack) },
  { title: 'texts_groupBack', kinds: [welcomeBack] },
];

/** The texts of a language, by when they are sent. */
export function TextList({ words, editor }: { words: Words; editor: EditorState }) {
  const listed = editor.list.value;
  return (
    <nav class="text-list" aria-label={words.say('options_texts')}>
      {groups.map(({ title, kinds }) => (
        <section key={title}>
          <h2 class="list-heading">{words.say(title)}</h2>
          <ul>
            {listed
              .filter(({ kind }) => kinds.includes(kind))
              .map((text) => (
                <li key={text.kind}>
                  <ChoiceButton
                    action={`text-${text.kind}`}
                    class="text-choice"
                    isChosen={text.isShown}
                    onChoose={() => editor.choose({ kind: text.kind })}
                  >
                    <span class="grow">{textName(words, text.kind)}</span>
                    <Marks words={words} text={text} />
                  </ChoiceButton>
                </li>
              ))}
          </ul>
        </section>
      ))}
    </nav>
  );
}

function Marks({ words, text }: { words: Words; text: ListedText }) {
  const marks: [isOn: boolean, look: string, key: MessageKey][] = [
    [text.isUnsaved, 'unsaved', 'texts_unsaved'],
    [text.isEdited && !text.isUnsaved, 'edited', 'texts_edited'],
    [text.hasRemarks, 'to-review', 'texts_toReview'],
  ];
  return (
    <>
      {marks.map(
        ([isOn, look, key]) =>
          isOn && (
            <span key={look} class={`mark ${look}`}>
              {words.say(key)}
            </span>
          ),
      )}
    </>
  );
}
