import { ghostlightAt } from './ghostlight.mjs';
import { seatAt } from './seat.mjs';

/** @import { Locator, Page } from 'playwright' */

/**
 * Ghostlight's sidebar for tests that need all that Playwright can do; plays for every browser use `ghostlightAt`.
 * @param {Page} page
 */
export function sidebarOf(page) {
  const root = page.locator('ghostlight-sidebar');
  const { said, counts } = ghostlightAt(seatAt(page));
  const standing = root.locator('[data-standing]');
  return {
    root,
    standing,
    /** @param {string} name @returns {Locator} */
    action: (name) => root.locator(`[data-action="${name}"]`),
    /** Waits until the open conversation has this standing. @param {string} name */
    waitForStanding: (name) => root.locator(`[data-standing="${name}"]`).first().waitFor(),
    /** Waits until the one click has ended like this. @param {string} status of `InsertOutcome` */
    insertEnded: (status) => root.locator(`[data-insert="${status}"]`).waitFor(),
    said,
    counts,
  };
}
