import { chipMark } from './adapter.ts';
import { closestTo } from './dom.ts';

const leastIntervalMs = 1500;
const regularMs = 2000;
/** Of more changes at once not each is looked at: something will have changed. */
const mostLookedAt = 1_000;
/** So long after its address changed a page is looked at as soon as something is painted, and so many times at most. */
const opening = { lastsMs: 4000, restMs: 20, leastIntervalMs: 40, times: 25 } as const;

interface Watching {
  /** Attributes whose changes count. */
  attributes: string[];
  /** Changes that follow each other more closely are told together. */
  debounceMs?: number;
  /** No change waits longer for the page to come to rest. */
  ceilingMs?: number;
  /** Whether a change of this element can mean anything; by default all do. */
  isRelevant?: (element: Element) => boolean;
  onChange: () => void;
  /** The conversation that the page's address names; null for none that is read. */
  addressed: () => string | null;
  /** Called at once when the address begins to name another conversation: it is not painted yet. */
  onOpening?: (() => void) | undefined;
  signal: AbortSignal;
}

/** Calls `onChange` once more after so many milliseconds, however short ago it was called. */
export type AskAgain = (delayMs: number) => void;

/**
 * Calls `onChange` soon after the page or its address changed and every two seconds while it is visible, but no
 * more often than every 1.5 s; only what is painted after a new address is looked at at once, a bounded number of times: the rep
 * waits for it. Changes of our own elements do not count. Works with timers alone: animation frames rest in background tabs. Ends
 * with the signal.
 */
export function watchPage(
  window: Window,
  {
    attributes,
    debounceMs = 150,
    ceilingMs = debounceMs,
    isRelevant = () => true,
    addressed,
    onChange,
    onOpening,
    signal,
  }: Watching,
): AskAgain {
  if (signal.aborted) return () => undefined;
  const { document, location } = window;
  let address = location.href;
  let opened = addressed();
  let movedAtMs = -Infinity;
  let timesSinceMove = 0;
  let timer: number | null = null;
  let dueAtMs = 0;
  let changedAtMs = 0;
  let calledAtMs = -Infinity;
  let isAsked = false;

  const isOpening = (nowMs: number) => nowMs - movedAtMs < opening.lastsMs && timesSinceMove < opening.times;
  const noteAddress = (nowMs: number) => {
    if (location.href === address) return;
    address = location.href;
    movedAtMs = nowMs;
    timesSinceMove = 0;
    const before = opened;
    opened = addressed();
    if (opened !== null && opened !== before) onOpening?.();
  };
  const call = () => {
    timer = null;
    isAsked = false;
    timesSinceMove += 1;
    calledAtMs = performance.now();
    onChange();
  };
  const callIn = (delayMs: number) => {
    dueAtMs = performance.now() + delayMs;
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(call, delayMs);
  };
  const schedule = () => {
    const nowMs = performance.now();
    noteAddress(nowMs);
    if (isOpening(nowMs)) {
      const soonMs = Math.max(nowMs + opening.restMs, calledAtMs + opening.leastIntervalMs);
      if (timer === null || soonMs < dueAtMs) callIn(soonMs - nowMs);
      return;
    }
    // The call that was asked for comes sooner and sees this change too.
    if (isAsked) return;
    if (timer === null) changedAtMs = nowMs;
    const rested = Math.min(nowMs + debounceMs, changedAtMs + ceilingMs);
    callIn(Math.max(rested, calledAtMs + leastIntervalMs) - nowMs);
  };
  const scheduleIfVisible = () => {
    if (timer === null && document.visibilityState === 'visible') schedule();
  };

  const observer = new MutationObserver((records) => {
    // Whatever changes with it comes before what is opened.
    noteAddress(performance.now());
    const isTelling = (record: MutationRecord) =>
      !isOurs(record) && record.target instanceof Element && isRelevant(record.target);
    if (records.length > mostLookedAt || records.some(isTelling)) schedule();
  });
  observer.observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: attributes });
  window.addEventListener('hashchange', schedule, { signal });
  window.addEventListener('popstate', schedule, { signal });
  document.addEventListener('visibilitychange', scheduleIfVisible, { signal });
  const interval = window.setInterval(scheduleIfVisible, regularMs);
  signal.addEventListener(
    'abort',
    () => {
      observer.disconnect();
      window.clearInterval(interval);
      if (timer !== null) window.clearTimeout(timer);
    },
    { once: true },
  );
  schedule();
  return (delayMs) => {
    if (signal.aborted) return;
    isAsked = true;
    callIn(delayMs);
  };
}

/** Whether something of ours changed, or came and went, and nothing else. */
function isOurs({ target, addedNodes, removedNodes }: MutationRecord): boolean {
  const moved = [...addedNodes, ...removedNodes];
  return isMarked(target) || (moved.length > 0 && moved.every(isMarked));
}

function isMarked(node: Node): boolean {
  return node instanceof Element && closestTo(node, `ghostlight-sidebar,[${chipMark}]`) !== null;
}
