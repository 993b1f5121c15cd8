/**
 * How good a forecast is: of every case a chance (0 to 1) and whether it came true.
 *
 * @typedef {{ chance: number, came: boolean }} Forecast
 *
 * @typedef {object} Measures
 * @property {number} n cases
 * @property {number | null} baseRate share that came true; null without cases
 * @property {number | null} auc chance that a case that came true was ranked above one that did not; null where one kind is missing
 * @property {number | null} brier mean squared distance between chance and outcome
 * @property {number | null} logLoss mean surprise, natural logarithm
 * @property {number | null} calibrationError see `calibrationError`
 */

/** Chances of 0 and 1 would make one mistake infinitely bad. */
const edge = 1e-6;

/** @param {readonly Forecast[]} forecasts @returns {Measures} */
export function measure(forecasts) {
  const n = forecasts.length;
  if (n === 0) return { n, baseRate: null, auc: null, brier: null, logLoss: null, calibrationError: null };
  return {
    n,
    baseRate: mean(forecasts, ({ came }) => Number(came)),
    auc: areaUnderCurve(forecasts),
    brier: mean(forecasts, ({ chance, came }) => (chance - Number(came)) ** 2),
    logLoss: mean(forecasts, ({ chance, came }) => {
      const sure = Math.min(Math.max(chance, edge), 1 - edge);
      return -Math.log(came ? sure : 1 - sure);
    }),
    calibrationError: calibrationError(forecasts),
  };
}

/**
 * Area under the receiver operating curve by ranks; equal chances count half. Null where all came true or none did.
 *
 * @param {readonly Forecast[]} forecasts
 * @returns {number | null}
 */
export function areaUnderCurve(forecasts) {
  const sorted = forecasts.toSorted((a, b) => a.chance - b.chance);
  let [rankSum, hits] = [0, 0];
  for (let from = 0; from < sorted.length;) {
    let to = from;
    let hitsHere = 0;
    while (to < sorted.length && sorted[to]?.chance === sorted[from]?.chance) {
      if (sorted[to]?.came) hitsHere += 1;
      to += 1;
    }
    // Ranks from + 1 to `to`, of which all share the mean.
    rankSum += (hitsHere * (from + 1 + to)) / 2;
    hits += hitsHere;
    from = to;
  }
  const misses = sorted.length - hits;
  return hits === 0 || misses === 0 ? null : (rankSum - (hits * (hits + 1)) / 2) / (hits * misses);
}

/**
 * Expected calibration error: the cases, sorted by chance, are cut into bins of (nearly) equal count; the distance between mean
 * chance and share that came true, averaged over all cases. Equal chances stay in one bin, so that the order of the cases
 * does not matter.
 *
 * @param {readonly Forecast[]} forecasts @param {number} [bins]
 * @returns {number} 0 without cases
 */
export function calibrationError(forecasts, bins = 10) {
  const sorted = forecasts.toSorted((a, b) => a.chance - b.chance);
  let [from, error] = [0, 0];
  for (let bin = 1; bin <= bins; bin += 1) {
    let to = Math.max(from, Math.round((sorted.length * bin) / bins));
    while (to > from && to < sorted.length && sorted[to]?.chance === sorted[to - 1]?.chance) to += 1;
    const cases = sorted.slice(from, to);
    if (cases.length > 0)
      error += Math.abs(cases.reduce((sum, { chance, came }) => sum + chance - Number(came), 0)) / sorted.length;
    from = to;
  }
  return error;
}

/** @template Item @param {readonly Item[]} items @param {(item: Item) => number} value */
function mean(items, value) {
  return items.reduce((sum, item) => sum + value(item), 0) / items.length;
}
