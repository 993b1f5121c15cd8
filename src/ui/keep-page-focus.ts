/** Where the focus was: the control, what it stood in from the inside out, and the controls before it. */
interface Place {
  control: Element;
  around: Element[];
  before: HTMLElement[];
}

/**
 * Keeps the keyboard where it was in a page of ours when the focused control goes away: it goes on to the control that stands
 * there now, or is the nearest, in the smallest part of the page that still has one. Does nothing once the rep has gone elsewhere.
 */
export function keepPageFocus(within: Element, signalOfLife: AbortSignal): void {
  let place: Place | null = null;
  const options = { signal: signalOfLife, capture: true, passive: true };
  const arrive = ({ target }: Event) => {
    if (target instanceof Element) place = placeOf(target, within);
  };
  within.addEventListener('focusin', arrive, options);
  const leave = ({ target }: Event) => {
    if (target instanceof Node && !place?.control.contains(target)) place = null;
  };
  addEventListener('pointerdown', leave, options);
  const observer = new MutationObserver(() => {
    if (!place || place.control.isConnected || document.activeElement !== document.body) return;
    const lost = place;
    place = null;
    nearestTo(lost)?.focus();
  });
  observer.observe(within, { childList: true, subtree: true });
  signalOfLife.addEventListener('abort', () => observer.disconnect(), { once: true });
}

function placeOf(control: Element, within: Element): Place {
  const around: Element[] = [];
  for (let part = control.parentElement; part && within.contains(part); part = part.parentElement) around.push(part);
  return { control, around, before: controlsIn(within).filter((one) => isBefore(one, control)) };
}

function nearestTo({ around, before }: Place): HTMLElement | undefined {
  const previous = before.findLast((one) => one.isConnected);
  for (const part of around.filter(({ isConnected }) => isConnected)) {
    const next = controlsIn(part).find((one) => !previous || isBefore(previous, one));
    const nearest = next ?? (previous && part.contains(previous) ? previous : undefined);
    if (nearest) return nearest;
  }
  return undefined;
}

const isBefore = (one: Node, other: Node) =>
  (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;

/** What Tab leads to. */
function controlsIn(part: Element): HTMLElement[] {
  const all = [...part.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea')];
  return all.filter((one) => one.tabIndex >= 0 && !one.matches(':disabled') && one.checkVisibility());
}
