import { baselines } from '../evaluate/baselines.mjs';
import { groupBy } from '../evaluate/group-by.mjs';
import { recalibratedChances } from '../evaluate/recalibrated.mjs';
import { printTable } from '../evaluate/reply-table.mjs';
import { resultsOf } from '../evaluate/reply.mjs';
import { contactExamples, threadExamples } from './examples.mjs';
import { foldsByPeople } from './folds.mjs';
import { fitModel, logitWith } from './training.mjs';

/** @typedef {import('../evaluate/cases.mjs').Case} Case */
/** @typedef {import('../evaluate/product.mjs').Product} Product */
/** @typedef {import('./examples.mjs').Task} Task */

/** More groups mean more people to learn from in each fold, and more folds. */
const groups = 6;

/**
 * Prints how well constants foretell people they were not fitted on, beside the baselines on the same snapshots.
 *
 * @param {readonly Case[]} cases @param {Product} product
 */
export function crossValidate(cases, product) {
  const { chanceOfLogit } = product.estimate;
  const logits = logitsOf(contactExamples(cases, product));
  const logitOf = (/** @type {Case} */ each) => logits.get(each) ?? 0;
  const chanceOf = (/** @type {Case} */ each) => chanceOfLogit(logitOf(each));
  const threadLogits = logitsOf(threadExamples(cases, product));
  const known = cases.filter((each) => logits.has(each));
  const compared = baselines(cases, product);
  const recalibrated = (/** @type {(each: Case) => string} */ mailboxOf) => {
    const chances = recalibratedChances(known, product, mailboxOf, {
      logitOf,
      chanceOf: (each, { intercept, slope }) => chanceOfLogit(intercept + slope * logitOf(each)),
    });
    return (/** @type {Case} */ each) => chances.get(each) ?? 0;
  };
  const forecasts = {
    'people unseen': chanceOf,
    'recalibrated on the mailbox': recalibrated(({ set, rep }) => `${set}/${rep}`),
    'recalibrated, the set as one mailbox': recalibrated(({ set }) => set),
    ...compared,
  };
  for (const [set, own] of groupBy(known, (each) => each.set)) {
    printTable(
      `${set}: will the contact write within 30 days?`,
      resultsOf(own, forecasts, ({ came }) => came),
    );
    const threaded = own.filter((each) => threadLogits.has(each));
    const sameThread = {
      'people unseen': (/** @type {Case} */ each) => chanceOfLogit(threadLogits.get(each) ?? 0),
      ...compared,
    };
    if (threaded.length > 0)
      printTable(
        `${set}: will they write in the same thread?`,
        resultsOf(threaded, sameThread, ({ cameInThread }) => cameInThread === true),
      );
  }
}

/** Log odds of every case by constants that know neither of its people. @param {Task} task @returns {Map<Case, number>} */
function logitsOf({ examples, names, options }) {
  /** @type {Map<Case, number>} */
  const logits = new Map();
  for (const { train, test } of foldsByPeople(examples, groups, (example) => example.case)) {
    const model = fitModel(train, names, options);
    for (const example of test) logits.set(example.case, logitWith(model, example.terms));
  }
  return logits;
}
