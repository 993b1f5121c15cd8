import { useRef } from 'preact/hooks';
import { textOfKey, type TextKey } from '../../../domain/texts/edited-texts.ts';
import { Button } from '../../../ui/button.tsx';
import { textName } from '../../../ui/text-words.ts';
import { keyFor, type Words } from '../../../ui/words.ts';
import { Dialog } from '../dialog.tsx';
import type { ImportQuestion, TransferState } from './transfer-state.ts';

interface ImportProps {
  words: Words;
  transfer: TransferState;
}

/** Picks a file of texts. */
export function ImportButton({ words, transfer }: ImportProps) {
  const picker = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button action="import-texts" onPress={() => picker.current?.click()}>
        {words.say('texts_import')}
      </Button>
      <input
        ref={picker}
        type="file"
        accept=".json,application/json"
        hidden
        aria-label={words.say('texts_import')}
        onChange={({ currentTarget }) => {
          const file = currentTarget.files?.[0];
          if (file) void transfer.readFile(file);
          // So that the same file can be picked again.
          currentTarget.value = '';
        }}
      />
    </>
  );
}

/** Says what an import would change, or why it cannot be. */
export function ImportQuestionDialog({ words, transfer }: ImportProps) {
  const question = transfer.question.value;
  switch (question?.type) {
    case undefined:
      return null;
    case 'refused':
      return (
        <Dialog title={words.say('texts_importRefused')} onCancel={() => transfer.dismiss()}>
          <p>{question.why}</p>
          <div class="dialog-actions">
            <Button action="import-close" onPress={() => transfer.dismiss()}>
              {words.say('texts_close')}
            </Button>
          </div>
        </Dialog>
      );
    case 'planned':
      return <Plan words={words} transfer={transfer} plan={question} />;
  }
}

function Plan({ words, transfer, plan }: ImportProps & { plan: Extract<ImportQuestion, { type: 'planned' }> }) {
  return (
    <Dialog title={words.say('texts_importTitle')} onCancel={() => transfer.dismiss()}>
      <p>{words.count('texts_importChanges', plan.changes.length)}</p>
      <ul class="changes">
        {plan.changes.map(({ key, replacesOwn }) => (
          <li key={key}>
            {nameOf(words, key)}
            {replacesOwn && <span class="mark edited">{words.say('texts_importReplaces')}</span>}
          </li>
        ))}
      </ul>
      {plan.same > 0 && <p class="help">{words.count('texts_importSame', plan.same)}</p>}
      <div class="dialog-actions">
        <Button action="import-do" look="primary" onPress={() => void transfer.importTexts()}>
          {words.say('texts_importDo')}
        </Button>
        <Button action="import-cancel" look="link" onPress={() => transfer.dismiss()}>
          {words.say('action_cancel')}
        </Button>
      </div>
    </Dialog>
  );
}

function nameOf(words: Words, key: TextKey): string {
  const { kind, variant } = textOfKey(key);
  return `${textName(words, kind)} · ${words.say(keyFor('text', variant))}`;
}
