/**
 * What is looked for while a conversation opens; selectors are CSS.
 * @typedef {object} Opening
 * @property {string} row that opens it
 * @property {string} whole matches once everything that a reading needs stands in the page
 * @property {number} count how many elements `whole` then matches on screen
 * @property {string} standing what the sidebar must say
 */

/**
 * Runs in the page: opens a conversation and answers how long it took, ms, from the change by which the page held all of it to
 * the frame in which the sidebar showed its standing, and which of the sidebar's words came first.
 * @param {Opening} opening @returns {Promise<number>}
 */
export function watchOpening({ row, whole, count, standing }) {
  return new Promise((resolve, reject) => {
    let wholeAtMs = 0;
    const giveUp = setTimeout(() => {
      reject(new Error(wholeAtMs > 0 ? 'The sidebar said nothing.' : 'The conversation did not open.'));
    }, 20_000);
    /** @param {string} selector */
    const shown = (selector) =>
      [...document.querySelectorAll(selector)].filter((element) => element.getClientRects().length > 0);
    const page = new MutationObserver(() => {
      if (shown(whole).length < count) return;
      page.disconnect();
      wholeAtMs = performance.now();
    });
    page.observe(document.body, { subtree: true, childList: true, attributes: true });
    const root = document.querySelector('ghostlight-sidebar')?.shadowRoot;
    if (!root) throw new Error('There is no sidebar.');
    const sidebar = new MutationObserver(() => {
      if (wholeAtMs === 0 || !root.querySelector(`[data-standing="${standing}"]`)) return;
      sidebar.disconnect();
      clearTimeout(giveUp);
      // A task of its own comes once the frame is painted.
      requestAnimationFrame(() => {
        setTimeout(() => {
          resolve(performance.now() - wholeAtMs);
        });
      });
    });
    sidebar.observe(root, { subtree: true, childList: true, attributes: true });
    const [element] = shown(row);
    if (!element) throw new Error('The list has no such row.');
    for (const type of ['mousedown', 'mouseup', 'click'])
      element.dispatchEvent(new MouseEvent(type, { bubbles: true }));
  });
}
