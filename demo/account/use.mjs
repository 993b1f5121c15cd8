/** @typedef {ReturnType<typeof noUse>} Use */

/** Who used the page and how, counted by the page itself. */
export const noUse = () => ({
  sendClicks: { trusted: 0, untrusted: 0 },
  /** Keys whose press reached the page's own shortcuts, in order. @type {string[]} */
  keys: [],
  /** `input` events no person made. */
  untrustedInputs: 0,
});
