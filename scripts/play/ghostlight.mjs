/** @import { Seat } from './seat.mjs' */

const host = 'ghostlight-sidebar';

/**
 * Ghostlight's sidebar, seen from a seat before the page: what stands there, and which button to press. Actions are
 * found by their stable `data-action`, so that the same play works in every language of the interface.
 * @param {Seat} seat
 */
export function ghostlightAt(seat) {
  const inside = (/** @type {string} */ selector) => `${host} >>> ${selector}`;
  return {
    /** Presses the first button of this action. @param {string} action */
    press: (action) => seat.click(inside(`[data-action="${action}"]`)),
    /** Waits until a button of this action is offered. @param {string} action */
    waitForAction: (action) => seat.waitFor(inside(`[data-action="${action}"]`)),
    /** @param {string} action */
    offers: async (action) => (await seat.look(inside(`[data-action="${action}"]`))).length > 0,
    /** Whether anything of Ghostlight is in the page. */
    isThere: () => seat.evaluate((name) => document.querySelector(name) !== null, host),
    /** Waits until the open conversation has this standing. @param {string} standing */
    waitForStanding: (standing) => seat.waitFor(inside(`[data-standing="${standing}"]`)),
    /** Waits until a sentence says why. @param {RegExp} text */
    waitForReason: (text) => seat.waitFor(inside('.why'), text),
    /** Waits until the prospects view knows the list. @param {{ prospects: string }} webmail */
    waitForProspects: ({ prospects }) => seat.waitFor(inside(prospects)),
    /** Waits until the one click has ended like this. @param {string} status of `InsertOutcome` */
    waitForInsert: (status) => seat.waitFor(inside(`[data-insert="${status}"]`)),
    /** Opens the preview of the last message, reads it and closes it again. */
    preview: async () => {
      await seat.click(inside('[data-action="preview"]'));
      const { text } = await seat.waitFor(inside('.preview-text'));
      await seat.click(inside('[data-action="preview"]'));
      return text;
    },
    /** The standing's word and the sentences under it, on one line. */
    said: async () => {
      const parts = await seat.look(inside(':is([data-standing], .why)'));
      return parts.map(({ text }) => text.replace(/\s+/g, ' ').trim()).join(' — ');
    },
    /** Number of conversations by group, as the prospects view shows it. */
    counts: async () => {
      const sections = await seat.look(inside('section[data-group]'));
      const numbers = await seat.look(inside('section[data-group] h3 .number'));
      return Object.fromEntries(sections.map(({ data }, index) => [data['group'] ?? '', Number(numbers[index]?.text)]));
    },
  };
}
