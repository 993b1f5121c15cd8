/**
 * Waits until `check` finds something, looking again whenever the page changes. Null after `timeoutMs` or once the
 * signal aborts.
 */
export function waitFor<Found>(
  check: () => Found | null,
  { document, timeoutMs, signal }: { document: Document; timeoutMs: number; signal: AbortSignal },
): Promise<Found | null> {
  const found = check();
  if (found !== null || signal.aborted) return Promise.resolve(found);
  return new Promise((resolve, reject) => {
    const end = (result: Found | null) => {
      observer.disconnect();
      clearTimeout(timeout);
      clearInterval(interval);
      signal.removeEventListener('abort', giveUp);
      resolve(result);
    };
    const giveUp = () => {
      end(null);
    };
    const look = () => {
      try {
        const now = check();
        if (now !== null) end(now);
      } catch (error) {
        giveUp();
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, attributes: true });
    const timeout = setTimeout(giveUp, timeoutMs);
    // A style sheet that ends an animation shows an element without any mutation.
    const interval = setInterval(look, 250);
    signal.addEventListener('abort', giveUp, { once: true });
  });
}
