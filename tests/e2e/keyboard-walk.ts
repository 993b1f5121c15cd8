import type { Seat } from '../../scripts/play/seat.mjs';

/** What a walk with Tab has shown, in words for a failed test. */
interface Walk {
  /** Controls on screen that Tab never came to. */
  missed: string[];
  /** What had the focus without showing it. */
  unmarked: string[];
  /** What Tab stops at although no key does anything there: neither a control of the browser nor a place that scrolls. */
  idle: string[];
}

/** A date has a stop for each of its parts and one for its calendar. */
const mostPartsOfControl = 5;

/**
 * Goes with Tab from the first control to the last, and no further: there Firefox would take the focus out of the page.
 * @param host an element with a shadow root: only what is in it
 */
export async function walkWithTab(seat: Seat, host?: string): Promise<Walk> {
  const controls = await seat.evaluate(beginWalk, host ?? null);
  // Only what a key has brought the focus to shows it.
  if (controls > 1) for (const chord of ['Tab', 'Shift+Tab']) await seat.press(chord);
  let left = await seat.evaluate(countLeft, null);
  for (let idleRounds = 0; left > 0 && idleRounds < mostPartsOfControl;) {
    // Each press reaches one more at most.
    for (let presses = 0; presses < left; presses += 1) await seat.press('Tab');
    const stillLeft = await seat.evaluate(countLeft, null);
    idleRounds = stillLeft < left ? 0 : idleRounds + 1;
    left = stillLeft;
  }
  return seat.evaluate(endWalk, null);
}

interface Walking {
  /** Whether the focus was seen, by what had it. */
  walked: Map<Element, boolean>;
  stops: () => HTMLElement[];
}

/** Runs in the page: writes down from now on where the focus goes, and puts it on the first control. @returns number of controls */
function beginWalk(host: string | null): number {
  const root = host === null ? document : document.querySelector(host)?.shadowRoot;
  if (!root) throw new Error(`There is no ${host ?? 'page'}.`);
  const walked = new Map<Element, boolean>();
  const hasOutline = (element: Element) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1;
  };
  root.addEventListener('focusin', ({ target }) => {
    if (!(target instanceof Element)) return;
    // What stands for a hidden box shows its focus: right behind it, or around it.
    const shown = [target, target.nextElementSibling, target.parentElement].some((part) => part && hasOutline(part));
    walked.set(target, walked.get(target) === true || shown);
  });
  const isStop = (control: HTMLElement) => {
    if (control.tabIndex < 0 || control.matches(':disabled') || !control.checkVisibility({ visibilityProperty: true }))
      return false;
    // One of a group of radio buttons stands for all.
    const isRadio = control instanceof HTMLInputElement && control.type === 'radio';
    return !isRadio || control.checked;
  };
  const controls = 'a[href], button, input, select, textarea, summary, [tabindex]';
  const stops = () => [...root.querySelectorAll<HTMLElement>(controls)].filter(isStop);
  Object.assign(globalThis, { walking: { walked, stops } satisfies Walking });
  const [first] = stops();
  first?.focus();
  return stops().length;
}

/** Runs in the page. */
function countLeft(): number {
  const { walked, stops } = (globalThis as unknown as { walking: Walking }).walking;
  return stops().filter((stop) => !walked.has(stop)).length;
}

/** Runs in the page. */
function endWalk(): Walk {
  const { walked, stops } = (globalThis as unknown as { walking: Walking }).walking;
  const tell = (element: Element) =>
    `${(element.cloneNode() as Element).outerHTML} ${element.textContent}`.slice(0, 200);
  const isMeantFor = (element: Element) => element instanceof HTMLElement && element.tabIndex >= 0;
  const isIdle = (element: Element) =>
    !element.matches('a[href], button, input, select, textarea, summary') &&
    !/auto|scroll/.test(getComputedStyle(element).overflow);
  const reached = [...walked.keys()].filter(isMeantFor);
  return {
    missed: stops()
      .filter((stop) => !walked.has(stop))
      .map(tell),
    unmarked: reached.filter((element) => walked.get(element) !== true).map(tell),
    idle: reached.filter(isIdle).map(tell),
  };
}
