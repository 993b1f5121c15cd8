import { textVariants } from '../../../domain/variant.ts';
import { keyFor, type Words } from '../../../ui/words.ts';
import { ChoiceButton } from './choice-button.tsx';
import type { EditorState } from './editor-state.ts';

/** Language and, in French, form of address of the texts that are shown. */
export function VariantChoice({ words, editor }: { words: Words; editor: EditorState }) {
  return (
    <div class="variants" role="group" aria-label={words.say('text_variants')}>
      {textVariants.map((variant) => (
        <ChoiceButton
          key={variant}
          action={`variant-${variant}`}
          class="variant"
          isChosen={variant === editor.variant.value}
          onChoose={() => editor.choose({ variant })}
        >
          {words.say(keyFor('text', variant))}
        </ChoiceButton>
      ))}
    </div>
  );
}
