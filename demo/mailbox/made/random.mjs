/**
 * A generator of numbers that is the same for the same seed on every machine (mulberry32).
 *
 * @param {number} seed
 */
export function randomFrom(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const between = (/** @type {number} */ low, /** @type {number} */ high) => low + next() * (high - low);
  return {
    /** 0 to below 1. */
    next,
    between,
    /** A whole number, both ends included. @param {number} low @param {number} high */
    whole: (low, high) => Math.floor(between(low, high + 1)),
    /** True with this chance. @param {number} chance */
    happens: (chance) => next() < chance,
    /** @template T @param {readonly [T, ...T[]]} items @returns {T} */
    pick: (items) => items[Math.floor(next() * items.length)] ?? items[0],
    /** Log-normal: half of the values lie below `median`. @param {number} median @param {number} sigma */
    logNormal: (median, sigma) =>
      median * Math.exp(sigma * Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next())),
  };
}

/** @typedef {ReturnType<typeof randomFrom>} Random */
