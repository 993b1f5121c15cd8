/**
 * Weighted logistic regression with a ridge, by Newton's method: deterministic, and convex, so that it ends where it must.
 *
 * @param {Float64Array[]} rows one per case; the first column is the intercept's 1 and is not shrunk
 * @param {boolean[]} came
 * @param {Float64Array} weights of the cases
 * @param {number} ridge
 * @returns {Float64Array} one coefficient per column
 */
export function fitLogistic(rows, came, weights, ridge) {
  const width = rows[0]?.length ?? 0;
  const beta = new Float64Array(width);
  for (let step = 0; step < 40; step += 1) {
    const gradient = new Float64Array(width);
    const curvature = Array.from({ length: width }, () => new Float64Array(width));
    for (const [index, row] of rows.entries()) {
      const chance = 1 / (1 + Math.exp(-dot(beta, row)));
      const weight = weights[index] ?? 0;
      const [error, curve] = [weight * (Number(came[index]) - chance), weight * chance * (1 - chance)];
      for (let i = 0; i < width; i += 1) {
        const value = at(row, i);
        gradient[i] = at(gradient, i) + error * value;
        const line = curvature[i] ?? gradient;
        for (let j = 0; j <= i; j += 1) line[j] = at(line, j) + curve * value * at(row, j);
      }
    }
    for (const [i, line] of curvature.entries()) {
      for (let j = 0; j < i; j += 1) (curvature[j] ?? line)[i] = at(line, j);
      const shrink = i === 0 ? 1e-9 : ridge;
      line[i] = at(line, i) + shrink;
      gradient[i] = at(gradient, i) - shrink * at(beta, i);
    }
    const move = solve(curvature, gradient);
    for (let i = 0; i < width; i += 1) beta[i] = at(beta, i) + at(move, i);
    if (Math.max(...move.map(Math.abs)) < 1e-9) break;
  }
  return beta;
}

/** Solves a small symmetric positive system by Gauss with pivots. @param {Float64Array[]} matrix @param {Float64Array} right */
export function solve(matrix, right) {
  const lines = matrix.map((line, i) => Float64Array.from([...line, at(right, i)]));
  const size = lines.length;
  for (let column = 0; column < size; column += 1) {
    const rest = lines.slice(column);
    const pivot = rest.reduce((a, b) => (Math.abs(at(b, column)) > Math.abs(at(a, column)) ? b : a));
    lines.splice(lines.indexOf(pivot), 1);
    lines.splice(column, 0, pivot);
    for (const line of lines.slice(column + 1)) {
      const factor = at(line, column) / at(pivot, column);
      for (let i = column; i <= size; i += 1) line[i] = at(line, i) - factor * at(pivot, i);
    }
  }
  const solution = new Float64Array(size);
  for (const [i, line] of [...lines.entries()].reverse()) {
    let rest = at(line, size);
    for (let j = i + 1; j < size; j += 1) rest -= at(line, j) * at(solution, j);
    solution[i] = rest / at(line, i);
  }
  return solution;
}

/** @param {Float64Array} a @param {Float64Array} b */
function dot(a, b) {
  let sum = 0;
  for (let i = 0; i < a.length; i += 1) sum += at(a, i) * at(b, i);
  return sum;
}

/** @param {Float64Array} values @param {number} index */
function at(values, index) {
  return values[index] ?? 0;
}
