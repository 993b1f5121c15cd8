import { Button } from '../ui/button.tsx';
import { useSidebar } from './context.ts';
import { InsertButton } from './insert-button.tsx';
import { isLastMessage } from './text-state.ts';
import { TextPreview } from './text-preview.tsx';

/**
 * The text that fits now, one click away, and how it reads; nothing where no text fits.
 *
 * @param isPoorHour a last message is better received at another hour
 */
export function TextOffer({ isPoorHour = false }: { isPoorHour?: boolean }) {
  const { words, kept, text } = useSidebar();
  const kind = text.kind.value;
  if (kind === null) return null;
  const remarks = text.remarks.value.length;
  return (
    <div class="last-message">
      <InsertButton />
      {isPoorHour && isLastMessage(kind) && <p class="hint">{words.say('offer_hintMorning')}</p>}
      {kept.isOpen('preview') ? (
        <TextPreview />
      ) : (
        remarks > 0 && (
          <Button action="show-remarks" look="link" onPress={() => kept.openDetail('preview')}>
            {words.count('text_remarks', remarks)}
          </Button>
        )
      )}
    </div>
  );
}
