/**
 * Keeps the keyboard in the sidebar when the focused button goes away because it was pressed: otherwise the next key
 * would be a shortcut of the webmail. Does nothing once the rep has gone elsewhere.
 */
export function keepFocus(element: HTMLElement, root: ShadowRoot, signalOfLife: AbortSignal): void {
  let isOurs = false;
  const options = { signal: signalOfLife, capture: true, passive: true };
  root.addEventListener('focusin', () => (isOurs = true), options);
  const leave = (event: Event) => {
    if (event.target !== element) isOurs = false;
  };
  addEventListener('focusin', leave, options);
  addEventListener('pointerdown', leave, options);
  const observer = new MutationObserver(() => {
    if (!isOurs || document.activeElement !== document.body) return;
    isOurs = false;
    root.querySelector<HTMLElement>('.scroller')?.focus({ preventScroll: true });
  });
  observer.observe(root, { childList: true, subtree: true });
  signalOfLife.addEventListener('abort', () => observer.disconnect(), { once: true });
}
