import { parseArgs } from 'node:util';
import { UserError } from '../../demo/mailbox/user-error.mjs';
import { baselines } from './baselines.mjs';
import { casesOf } from './cases.mjs';
import { groupBy } from './group-by.mjs';
import { measure } from './metrics.mjs';
import { loadProduct } from './product.mjs';
import { recalibratedChances } from './recalibrated.mjs';
import { readReplyData } from './reply-data.mjs';
import { printReply } from './reply-table.mjs';
import { snapshotDays } from './snapshots.mjs';

/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./metrics.mjs').Measures} Measures */
/** @typedef {import('./product.mjs').Product} Product */

/**
 * @typedef {{ all: Measures, byDays: Record<string, Measures> }} Result over all snapshots of a set, and for each t
 * @typedef {Record<string, Result>} Results by forecast
 * @typedef {{ set: string, contact: Results, sameThread: Results | null }} SetReport
 */

export const usage = `npm run evaluate -- reply DIR [--json]
  Measures the reply model on all *.tsv of DIR: "will this contact write within 30 days?"`;

/** @param {string[]} args @throws {UserError} */
export async function evaluateReply(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [folder, ...more] = positionals;
  if (folder === undefined || more.length > 0) throw new UserError(`Use: ${usage}`);
  const [product, sets] = [await loadProduct(), await readReplyData(folder)];
  const reports = reportsOf(
    sets.flatMap((set) => casesOf(set, product)),
    product,
  );
  if (values.json) console.log(JSON.stringify({ sets: reports }, null, 1));
  else printReply(reports);
}

/** @param {readonly Case[]} cases @param {Product} product @returns {SetReport[]} */
export function reportsOf(cases, product) {
  const { replyModel, threadModel } = product;
  const byMailbox = recalibratedChances(cases, product, ({ set, rep }) => `${set}/${rep}`);
  const bySet = recalibratedChances(cases, product, ({ set }) => set);
  const compared = baselines(cases, product);
  const forecasts = {
    'as shipped': (/** @type {Case} */ { features }) => replyModel.shippedModel.chance(features).value,
    'recalibrated on the mailbox': (/** @type {Case} */ each) => byMailbox.get(each) ?? 0,
    'recalibrated, the set as one mailbox': (/** @type {Case} */ each) => bySet.get(each) ?? 0,
    ...compared,
  };
  const sameThread = {
    'as shipped': (/** @type {Case} */ { days, thread }) =>
      thread === null ? 0 : threadModel.chanceInConversation(days, thread),
    ...compared,
  };
  return [...groupBy(cases, ({ set }) => set)].map(([set, own]) => {
    const threaded = own.filter(({ cameInThread }) => cameInThread !== null);
    return {
      set,
      contact: resultsOf(own, forecasts, ({ came }) => came),
      sameThread:
        threaded.length > 0 ? resultsOf(threaded, sameThread, ({ cameInThread }) => cameInThread === true) : null,
    };
  });
}

/**
 * @param {readonly Case[]} cases @param {Record<string, (each: Case) => number>} forecasts
 * @param {(each: Case) => boolean} outcome @returns {Results}
 */
export function resultsOf(cases, forecasts, outcome) {
  return Object.fromEntries(
    Object.entries(forecasts).map(([name, forecast]) => {
      const made = cases.map((each) => ({ days: each.days, chance: forecast(each), came: outcome(each) }));
      const byDays = snapshotDays.map((days) => [String(days), measure(made.filter((each) => each.days === days))]);
      return [name, { all: measure(made), byDays: Object.fromEntries(byDays) }];
    }),
  );
}
