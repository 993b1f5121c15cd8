import { ActionButton } from './action-button.tsx';
import { useSidebar } from './context.ts';
import { LoadableBody } from '../ui/loadable-body.tsx';

/** The text as it would be inserted, with its copy button; `onCopy` says what copying means for the lock. */
export function TextPreview({ onCopy }: { onCopy: (text: string) => void }) {
  const { words, lastMessage } = useSidebar();
  return (
    <div class="preview">
      <LoadableBody words={words} of={lastMessage.preview.value} onRetry={() => lastMessage.loadPreview()}>
        {({ text, variant }) => (
          <>
            <p class="preview-text" lang={variant.slice(0, 2)}>
              {text}
            </p>
            <ActionButton action="copy-text" look="link" onPress={() => onCopy(text)} />
          </>
        )}
      </LoadableBody>
    </div>
  );
}
