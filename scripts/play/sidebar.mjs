/** @import { Locator, Page } from 'playwright' */

/**
 * Ghostlight in a page, seen as a person sees it: what stands there, and which button to press. Actions are found by
 * their stable `data-action`, so that the same play works in every language of the interface.
 * @param {Page} page
 */
export function sidebarOf(page) {
  const root = page.locator('ghostlight-sidebar');
  const standing = root.locator('[data-standing]');
  return {
    root,
    standing,
    /** @param {string} name @returns {Locator} */
    action: (name) => root.locator(`[data-action="${name}"]`),
    /** A group of the prospects view. @param {string} name @returns {Locator} */
    group: (name) => root.locator(`section[data-group="${name}"]`),
    /** Waits until the open conversation has this standing. @param {string} name */
    waitForStanding: (name) => root.locator(`[data-standing="${name}"]`).first().waitFor(),
    /** Waits until the one click has ended like this. @param {string} status of `InsertOutcome` */
    insertEnded: (status) => root.locator(`[data-insert="${status}"]`).waitFor(),
    /** The standing's word and the sentences under it, on one line. */
    said: async () => {
      const parts = await root.locator('[data-standing], .why').allInnerTexts();
      return parts.map((part) => part.replace(/\s+/g, ' ').trim()).join(' — ');
    },
    /** Number of conversations by group, as the prospects view shows it. */
    counts: async () => {
      /** @type {Record<string, number>} */
      const counts = {};
      for (const section of await root.locator('section[data-group]').all()) {
        const group = (await section.getAttribute('data-group')) ?? '';
        counts[group] = Number(await section.locator('h3 .number').innerText());
      }
      return counts;
    },
  };
}
