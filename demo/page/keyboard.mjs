/** Where keys are text, not shortcuts. */
const fields = 'input, textarea, [contenteditable=true]';

/**
 * The shortcuts of a page. Every key that gets here is reported, so that it can be seen whether something laid over the
 * page lets its own keys through.
 * @param {Record<string, () => void>} shortcuts by `event.key`
 * @param {(key: string) => void} report
 */
export function listenToKeys(shortcuts, report) {
  document.addEventListener('keydown', (event) => {
    report(event.key);
    const isTyping = event.target instanceof Element && event.target.closest(fields) !== null;
    if (isTyping || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const act = Object.hasOwn(shortcuts, event.key) ? shortcuts[event.key] : undefined;
    if (!act) return;
    event.preventDefault();
    act();
  });
}
