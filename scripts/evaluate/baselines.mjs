/** @typedef {import('./cases.mjs').Case} Case */
/** @typedef {import('./product.mjs').Product} Product */

/**
 * What others do, as chances. Rules say 1 before their day and 0 from it on. `global-curve` is the share that came true after
 * so many days in all *other* sets of the folder, in all where there is only one. `elapsed-over-median` is 1 / (1 + silence over the
 * contact's own median delay).
 *
 * @param {readonly Case[]} cases of all sets
 * @param {Product} product
 * @returns {Record<string, (each: Case) => number>}
 */
export function baselines(cases, { estimate }) {
  const curve = curveOf(cases);
  return {
    '3-day rule': ({ days }) => Number(days < 3),
    '7-day rule': ({ days }) => Number(days < 7),
    'global curve': curve,
    'elapsed over own median': ({ days, medianDays }) => 1 / (1 + days / medianDays),
    '3-feature formula': ({ features }) => estimate.threeFeatureModel.chance(features).value,
  };
}

/** @param {readonly Case[]} cases @returns {(each: Case) => number} */
function curveOf(cases) {
  /** @type {Map<string, { n: number, came: number }>} */
  const counts = new Map();
  const add = (/** @type {string} */ key, /** @type {boolean} */ came) => {
    const count = counts.get(key) ?? { n: 0, came: 0 };
    counts.set(key, { n: count.n + 1, came: count.came + Number(came) });
  };
  for (const { set, days, came } of cases) {
    add(`${set}/${String(days)}`, came);
    add(String(days), came);
  }
  return ({ set, days }) => {
    const all = counts.get(String(days)) ?? { n: 0, came: 0 };
    const own = counts.get(`${set}/${String(days)}`) ?? { n: 0, came: 0 };
    return all.n > own.n ? (all.came - own.came) / (all.n - own.n) : all.came / all.n;
  };
}
