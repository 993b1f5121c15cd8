/** @import { Figures } from './types.ts' */

const raceNames = { click: 'by a real click in both tabs', claim: 'by the call of a click from both content scripts' };

/** The figures for reading. @param {Figures} figures */
export function tableOf({ kills, races, wrong }) {
  const steps = Object.entries(kills).map(([step, { kills: count, lost, doubled }]) => [step, count, lost, doubled]);
  const all = Object.values(kills);
  const sumOf = (/** @type {'kills' | 'lost' | 'doubled'} */ name) => all.reduce((sum, each) => sum + each[name], 0);
  const raceRows = Object.entries(races).map(([kind, { races: count, decided, withKill }]) => [
    raceNames[/** @type {keyof typeof raceNames} */ (kind)],
    count,
    decided,
    withKill,
  ]);
  return [
    ...rowsOf([
      ['background ended in', 'times', 'lost', 'doubled'],
      ...steps,
      ['all', sumOf('kills'), sumOf('lost'), sumOf('doubled')],
    ]),
    '',
    ...rowsOf([['races of two tabs for the lock', 'races', 'one winner', 'background ended'], ...raceRows]),
    ...wrong.map((each) => `\nWrong: ${each}`),
  ].join('\n');
}

/** @param {(string | number)[][]} rows */
function rowsOf(rows) {
  const [first = []] = rows;
  const widths = first.map((_, column) => Math.max(...rows.map((row) => String(row[column]).length)));
  return rows.map((row) =>
    row
      .map((cell, column) =>
        column === 0 ? String(cell).padEnd(widths[column] ?? 0) : String(cell).padStart(widths[column] ?? 0),
      )
      .join('  '),
  );
}
