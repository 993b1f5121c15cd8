import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { UserError } from '../../demo/mailbox/user-error.mjs';

/** @typedef {import('../../src/domain/moves/find-moves.ts').LastMessageForm} LastMessageForm */
/** @typedef {{ row: number, language: 'en' | 'fr', remarks: string[], expectedMissing: string[] | null } & LastMessageForm} Finding */

export const usage = `npm run evaluate -- last-message FILE [--json]
  Finds the required moves in last messages, and what is to be said of their form; FILE: language, text with \\n for line
  breaks, tab-separated. With the missing moves (a,b or -) between the two it also says how well each move is found`;

const module = fileURLToPath(new URL('../../src/domain/moves/find-moves.ts', import.meta.url));

/** @param {string[]} args @throws {UserError} */
export async function evaluateLastMessage(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UserError(`Use: ${usage}`);
  const findings = await findMovesIn(await readText(file));
  if (values.json) console.log(JSON.stringify({ messages: findings, moves: scoreMoves(findings) }, null, 1));
  else print(findings);
}

/**
 * What stands in each message of a table, by the very function that ships.
 * @param {string} table @returns {Promise<Finding[]>} @throws {UserError} a row that is no language and text
 */
export async function findMovesIn(table) {
  /** @type {{ module: typeof import('../../src/domain/moves/find-moves.ts') }} */
  const { module: product } = await runnerImport(module, { configFile: false, logLevel: 'error' });
  return table
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .flatMap((line, index) => {
      if (line.trim() === '') return [];
      const columns = line.split('\t');
      const [language, text] = [columns[0], columns.at(-1)];
      if ((language !== 'en' && language !== 'fr') || !text || columns.length < 2 || columns.length > 3)
        throw new UserError(`Line ${index + 1} must be a language (en or fr), a tab and a text.`);
      const form = product.findMoves(text.replaceAll('\\n', '\n'), language);
      const expectedMissing =
        columns.length === 3 ? (columns[1] ?? '').split(',').filter((move) => move !== '-') : null;
      return [{ row: index + 1, language, expectedMissing, ...form, remarks: remarksOn(form) }];
    });
}

/**
 * How often a move that is found is there, and a move that is there is found, over the rows that say what is missing.
 * @param {Finding[]} findings
 */
export function scoreMoves(findings) {
  const told = findings.flatMap(({ language, found, missing, expectedMissing }) =>
    expectedMissing === null
      ? []
      : [...found, ...missing].map((move) => ({
          name: `${language} ${move}`,
          isFound: found.includes(move),
          isThere: !expectedMissing.includes(move),
        })),
  );
  return [...new Set(told.map(({ name }) => name))].sort().map((name) => {
    const rows = told.filter((each) => each.name === name);
    const right = rows.filter(({ isFound, isThere }) => isFound && isThere).length;
    const share = (/** @type {number} */ of) => (of === 0 ? null : right / of);
    return {
      name,
      precision: share(rows.filter(({ isFound }) => isFound).length),
      recall: share(rows.filter(({ isThere }) => isThere).length),
    };
  });
}

/**
 * What the form of a last message should be and is not (last-message.md 1).
 * @param {LastMessageForm} form
 */
function remarksOn({ hasLastWord, words, sentences, questions, links }) {
  return [
    ...(hasLastWord ? [] : ['does not say that it is the last one']),
    ...(words < 50 || words > 110 ? [`${words} words instead of 50 to 110`] : []),
    ...(sentences > 5 ? [`${sentences} sentences instead of at most 5`] : []),
    ...(questions > 1 ? [`${questions} questions instead of at most 1`] : []),
    ...(links > 0 ? [`${links} link(s), fine only for the rep's own calendar`] : []),
  ];
}

/** @param {string} file */
async function readText(file) {
  try {
    return await readFile(file, 'utf8');
  } catch (error) {
    throw new UserError(`${file} cannot be read.`, { cause: error });
  }
}

/** @param {Finding[]} findings */
function print(findings) {
  for (const { row, language, found, missing, remarks } of findings) {
    console.log(
      `row ${row} (${language}): found ${found.join(', ') || 'none'}; missing ${missing.join(', ') || 'none'}`,
    );
    if (remarks.length > 0) console.log(`  form: ${remarks.join('; ')}`);
  }
  const complete = findings.filter(({ missing }) => missing.length === 0).length;
  console.log(`${findings.length} messages, ${complete} with all six moves`);
  const percent = (/** @type {number | null} */ share) => (share === null ? '–' : `${Math.round(share * 100)} %`);
  for (const { name, precision, recall } of scoreMoves(findings))
    console.log(`${name}: precision ${percent(precision)}, recall ${percent(recall)}`);
}
