import { composeText, type Composition } from '../../../domain/compose.ts';
import { nothingKnown } from '../../../domain/texts/check-text.ts';
import { gapName } from '../../../ui/text-words.ts';
import type { MessageKey, Words } from '../../../ui/words.ts';
import type { EditorState, ShownText } from './editor-state.ts';

interface PreviewPartProps {
  words: Words;
  editor: EditorState;
  shown: ShownText;
}

/** The text as it would be inserted: where everything is known, with invented values, and where nothing is. */
export function PreviewPart({ words, editor, shown: { text, source, check } }: PreviewPartProps) {
  const { variant } = text;
  const previews: [title: MessageKey, composition: Composition][] = [
    ['texts_previewKnown', composeText(source, variant, editor.samples(variant))],
    ['texts_previewUnknown', composeText(source, variant, nothingKnown)],
  ];
  return (
    <section class="previews" aria-labelledby="preview-title">
      <h3 id="preview-title">{words.say('texts_preview')}</h3>
      {check.faults.length > 0 ? (
        <p class="help">{words.say('texts_noPreview')}</p>
      ) : (
        previews.map(([title, { pieces }]) => (
          <figure key={title} class="preview">
            <figcaption>{words.say(title)}</figcaption>
            <div class="letter" lang={variant === 'en' ? 'en' : 'fr'}>
              {pieces.map((piece, index) =>
                piece.type === 'gap' ? (
                  <span key={index} class="open-gap">
                    {gapName(words, piece.name)}
                  </span>
                ) : piece.type === 'value' ? (
                  <span key={index} class="filled">
                    {piece.text}
                  </span>
                ) : (
                  piece.text
                ),
              )}
            </div>
          </figure>
        ))
      )}
    </section>
  );
}
