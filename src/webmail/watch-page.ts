const debounceMs = 150;
const leastIntervalMs = 1500;
const regularMs = 2000;

/**
 * Calls `onChange` soon after the page or its address changed and every two seconds while it is visible, but never
 * more often than every 1.5 s. Changes of our own element do not count. Ends with the signal.
 */
export function watchPage(
  window: Window,
  { attributes, onChange, signal }: { attributes: string[]; onChange: () => void; signal: AbortSignal },
): void {
  if (signal.aborted) return;
  const { document } = window;
  let timer: number | null = null;
  let calledAtMs = -Infinity;

  const call = () => {
    timer = null;
    calledAtMs = performance.now();
    onChange();
  };
  const schedule = () => {
    const restMs = calledAtMs + leastIntervalMs - performance.now();
    timer ??= window.setTimeout(call, Math.max(debounceMs, restMs));
  };
  const scheduleIfVisible = () => {
    if (document.visibilityState === 'visible') schedule();
  };

  const observer = new MutationObserver((records) => {
    if (timer === null && records.some(({ target }) => !isOurs(target))) schedule();
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
}

function isOurs(target: Node): boolean {
  return target instanceof Element && target.localName.startsWith('ghostlight-');
}
