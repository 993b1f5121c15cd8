import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Keeps the focus when an entry goes away with its button: it goes to the button of the next entry or, where none is left, to the
 * first field of the place.
 *
 * @param entries what is listed; another object once something was removed
 */
export function useFocusAfterRemoval(entries: unknown) {
  const place = useRef<HTMLDivElement>(null);
  const goneAt = useRef<number | null>(null);
  useLayoutEffect(() => {
    if (goneAt.current === null) return;
    const buttons = [...(place.current?.querySelectorAll<HTMLElement>('li .button') ?? [])];
    const field = place.current?.querySelector<HTMLElement>('input, textarea');
    (buttons[Math.min(goneAt.current, buttons.length - 1)] ?? field)?.focus();
    goneAt.current = null;
  }, [entries]);
  const removing = async (index: number, remove: () => Promise<boolean>) => {
    goneAt.current = index;
    if (!(await remove())) goneAt.current = null;
  };
  return { place, removing };
}
