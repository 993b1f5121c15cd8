import { Button } from '../../ui/button.tsx';
import { Lamp } from '../../ui/icons.tsx';
import { LoadableBody } from '../../ui/loadable-body.tsx';
import { trusted } from '../../ui/trusted.ts';
import { UndoToast } from '../../ui/undo-toast.tsx';
import { ImportButton, ImportQuestionDialog } from './import-part.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import type { OptionsState } from './state.ts';
import { TextList } from './text-list.tsx';
import { TextPanel } from './text-panel.tsx';
import { VariantChoice } from './variant-choice.tsx';

/** The options page: the texts, so far. */
export function Options({ state }: { state: OptionsState }) {
  const { words, toast, texts, editor, transfer } = state;
  const onKey = trusted((event: KeyboardEvent) => {
    if (!event.ctrlKey && !event.metaKey) return;
    const isWriting = event.target instanceof HTMLTextAreaElement;
    if (event.key === 's') {
      event.preventDefault();
      void editor.save();
    } else if (event.key === 'z' && !isWriting) toast.undo();
  });
  return (
    <div class="options" onKeyDown={onKey}>
      <header class="options-header">
        <div class="brand">
          <Lamp />
          <span>Ghostlight</span>
        </div>
        <h1>{words.say('texts_title')}</h1>
        <p class="lead">{words.say('texts_lead')}</p>
        <div class="transfer">
          <ImportButton words={words} transfer={transfer} />
          <Button action="export-texts" onPress={() => transfer.exportTexts()}>
            {words.say('texts_export')}
          </Button>
        </div>
      </header>
      <LoadableBody words={words} of={texts.value} onRetry={() => void state.reload()}>
        {() => (
          <main class="texts">
            <VariantChoice words={words} editor={editor} />
            <TextList words={words} editor={editor} />
            {editor.shown.value && <TextPanel words={words} editor={editor} shown={editor.shown.value} />}
          </main>
        )}
      </LoadableBody>
      <LeaveQuestion words={words} editor={editor} />
      <ImportQuestionDialog words={words} transfer={transfer} />
      <UndoToast words={words} toast={toast} />
    </div>
  );
}
