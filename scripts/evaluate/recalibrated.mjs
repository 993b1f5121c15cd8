import { groupBy } from './group-by.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./product.mjs').Product} Product */

/**
 * @typedef {object} Forecaster
 * @property {(each: Case) => number} logitOf
 * @property {(each: Case, taught: import('../../src/domain/recalibrate.ts').Recalibration) => number} chanceOf
 */

const dayMs = 86_400_000;
const horizonMs = 30 * dayMs;
/** The product looks at no more; copying all of a large past would only cost time. */
const enough = 2000;
/** How often a mailbox learns. */
const everyMs = 7 * dayMs;

/**
 * The shipped model as each mailbox's own past would have taught it: at every snapshot only those moments of earlier silences count
 * whose 30 days were over.
 *
 * @param {readonly Case[]} cases
 * @param {Product} product
 * @param {(each: Case) => string} mailboxOf which mailbox a case belongs to
 * @param {Forecaster} [forecaster] the shipped model without one
 * @returns {Map<Case, number>} chances
 */
export function recalibratedChances(cases, product, mailboxOf, forecaster = shipped(product)) {
  const { recalibrate, unchanged } = product.recalibrate;
  const { logitOf, chanceOf } = forecaster;
  /** @type {Map<Case, number>} */
  const chances = new Map();
  for (const mailbox of groupBy(cases, mailboxOf).values()) {
    const known = mailbox
      .map((each) => ({ knownAtMs: each.atMs + horizonMs, logit: logitOf(each), came: each.came }))
      .sort((a, b) => a.knownAtMs - b.knownAtMs);
    let count = 0;
    let learnedAtMs = -Infinity;
    let taught = unchanged;
    for (const each of mailbox.toSorted((a, b) => a.atMs - b.atMs)) {
      if (each.atMs >= learnedAtMs + everyMs) {
        const before = count;
        while ((known[count]?.knownAtMs ?? Infinity) <= each.atMs) count += 1;
        if (count > before) taught = recalibrate(known.slice(Math.max(0, count - enough), count));
        learnedAtMs = each.atMs;
      }
      chances.set(each, chanceOf(each, taught));
    }
  }
  return chances;
}

/** @param {Product} product @returns {Forecaster} */
function shipped({ replyModel }) {
  return {
    logitOf: ({ features }) => replyModel.logitOf(features),
    chanceOf: ({ features }, taught) => replyModel.createReplyModel(taught).chance(features).value,
  };
}
