import { Button } from '../../../ui/button.tsx';
import { textName } from '../../../ui/text-words.ts';
import type { Words } from '../../../ui/words.ts';
import { Dialog } from '../dialog.tsx';
import type { EditorState } from './editor-state.ts';

/** Asked when the rep goes on to another text without having saved this one. */
export function LeaveQuestion({ words, editor }: { words: Words; editor: EditorState }) {
  const shown = editor.shown.value;
  if (editor.leavingTo.value === null || shown === null) return null;
  const canSave = shown.check.faults.length === 0;
  return (
    <Dialog title={words.say('texts_leaveTitle')} onCancel={() => void editor.leave('stay')}>
      <p>{words.say('texts_leaveText', textName(words, shown.text.kind))}</p>
      <div class="dialog-actions">
        {canSave && (
          <Button action="leave-save" look="primary" onPress={() => void editor.leave('save')}>
            {words.say('texts_save')}
          </Button>
        )}
        <Button action="leave-discard" onPress={() => void editor.leave('discard')}>
          {words.say('texts_leaveDiscard')}
        </Button>
        <Button action="leave-stay" look="link" onPress={() => void editor.leave('stay')}>
          {words.say('texts_leaveStay')}
        </Button>
      </div>
    </Dialog>
  );
}
