import type { RefObject } from 'preact';
import { placeholders } from '../../../domain/texts/template.ts';
import { Button } from '../../../ui/button.tsx';
import { gapName } from '../../../ui/text-words.ts';
import type { Words } from '../../../ui/words.ts';
import type { EditorState, ShownText } from './editor-state.ts';
import { writeAtCaret } from './source-field.ts';

interface EditorPartProps {
  words: Words;
  editor: EditorState;
  shown: ShownText;
  field: RefObject<HTMLTextAreaElement | null>;
}

/** Where the rep writes the text. */
export function EditorPart({ words, editor, shown, field }: EditorPartProps) {
  const { text, source, isChanged, check } = shown;
  const isKept = !isChanged && text.edited === null;
  return (
    <div class="editor">
      <label for="source">{words.say('texts_source')}</label>
      <textarea
        id="source"
        ref={field}
        lang={text.variant === 'en' ? 'en' : 'fr'}
        rows={14}
        spellcheck
        aria-describedby="choice-help"
        aria-invalid={check.faults.length > 0}
        value={source}
        onInput={({ currentTarget }) => editor.edit(currentTarget.value)}
      />
      <div class="gaps" role="group" aria-label={words.say('texts_gaps')}>
        <span class="gaps-label" aria-hidden="true">
          {words.say('texts_gaps')}
        </span>
        {placeholders.map((gap) => (
          <Button
            key={gap}
            action={`gap-${gap}`}
            onPress={() => field.current && writeAtCaret(field.current, `{${gap}}`)}
          >
            {gapName(words, gap)}
          </Button>
        ))}
      </div>
      <p id="choice-help" class="help">
        {words.say('texts_choiceHelp')}
      </p>
      <div class="editor-actions">
        <Button
          action="save-text"
          look="primary"
          keyShortcut="Control+S"
          isDisabled={!isChanged || check.faults.length > 0}
          onPress={() => void editor.save()}
        >
          {words.say('texts_save')}
        </Button>
        <Button action="reset-text" isDisabled={isKept} onPress={() => void editor.reset()}>
          {words.say(text.isProvided ? 'texts_resetProvided' : 'texts_reset')}
        </Button>
      </div>
    </div>
  );
}
