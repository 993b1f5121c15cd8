/** How often the element is put back when the page takes it out: some pages clean their body once, none needs a fight. */
const mostReturns = 10;

/** Events of our panel that the page must not see: its shortcuts delete, archive and reply. */
const keptInside = [
  'keydown',
  'keypress',
  'keyup',
  'pointerdown',
  'pointerup',
  'mousedown',
  'mouseup',
  'click',
  'auxclick',
  'dblclick',
  'contextmenu',
  'touchstart',
  'touchend',
  'wheel',
  'focusin',
  'focusout',
  'beforeinput',
  'input',
  'compositionstart',
  'compositionupdate',
  'compositionend',
  'change',
  'copy',
  'cut',
  'paste',
] as const;

/**
 * `<ghostlight-sidebar>` at the end of the body: a plain element, because isolated worlds of Chromium have no custom
 * element registry. Removed with the signal; put back, a bounded number of times, when the page removes or moves it.
 */
export function createSidebarElement(signalOfLife: AbortSignal): { element: HTMLElement; root: ShadowRoot } {
  // Made where no page has a say: one that has defined this element itself would run its own code first, and keep the root.
  const element = document.implementation.createHTMLDocument('').createElement('ghostlight-sidebar');
  const root = element.attachShadow({ mode: 'open' });

  for (const type of keptInside)
    element.addEventListener(type, (event) => event.stopPropagation(), { signal: signalOfLife, passive: true });

  let returns = 0;
  const observer = new MutationObserver(() => {
    if (element.parentNode === document.body) return;
    if (returns++ < mostReturns) document.body.append(element);
    else observer.disconnect();
  });
  document.body.append(element);
  // The body itself may be replaced, so its parent is watched as well.
  observer.observe(document.documentElement, { childList: true });
  observer.observe(document.body, { childList: true });
  signalOfLife.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      element.remove();
    },
    { once: true },
  );
  return { element, root };
}
