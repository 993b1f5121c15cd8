import { readdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { UserError } from '../../demo/mailbox/user-error.mjs';
import { groupBy } from './group-by.mjs';
import { kinds, readSignalRows } from './signal-rows.mjs';

/** @typedef {import('./signal-rows.mjs').Kind} Kind */
/** @typedef {import('./signal-rows.mjs').Row} Row */
/** @typedef {typeof import('../../src/domain/signals/recognise-mail.ts').recogniseMail} RecogniseMail */

/**
 * How well one kind is recognised in one language.
 *
 * @typedef {object} Count
 * @property {string} language
 * @property {Kind} kind
 * @property {number} n rows of this kind
 * @property {number} found of them called so
 * @property {number} missed of them called otherwise, or not at all
 * @property {number} falseAlarms rows of other kinds called so
 *
 * @typedef {{ file: string, row: number, language: string, expected: Kind, found: Kind }} WrongRow `row`: its line, the first is 1
 * @typedef {{ counts: Count[], overall: { n: number, found: number, missed: number, falseAlarms: number }, wrong: WrongRow[] }} Report
 */

const ownExamples = fileURLToPath(new URL('../../tests/fixtures/signals', import.meta.url));
const recogniser = fileURLToPath(new URL('../../src/domain/signals/recognise-mail.ts', import.meta.url));

export const usage = `npm run evaluate -- signals [FILE] [--json]
  Measures what mails are taken for: FILE has the columns language, kind, subject, text; without it the own examples.`;

/** @param {string[]} args @throws {UserError} */
export async function evaluateSignals(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  if (positionals.length > 1) throw new UserError(`Use: ${usage}`);
  const files = positionals.length === 1 ? positionals : await ownFiles();
  const rows = (await Promise.all(files.map(readSignalRows))).flat();
  if (rows.length === 0) throw new UserError(`${files.join(', ')}: no mail to look at.`);
  const report = reportOf(rows, await loadRecogniser());
  if (values.json) console.log(JSON.stringify(report, null, 1));
  else printReport(report);
}

/** @returns {Promise<string[]>} the project's own examples */
export async function ownFiles() {
  const names = (await readdir(ownExamples)).filter((name) => name.endsWith('.tsv')).sort();
  return names.map((name) => join(ownExamples, name));
}

/** The very function that ships, compiled by the product's own bundler. @returns {Promise<RecogniseMail>} */
async function loadRecogniser() {
  /** @type {{ module: { recogniseMail: RecogniseMail } }} */
  const { module } = await runnerImport(recogniser, { configFile: false, logLevel: 'error' });
  return module.recogniseMail;
}

/** @param {readonly Row[]} rows @param {RecogniseMail} recogniseMail @returns {Report} */
export function reportOf(rows, recogniseMail) {
  const judged = rows.map((row) => {
    const signal = recogniseMail({ subject: row.subject, text: row.text, sender: null, sentAtMs: null });
    return { ...row, called: /** @type {Kind} */ (signal?.kind ?? 'none') };
  });
  const counts = [...groupBy(judged, ({ language }) => language)].flatMap(([language, own]) =>
    kinds.flatMap((kind) => {
      const n = own.filter((row) => row.kind === kind).length;
      const found = own.filter((row) => row.kind === kind && row.called === kind).length;
      const falseAlarms = own.filter((row) => row.kind !== kind && row.called === kind).length;
      return n + falseAlarms === 0 ? [] : [{ language, kind, n, found, missed: n - found, falseAlarms }];
    }),
  );
  const positive = counts.filter(({ kind }) => kind !== 'none');
  const sum = (/** @type {'n' | 'found' | 'missed' | 'falseAlarms'} */ key) =>
    positive.reduce((total, count) => total + count[key], 0);
  return {
    counts,
    overall: { n: sum('n'), found: sum('found'), missed: sum('missed'), falseAlarms: sum('falseAlarms') },
    wrong: judged
      .filter(({ kind, called }) => kind !== called)
      .map(({ file, line, language, kind, called }) => ({ file, row: line, language, expected: kind, found: called })),
  };
}

/** @param {Report} report */
function printReport({ counts, overall, wrong }) {
  const line = (/** @type {string} */ language, /** @type {string} */ kind, /** @type {(string | number)[]} */ cells) =>
    `${language.padEnd(10)}${kind.padEnd(20)}${cells.map((cell) => String(cell).padStart(13)).join('')}`;
  console.log(line('language', 'kind', ['n', 'found', 'missed', 'false alarms']));
  for (const { language, kind, n, found, missed, falseAlarms } of counts)
    console.log(line(language, kind, [n, found, missed, falseAlarms]));
  console.log(line('all', 'except none', [overall.n, overall.found, overall.missed, overall.falseAlarms]));
  for (const { file, row, expected, found } of wrong)
    console.log(`${basename(file)}, row ${String(row)}: ${expected} expected, ${found} found`);
}
