/** @import { SwitchChoice } from './types.ts' */

/**
 * One row for each switch: name, clause of the contract, label, and the values it can have.
 * @template {string} Name
 * @typedef {[name: Name, clause: string, label: string, choices: SwitchChoice['choices']]} ChoiceRow
 */

/**
 * Every switch, in the order of the control page.
 * @template {string} Name
 * @param {Record<string, ChoiceRow<Name>[]>} groups
 * @returns {SwitchChoice<Name>[]}
 */
export const choicesOf = (groups) =>
  Object.entries(groups).flatMap(([group, offered]) =>
    offered.map(([name, clause, label, choices]) => ({ name, group, clause, label, choices })),
  );

/**
 * Checks what came over the wire from the control page.
 * @param {unknown} value
 * @param {SwitchChoice[]} offered
 * @returns {Record<string, string | number | boolean>}
 * @throws {TypeError} that names a switch or value nobody offers
 */
export function parseSwitches(value, offered) {
  if (typeof value !== 'object' || value === null) throw new TypeError('Switches must be an object.');
  for (const [name, setting] of Object.entries(value)) {
    const choice = offered.find((each) => each.name === name);
    if (!choice?.choices.some((each) => each === setting))
      throw new TypeError(`No such switch: ${name} = ${String(setting)}`);
  }
  return /** @type {Record<string, string | number | boolean>} */ (value);
}
