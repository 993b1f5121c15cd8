import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { runnerImport } from 'vite';
import { UserError } from '../../demo/mailbox/user-error.mjs';

/** @typedef {import('../../src/domain/moves/find-moves.ts').LastMessageForm} LastMessageForm */
/** @typedef {{ row: number, language: 'en' | 'fr' } & LastMessageForm} Finding */

export const usage = `npm run evaluate -- last-message FILE [--json]
  Finds the required moves in last messages; FILE: language, text with \\n for line breaks, tab-separated`;

const module = fileURLToPath(new URL('../../src/domain/moves/find-moves.ts', import.meta.url));

/** @param {string[]} args @throws {UserError} */
export async function evaluateLastMessage(args) {
  const { values, positionals } = parseArgs({ args, allowPositionals: true, options: { json: { type: 'boolean' } } });
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) throw new UserError(`Use: ${usage}`);
  const findings = await findMovesIn(await readText(file));
  if (values.json) console.log(JSON.stringify({ messages: findings }, null, 1));
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
      const [language, text, ...rest] = line.split('\t');
      if ((language !== 'en' && language !== 'fr') || !text || rest.length > 0)
        throw new UserError(`Line ${index + 1} must be a language (en or fr), a tab and a text.`);
      return [{ row: index + 1, language, ...product.findMoves(text.replaceAll('\\n', '\n'), language) }];
    });
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
  for (const { row, language, found, missing, hasLastWord, words, sentences, questions, links } of findings) {
    console.log(
      `row ${row} (${language}): found ${found.join(', ') || 'none'}; missing ${missing.join(', ') || 'none'}`,
    );
    const remarks = [
      ...(hasLastWord ? [] : ['does not say that it is the last one']),
      ...(words < 50 || words > 110 ? [`${words} words instead of 50 to 110`] : []),
      ...(sentences > 5 ? [`${sentences} sentences instead of at most 5`] : []),
      ...(questions > 1 ? [`${questions} questions instead of at most 1`] : []),
      ...(links > 0 ? [`${links} link(s)`] : []),
    ];
    if (remarks.length > 0) console.log(`  form: ${remarks.join('; ')}`);
  }
  const complete = findings.filter(({ missing }) => missing.length === 0).length;
  console.log(`${findings.length} messages, ${complete} with all six moves`);
}
