/** So long nothing is typed before what was typed is looked at. */
const pauseMs = 400;

/**
 * Calls `onPause` whenever the rep stops typing for a moment, wherever a text can be written: watching the page tells nothing
 * of words that change inside a line. Ends with the signal.
 */
export function watchTyping(onPause: () => void, signal: AbortSignal): void {
  let timer = 0;
  const typed = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.matches('textarea, [contenteditable]')) return;
    clearTimeout(timer);
    timer = window.setTimeout(onPause, pauseMs);
  };
  addEventListener('input', typed, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
  });
}
