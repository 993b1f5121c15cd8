import type { ImportSummary } from '../../../messaging/data-api.ts';
import { Button } from '../../../ui/button.tsx';
import type { Words } from '../../../ui/words.ts';
import { Dialog } from '../dialog.tsx';
import type { ImportState } from './import-state.ts';

interface ImportDialogProps {
  words: Words;
  importing: ImportState;
  nowMs: number;
}

/** Says what a file holds before it is merged, or why it cannot be. */
export function ImportDialog({ words, importing, nowMs }: ImportDialogProps) {
  const present = importing.now.value;
  switch (present.type) {
    case 'none':
    case 'checking':
    case 'merging':
      return null;
    case 'refused':
      return (
        <Dialog title={words.say('texts_importRefused')} onCancel={() => importing.dismiss()}>
          <p>{present.why}</p>
          <p class="help">{words.say('data_importUnchanged')}</p>
          <div class="dialog-actions">
            <Button action="import-close" onPress={() => importing.dismiss()}>
              {words.say('texts_close')}
            </Button>
          </div>
        </Dialog>
      );
    case 'asking':
      return (
        <Dialog title={words.say('data_importTitle')} onCancel={() => importing.dismiss()}>
          <Holds words={words} summary={present.summary} nowMs={nowMs} />
          <div class="dialog-actions">
            <Button action="import-do" look="primary" onPress={() => void importing.importAll()}>
              {words.say('texts_importDo')}
            </Button>
            <Button action="import-cancel" look="link" onPress={() => importing.dismiss()}>
              {words.say('action_cancel')}
            </Button>
          </div>
        </Dialog>
      );
  }
}

function Holds({ words, summary, nowMs }: { words: Words; summary: ImportSummary; nowMs: number }) {
  const { exportedAtMs, mailboxes, conversations, marks, locks, hasSettings, hasTexts } = summary;
  return (
    <>
      <p>{words.say('data_importMade', words.day(exportedAtMs, nowMs))}</p>
      <ul class="changes holds">
        {mailboxes.map((address) => (
          <li key={address}>{address}</li>
        ))}
        <li>{words.count('data_holdsConversations', conversations)}</li>
        <li>{words.count('data_holdsMarks', marks)}</li>
        <li>{words.count('data_holdsLocks', locks)}</li>
      </ul>
      <p class="help">{words.say('data_importAdds')}</p>
      {hasSettings && <p class="help">{words.say('data_importSettings')}</p>}
      {hasTexts && <p class="help">{words.say('data_importTexts')}</p>}
    </>
  );
}
