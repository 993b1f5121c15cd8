import { groupBy } from './group-by.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./product.mjs').Product} Product */

/**
 * @typedef {object} Forecaster
 * @property {(each: Case) => number} logitOf
 * @property {(each: Case, taught: import('../../src/domain/recalibrate.ts').Recalibration) => number} chanceOf
 */

const dayMs = 86_400_000;
/** How often a mailbox learns. */
const everyMs = dayMs;

/**
 * The shipped model as each mailbox's own past would have taught it: at every snapshot only what had come by then counts, of silences
 * that were over and of those that were not.
 *
 * @param {readonly Case[]} cases
 * @param {Product} product
 * @param {(each: Case) => string} mailboxOf which mailbox a case belongs to
 * @param {Forecaster} [forecaster] the shipped model without one
 * @returns {Map<Case, number>} chances
 */
export function recalibratedChances(cases, product, mailboxOf, forecaster = shipped(product)) {
  const { recalibrate, unchanged, mostMoments } = product.recalibrate;
  const { logitOf, chanceOf } = forecaster;
  /** @type {Map<Case, number>} */
  const chances = new Map();
  for (const mailbox of groupBy(cases, mailboxOf).values()) {
    const inOrder = mailbox.toSorted((a, b) => a.atMs - b.atMs);
    const moments = inOrder.map((each) => momentOf(each, logitOf(each)));
    let count = 0;
    let learnedAtMs = -Infinity;
    let taught = unchanged;
    for (const each of inOrder) {
      if (each.atMs >= learnedAtMs + everyMs) {
        while ((moments[count]?.atMs ?? Infinity) < each.atMs) count += 1;
        // The product looks at no more; copying all of a large past would only cost time.
        taught = recalibrate(moments.slice(Math.max(0, count - mostMoments), count), each.atMs);
        learnedAtMs = each.atMs;
      }
      chances.set(each, chanceOf(each, taught));
    }
  }
  return chances;
}

/** @param {Case} each @param {number} logit @returns {import('../../src/domain/past-moments.ts').PastMoment} */
function momentOf({ rep, contact, atMs, days, answeredMs }, logit) {
  return { contact: `${rep}-${contact}`, atMs, silentDays: days, logit, answeredMs, watchedUntilMs: Infinity };
}

/** @param {Product} product @returns {Forecaster} */
function shipped({ replyModel }) {
  return {
    logitOf: ({ features }) => replyModel.logitOf(features),
    chanceOf: ({ features }, taught) => replyModel.createReplyModel(taught).chance(features).value,
  };
}
