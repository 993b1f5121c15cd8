/**
 * Keeps the keyboard in the sidebar when the focused button goes away because it was pressed: otherwise the next key
 * would be a shortcut of the webmail. Where a question was answered the focus goes to the sentence that stands there now.
 * Does nothing once the rep has gone elsewhere.
 */
export function keepFocus(element: HTMLElement, root: ShadowRoot, signalOfLife: AbortSignal): void {
  let isOurs = false;
  let question: Element | null = null;
  const options = { signal: signalOfLife, capture: true, passive: true };
  const enter = ({ target }: Event) => {
    isOurs = true;
    question = target instanceof Element ? target.closest('.question') : null;
  };
  root.addEventListener('focusin', enter, options);
  const leave = (event: Event) => {
    if (event.target !== element) isOurs = false;
  };
  addEventListener('focusin', leave, options);
  addEventListener('pointerdown', leave, options);
  const observer = new MutationObserver(() => {
    if (!isOurs || document.activeElement !== document.body) return;
    isOurs = false;
    const sentence = question?.isConnected ? question.querySelector<HTMLElement>('.said') : null;
    (sentence ?? root.querySelector<HTMLElement>('.scroller'))?.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signalOfLife.addEventListener('abort', () => observer.disconnect(), { once: true });
}
