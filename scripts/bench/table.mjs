/** @import { Figure } from './figure.ts' */

/** The figures for reading. @param {readonly Figure[]} figures */
export function tableOf(figures) {
  const rows = figures.map(({ what, ms, unit, floorMs, floor, targetMs }) => [
    what,
    unit ? `${msOf(ms)} ${unit}` : msOf(ms),
    targetMs === null ? '' : `${ms < targetMs ? 'below' : 'ABOVE'} ${msOf(targetMs)}`,
    floorMs === null ? '' : `${msOf(floorMs)} (${floor})`,
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

/** @param {number} ms */
function msOf(ms) {
  return ms < 10 ? ms.toPrecision(2) : ms.toFixed(0);
}
