import { chipMark } from './adapter.ts';

const leastIntervalMs = 1500;
const regularMs = 2000;

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
  signal: AbortSignal;
}

/** Calls `onChange` once more after so many milliseconds, however short ago it was called. */
export type AskAgain = (delayMs: number) => void;

/**
 * Calls `onChange` soon after the page or its address changed and every two seconds while it is visible, but never
 * more often than every 1.5 s. Changes of our own elements do not count. Works with timers alone: animation frames rest
 * in background tabs. Ends with the signal.
 */
export function watchPage(
  window: Window,
  { attributes, debounceMs = 150, ceilingMs = debounceMs, isRelevant = () => true, onChange, signal }: Watching,
): AskAgain {
  if (signal.aborted) return () => undefined;
  const { document } = window;
  let timer: number | null = null;
  let changedAtMs = 0;
  let calledAtMs = -Infinity;
  let isAsked = false;

  const call = () => {
    timer = null;
    isAsked = false;
    calledAtMs = performance.now();
    onChange();
  };
  const callIn = (delayMs: number) => {
    if (timer !== null) window.clearTimeout(timer);
    timer = window.setTimeout(call, delayMs);
  };
  const schedule = () => {
    // The call that was asked for comes sooner and sees this change too.
    if (isAsked) return;
    const nowMs = performance.now();
    if (timer === null) changedAtMs = nowMs;
    const rested = Math.min(nowMs + debounceMs, changedAtMs + ceilingMs);
    callIn(Math.max(rested, calledAtMs + leastIntervalMs) - nowMs);
  };
  const scheduleIfVisible = () => {
    if (timer === null && document.visibilityState === 'visible') schedule();
  };

  const observer = new MutationObserver((records) => {
    if (records.some((record) => !isOurs(record) && record.target instanceof Element && isRelevant(record.target)))
      schedule();
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
  return (
    node instanceof Element && (node.localName.startsWith('ghostlight-') || node.closest(`[${chipMark}]`) !== null)
  );
}
