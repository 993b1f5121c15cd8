import { useLayoutEffect, useRef } from 'preact/hooks';
import { useSidebar } from './context.ts';

/** The text for copying by hand, already selected: the clipboard was refused. */
export function TextToCopy({ text }: { text: string }) {
  const { words } = useSidebar();
  const field = useRef<HTMLTextAreaElement>(null);
  useLayoutEffect(() => {
    field.current?.focus();
    field.current?.select();
  }, [text]);
  return (
    <textarea
      ref={field}
      class="text-to-copy"
      dir="auto"
      readOnly
      rows={7}
      aria-label={words.say('text_toCopy')}
      value={text}
    />
  );
}
