/** So long nothing is typed before what was typed is looked at. */
const pauseMs = 400;

/**
 * Calls `onPause` whenever the rep stops typing for a moment, wherever a text can be written: watching the page tells nothing
 * of words that change inside a line. Answers whether they are typing now. Ends with the signal.
 */
export function watchTyping(onPause: () => void, signal: AbortSignal): () => boolean {
  let timer = 0;
  const end = () => {
    clearTimeout(timer);
    timer = 0;
  };
  const typed = ({ target }: Event) => {
    if (!(target instanceof Element) || !target.matches('textarea, [contenteditable]')) return;
    end();
    timer = window.setTimeout(() => {
      timer = 0;
      onPause();
    }, pauseMs);
  };
  addEventListener('input', typed, { capture: true, passive: true, signal });
  signal.addEventListener('abort', end);
  return () => timer !== 0;
}
