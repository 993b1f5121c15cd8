import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { UserError } from '../../demo/mailbox/user-error.mjs';

/** @typedef {'en' | 'fr'} Language */
/** @typedef {'fine' | 'risky' | 'sharp'} Level */
/** @typedef {{ number: number, language: Language, expected: Level, text: string }} Row `number` is the line in the file, from 1 */
/** @typedef {(text: string, language: Language) => Level} Judge */
/**
 * @typedef {object} Report
 * @property {Record<Level, number>} n rows for each expected level
 * @property {Record<Level, Record<Level, number>>} confusion rows by expected level, then by the level found
 * @property {number | null} recallOfSharp share of sharp rows found sharp; null without any
 * @property {number | null} falseAlarms share of fine rows found risky or sharp; null without any
 * @property {number} fineFoundSharp
 * @property {{ row: number, expected: Level, found: Level }[]} wrong
 */

/** @type {readonly Level[]} */
const levels = ['fine', 'risky', 'sharp'];
const languages = /** @type {const} */ (['en', 'fr']);

export const usage = `npm run evaluate -- courtesy FILE [--json]
  Measures the courtesy check on tab-separated rows: language (en or fr), expected level (fine, risky or sharp), text;
  \\n in a text is a line break`;

/** @param {string[]} args @throws {UserError} */
export async function evaluateCourtesy(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UserError(`Use: ${usage}`);
  const content = await readFile(file, 'utf8').catch(() => {
    throw new UserError(`${file} cannot be read.`);
  });
  const reports = reportsOf(parseRows(content, file), await loadJudge());
  if (values.json) console.log(JSON.stringify(reports, null, 1));
  else for (const [language, report] of Object.entries(reports)) print(language, report);
}

/** @param {string} content @param {string} file for messages @returns {Row[]} @throws {UserError} naming the line */
export function parseRows(content, file) {
  return content.split(/\r?\n/).flatMap((line, index) => {
    if (line.trim() === '') return [];
    const fail = (/** @type {string} */ what) => new UserError(`${file}, line ${index + 1}: ${what}.`);
    const [language, expected, text, ...more] = line.replace(/^\ufeff/, '').split('\t');
    if (!isOneOf(language, languages)) throw fail('the first field must be the language, en or fr');
    if (!isOneOf(expected, levels)) throw fail('the second field must be the expected level, fine, risky or sharp');
    if (text === undefined || text.trim() === '' || more.length > 0)
      throw fail('the third and last field must be a text');
    return [{ number: index + 1, language, expected, text: text.replaceAll('\\n', '\n') }];
  });
}

/** @template {string} T @param {string | undefined} value @param {readonly T[]} values @returns {value is T} */
function isOneOf(value, values) {
  return values.some((each) => each === value);
}

/** @param {readonly Row[]} rows @param {Judge} judge @returns {Partial<Record<Language, Report>>} for each language with rows */
export function reportsOf(rows, judge) {
  return Object.fromEntries(
    languages
      .map((language) => ({ language, own: rows.filter((row) => row.language === language) }))
      .filter(({ own }) => own.length > 0)
      .map(({ language, own }) => [language, reportOf(own, judge)]),
  );
}

/** @param {readonly Row[]} rows @param {Judge} judge @returns {Report} */
function reportOf(rows, judge) {
  const judged = rows.map(({ number, language, expected, text }) => ({
    row: number,
    expected,
    found: judge(text, language),
  }));
  const count = (/** @type {Level} */ expected, /** @type {readonly Level[]} */ found) =>
    judged.filter((each) => each.expected === expected && found.includes(each.found)).length;
  const share = (/** @type {Level} */ expected, /** @type {readonly Level[]} */ found) =>
    count(expected, levels) === 0 ? null : count(expected, found) / count(expected, levels);
  return {
    n: byLevel((expected) => count(expected, levels)),
    confusion: byLevel((expected) => byLevel((found) => count(expected, [found]))),
    recallOfSharp: share('sharp', ['sharp']),
    falseAlarms: share('fine', ['risky', 'sharp']),
    fineFoundSharp: count('fine', ['sharp']),
    wrong: judged.filter(({ expected, found }) => expected !== found),
  };
}

/** @template T @param {(level: Level) => T} of @returns {Record<Level, T>} */
function byLevel(of) {
  return { fine: of('fine'), risky: of('risky'), sharp: of('sharp') };
}

/** The very functions that ship, compiled by the product's own bundler. @returns {Promise<Judge>} */
export async function loadJudge() {
  const load = async (/** @type {string} */ name) => {
    const path = fileURLToPath(new URL(`../../src/domain/courtesy/${name}.ts`, import.meta.url));
    /** @type {{ module: unknown }} */
    const { module } = await runnerImport(path, { configFile: false, logLevel: 'error' });
    return module;
  };
  const check = /** @type {typeof import('../../src/domain/courtesy/check-courtesy.ts')} */ (
    await load('check-courtesy')
  );
  const own = /** @type {typeof import('../../src/domain/courtesy/own-words.ts')} */ (await load('own-words'));
  return (text, language) => check.courtesyLevel(check.checkCourtesy(own.ownWordsOf(text), language));
}

/** @param {string} language @param {Report} report */
function print(language, { n, confusion, recallOfSharp, falseAlarms, fineFoundSharp, wrong }) {
  const share = (/** @type {number | null} */ value) => value?.toFixed(3) ?? '–';
  console.log(`\n${language}\n`);
  console.log(`${'expected'.padEnd(10)}${['n', ...levels].map((name) => name.padStart(8)).join('')}   (found)`);
  for (const expected of levels) {
    const cells = [n[expected], ...levels.map((found) => confusion[expected][found])];
    console.log(`${expected.padEnd(10)}${cells.map((cell) => String(cell).padStart(8)).join('')}`);
  }
  console.log(`recall of sharp ${share(recallOfSharp)}`);
  console.log(`false alarms    ${share(falseAlarms)} (fine found sharp: ${fineFoundSharp})`);
  console.log(`wrong rows      ${wrong.map(({ row }) => row).join(' ') || 'none'}`);
}
