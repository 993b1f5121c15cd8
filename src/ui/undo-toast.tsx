import { Button } from './button.tsx';
import type { ToastState } from './toast.ts';
import type { PlainWords } from './words.ts';

/** What was just done, with its undo. It waits while the rep points at it or has it focused. */
export function UndoToast({ words, toast }: { words: PlainWords; toast: ToastState }) {
  const shown = toast.toast.value;
  return (
    <div
      class={shown ? 'toast shown' : 'toast'}
      role="status"
      onPointerEnter={() => toast.hold()}
      onPointerLeave={() => toast.release()}
      onFocusIn={() => toast.hold()}
      onFocusOut={() => toast.release()}
    >
      {shown && (
        <>
          <span class="grow">{shown.text}</span>
          {shown.undo && (
            <Button action="undo" look="link" keyShortcut="Control+Z" onPress={() => toast.undo()}>
              {words.say('action_undo')}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
