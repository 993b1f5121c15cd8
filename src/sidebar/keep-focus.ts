/**
 * Keeps the keyboard in the sidebar when the focused button goes away because it was pressed: otherwise the next key
 * would be a shortcut of the webmail. Where a question was answered, or its answer undone, the focus goes to the sentence that
 * stands there now, else back to the menu used last, from which forms and toasts come. Does nothing once the rep has gone elsewhere.
 */
export function keepFocus(element: HTMLElement, root: ShadowRoot, signalOfLife: AbortSignal): void {
  let isOurs = false;
  let question: Element | null = null;
  /** What was answered last, if no menu was used since: a toast may come from it. */
  let answered: Element | null = null;
  let menu: HTMLElement | null = null;
  const options = { signal: signalOfLife, capture: true, passive: true };
  const enter = ({ target }: Event) => {
    isOurs = true;
    const at = target instanceof Element ? target : null;
    question = at?.closest('.toast') ? answered : (at?.closest('.question') ?? null);
    if (at?.matches('.said')) answered = question;
    else if (at?.matches('[role^=menuitem]')) answered = null;
    if (target instanceof HTMLElement && target.ariaHasPopup) menu = target;
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
    const opener = menu?.isConnected ? menu : null;
    (sentence ?? opener ?? root.querySelector<HTMLElement>('.scroller'))?.focus({ preventScroll: opener === null });
  });
  observer.observe(root, { childList: true, subtree: true });
  signalOfLife.addEventListener('abort', () => observer.disconnect(), { once: true });
}
