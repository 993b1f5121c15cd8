/**
 * @typedef {object} Example
 * @property {Map<string, number>} features how often each stands in the text
 * @property {boolean} isPositive
 * @property {number} weight
 */
/**
 * @typedef {object} FitOptions
 * @property {number} penalty of squared weights, for each example
 * @property {number} atLeast examples in which a feature must stand to get a weight
 * @property {number} rounds
 * @property {number} dampening exponent of the number of features by which their sum is divided
 */
/** @typedef {{ bias: number, weights: Map<string, number> }} Logistic */

const stepSize = 0.3;

/**
 * Logistic regression on sparse features by adaptive gradient descent over all examples; no chance is involved.
 * @param {readonly Example[]} examples @param {FitOptions} options @returns {Logistic}
 */
export function fitLogistic(examples, { penalty, atLeast, rounds, dampening }) {
  const ids = idsOf(examples, atLeast);
  const rows = examples.map(({ features, isPositive, weight }) => {
    const known = [...features].flatMap(([name, count]) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[id, count]];
    });
    const total = known.reduce((sum, [, count = 0]) => sum + count, 0);
    return {
      at: Int32Array.from(known.map(([id = 0]) => id)),
      count: Float64Array.from(known.map(([, count = 0]) => count)),
      share: 1 / (total + 1) ** dampening,
      target: isPositive ? 1 : 0,
      weight,
    };
  });
  const weights = new Float64Array(ids.size);
  const slopes = new Float64Array(ids.size);
  const squares = new Float64Array(ids.size);
  let bias = 0;
  let biasSquares = 0;
  for (let round = 0; round < rounds; round += 1) {
    slopes.fill(0);
    let biasSlope = 0;
    for (const { at, count, share, target, weight } of rows) {
      let score = 0;
      for (let index = 0; index < at.length; index += 1) score += (weights[at[index] ?? 0] ?? 0) * (count[index] ?? 0);
      const error = (1 / (1 + Math.exp(-bias - score * share)) - target) * weight;
      biasSlope += error;
      for (let index = 0; index < at.length; index += 1)
        slopes[at[index] ?? 0] = (slopes[at[index] ?? 0] ?? 0) + error * share * (count[index] ?? 0);
    }
    for (let id = 0; id < weights.length; id += 1) {
      const slope = (slopes[id] ?? 0) + penalty * rows.length * (weights[id] ?? 0);
      squares[id] = (squares[id] ?? 0) + slope * slope;
      weights[id] = (weights[id] ?? 0) - (stepSize * slope) / Math.sqrt((squares[id] ?? 0) + 1e-8);
    }
    biasSquares += biasSlope * biasSlope;
    bias -= (stepSize * biasSlope) / Math.sqrt(biasSquares + 1e-8);
  }
  return { bias, weights: new Map([...ids].map(([name, id]) => [name, weights[id] ?? 0])) };
}

/** @param {readonly Example[]} examples @param {number} atLeast @returns {Map<string, number>} */
function idsOf(examples, atLeast) {
  /** @type {Map<string, number>} */
  const found = new Map();
  for (const { features } of examples) for (const name of features.keys()) found.set(name, (found.get(name) ?? 0) + 1);
  const kept = [...found].filter(([, count]) => count >= atLeast);
  return new Map(kept.map(([name], id) => [name, id]));
}
