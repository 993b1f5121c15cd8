import { useLayoutEffect, useRef } from 'preact/hooks';
import type { Placeholder } from '../domain/texts/template.ts';
import type { TextPiece } from '../domain/texts/template-source.ts';
import type { ComposedText } from '../messaging/contract.ts';
import { useOwnSignal } from '../ui/own-signal.ts';
import { activeBeside } from './active-beside.ts';
import { useSidebar } from './context.ts';
import { TextSlot } from './text-slot.tsx';

/**
 * The words of a text, with what was filled in and what is missing, each to be edited in place. While the rep is at it the
 * words around stay as they are, so that nothing moves under the caret: a value may bring other wordings with it.
 */
export function FilledText({ composed }: { composed: ComposedText }) {
  const { text } = useSidebar();
  const box = useRef<HTMLParagraphElement>(null);
  const held = useOwnSignal<readonly TextPiece[] | null>(null);
  const pieces = held.value ?? composed.pieces;

  useLayoutEffect(() => {
    if (!text.isGapWanted.value || !box.current) return;
    focusBlank(box.current);
    text.wantGap(false);
  });
  const leave = ({ relatedTarget }: FocusEvent) => {
    const isInside = (target: EventTarget | null) => target instanceof Node && box.current?.contains(target);
    if (!isInside(relatedTarget) && !isInside(activeBeside(box.current))) held.value = null;
  };
  return (
    <p
      ref={box}
      class="preview-text"
      lang={composed.variant.slice(0, 2)}
      onFocusIn={() => (held.value ??= composed.pieces)}
      onFocusOut={leave}
    >
      {numbered(pieces).map(({ piece, key }) =>
        piece.type === 'words' ? (
          piece.text
        ) : (
          <TextSlot
            key={key}
            name={piece.name}
            isGap={piece.type === 'gap'}
            filled={valueOf(composed, piece.name) ?? (piece.type === 'value' ? piece.text : '')}
            onDone={() => box.current !== null && focusBlank(box.current)}
          />
        ),
      )}
    </p>
  );
}

/** Goes to the first field that is blank; false where there is none. */
function focusBlank(box: HTMLElement): boolean {
  const blank = [...box.querySelectorAll('input')].find(({ value }) => value.trim() === '');
  blank?.focus();
  return blank !== undefined;
}

/** Slots by name and how often the name has come before: the same field stays the same when the words around it change. */
function numbered(pieces: readonly TextPiece[]) {
  const seen = new Map<Placeholder, number>();
  return pieces.map((piece) => {
    if (piece.type === 'words') return { piece, key: '' };
    const count = seen.get(piece.name) ?? 0;
    seen.set(piece.name, count + 1);
    return { piece, key: `${piece.name} ${count}` };
  });
}

const valueOf = ({ pieces }: ComposedText, name: Placeholder) =>
  pieces.flatMap((piece) => (piece.type === 'value' && piece.name === name ? [piece.text] : []))[0];
