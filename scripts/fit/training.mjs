import { fitLogistic } from './logistic.mjs';

/**
 * @typedef {object} Example
 * @property {string} set
 * @property {Readonly<Record<string, number>>} terms
 * @property {boolean} came
 *
 * @typedef {object} FitOptions
 * @property {Readonly<Partial<Record<string, 1 | -1>>>} signs the side of zero of a term's weight; absent where both are fine
 * @property {Readonly<Record<string, number>>} setWeights how much a set counts, whatever its size; 1 for those not named
 * @property {readonly string[]} ownLevel sets with a level of their own, which is thrown away: what ships is the level of the others
 * @property {number} ridge
 *
 * @typedef {{ intercept: number, weights: Record<string, number> }} Fitted
 */

/** What a set with weight 1 counts, in cases. */
const casesPerSet = 10_000;

/**
 * Fits one weight per term. Terms whose weight would lie on the wrong side of zero get 0, the worst first.
 *
 * @param {readonly Example[]} examples @param {readonly string[]} names @param {FitOptions} options
 * @returns {Fitted}
 */
export function fitModel(examples, names, { signs, setWeights, ownLevel, ridge }) {
  /** @type {Map<string, number>} */
  const sizes = new Map();
  for (const { set } of examples) sizes.set(set, (sizes.get(set) ?? 0) + 1);
  const weights = Float64Array.from(
    examples,
    ({ set }) => ((setWeights[set] ?? 1) * casesPerSet) / (sizes.get(set) ?? 1),
  );
  const levels = [...sizes.keys()].every((set) => ownLevel.includes(set))
    ? []
    : ownLevel.filter((set) => sizes.has(set));
  const came = examples.map((example) => example.came);
  for (let kept = names; ;) {
    const rows = examples.map(({ set, terms }) =>
      Float64Array.from([1, ...kept.map((name) => terms[name] ?? 0), ...levels.map((each) => Number(each === set))]),
    );
    const [intercept = 0, ...found] = fitLogistic(rows, came, weights, ridge);
    const wrong = kept
      .map((name, index) => ({ name, excess: -(signs[name] ?? 0) * (found[index] ?? 0) }))
      .filter(({ excess }) => excess > 0)
      .sort((a, b) => b.excess - a.excess)[0];
    if (!wrong) {
      const weightOf = (/** @type {string} */ name) => (kept.includes(name) ? (found[kept.indexOf(name)] ?? 0) : 0);
      return { intercept, weights: Object.fromEntries(names.map((name) => [name, weightOf(name)])) };
    }
    kept = kept.filter((name) => name !== wrong.name);
  }
}

/** Log odds by fitted constants. @param {Fitted} model @param {Readonly<Record<string, number>>} terms */
export function logitWith({ intercept, weights }, terms) {
  return Object.entries(weights).reduce((sum, [name, weight]) => sum + weight * (terms[name] ?? 0), intercept);
}
