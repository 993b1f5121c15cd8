import { useRef } from 'preact/hooks';
import { textName } from '../../../ui/text-words.ts';
import type { Words } from '../../../ui/words.ts';
import { CheckPart } from './check-part.tsx';
import { EditorPart } from './editor-part.tsx';
import type { EditorState, ShownText } from './editor-state.ts';
import { PreviewPart } from './preview-part.tsx';
import { showRange } from './source-field.ts';

interface TextPanelProps {
  words: Words;
  editor: EditorState;
  shown: ShownText;
}

/** One text: its editor, what is to be said of it, and what it looks like filled in. */
export function TextPanel({ words, editor, shown }: TextPanelProps) {
  const field = useRef<HTMLTextAreaElement>(null);
  return (
    <article class="text-panel" aria-labelledby="text-name">
      <header class="text-header">
        <h2 id="text-name">{textName(words, shown.text.kind)}</h2>
        {shown.text.isProvided && <span class="mark provided">{words.say('texts_provided')}</span>}
      </header>
      <EditorPart words={words} editor={editor} shown={shown} field={field} />
      <div class="beside">
        <CheckPart
          words={words}
          shown={shown}
          onShow={({ from, to }) => field.current && showRange(field.current, from, to)}
        />
        <PreviewPart words={words} editor={editor} shown={shown} />
      </div>
    </article>
  );
}
