/** @import { Figure } from './figure.ts' */

/** The figures for reading. @param {readonly Figure[]} figures */
export function tableOf(figures) {
  const rows = figures.map(({ what, value, unit, floor, floorWhat, target }) => [
    what,
    unit ? `${rounded(value)} ${unit}` : rounded(value),
    target === null ? '' : `${value < target ? 'below' : 'ABOVE'} ${rounded(target)}`,
    floor === null ? '' : `${rounded(floor)} (${floorWhat})`,
  ]);
  const table = [['', 'ms', 'target', 'floor'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

/** @param {number} value */
function rounded(value) {
  return value < 10 ? value.toPrecision(2) : value.toFixed(0);
}
