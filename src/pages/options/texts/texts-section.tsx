import { Button } from '../../../ui/button.tsx';
import { LoadableBody } from '../../../ui/loadable-body.tsx';
import type { OptionsState } from '../state.ts';
import { ImportButton, ImportQuestionDialog } from './import-part.tsx';
import { LeaveQuestion } from './leave-question.tsx';
import { TextList } from './text-list.tsx';
import { TextPanel } from './text-panel.tsx';
import { VariantChoice } from './variant-choice.tsx';

/** The texts for prospects, in the rep's own words. */
export function TextsSection({ state: { words, texts: state } }: { state: OptionsState }) {
  const { texts, editor, transfer } = state;
  return (
    <>
      <p class="lead">{words.say('texts_lead')}</p>
      <div class="transfer">
        <ImportButton words={words} transfer={transfer} />
        <Button action="export-texts" onPress={() => transfer.exportTexts()}>
          {words.say('texts_export')}
        </Button>
      </div>
      <LoadableBody words={words} of={texts.value} onRetry={() => void state.reload()}>
        {() => (
          <div class="texts">
            <VariantChoice words={words} editor={editor} />
            <TextList words={words} editor={editor} />
            {editor.shown.value && <TextPanel words={words} editor={editor} shown={editor.shown.value} />}
          </div>
        )}
      </LoadableBody>
      <LeaveQuestion words={words} editor={editor} />
      <ImportQuestionDialog words={words} transfer={transfer} />
    </>
  );
}
