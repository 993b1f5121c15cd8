import { readFile } from 'node:fs/promises';
import { UserError } from '../../demo/mailbox/user-error.mjs';

/** @typedef {import('../../src/domain/signals/mail-signal.ts').SignalKind | 'none'} Kind */

/**
 * One mail and what it is.
 *
 * @typedef {object} Row
 * @property {string} file
 * @property {number} line of the file, the first is 1
 * @property {string} language
 * @property {Kind} kind
 * @property {string} subject
 * @property {string} text
 */

/** Every kind a row can have, in the order of the report. @type {readonly Kind[]} */
export const kinds = [
  'auto-reply',
  'out-of-office',
  'bounce',
  'calendar-invite',
  'calendar-accept',
  'calendar-tentative',
  'calendar-decline',
  'calendar-cancel',
  'calendar-update',
  'ambiguous-yes',
  'clear-yes',
  'clear-no',
  'none',
];

/**
 * Reads mails with their kinds: `language, kind, subject, text`, tab-separated; a `\n` in a text stands for a line break. A
 * first line that names these columns and empty lines are left out.
 *
 * @param {string} path
 * @returns {Promise<Row[]>}
 * @throws {UserError} naming the line that cannot be read
 */
export async function readSignalRows(path) {
  const content = await readFile(path, 'utf8').catch(() => {
    throw new UserError(`${path} cannot be read.`);
  });
  const lines = content.replace(/^\uFEFF/u, '').split(/\r?\n/u);
  return lines.flatMap((line, index) => {
    const isHeader = index === 0 && /^language\tkind\t/iu.test(line);
    return line.trim() === '' || isHeader ? [] : [parseRow(line, path, index + 1)];
  });
}

/** @param {string} content @param {string} file @param {number} line @returns {Row} */
function parseRow(content, file, line) {
  const columns = content.split('\t');
  const [language = '', name = '', subject = '', text = ''] = columns;
  if (columns.length !== 4)
    throw new UserError(`${file}, line ${String(line)}: 4 columns expected, ${String(columns.length)} found.`);
  const kind = kinds.find((each) => each === name);
  if (!kind)
    throw new UserError(`${file}, line ${String(line)}: “${name}” is no kind. Use one of: ${kinds.join(', ')}.`);
  return { file, line, language, kind, subject, text: text.replaceAll('\\n', '\n') };
}
