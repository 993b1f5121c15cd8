import { open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../../demo/mailbox/user-error.mjs';

/**
 * One message between two people.
 *
 * @typedef {object} Row
 * @property {number} atMs epoch ms
 * @property {boolean} isFromFirst whether the first person of the pair wrote it
 * @property {number} thread 0 where the set has none
 * @property {number} recipients visible recipients
 * @property {boolean | null} asks whether the writer's own text asks for something; null without text
 *
 * @typedef {{ people: readonly [string, string], rows: Row[] }} Pair rows oldest first
 * @typedef {{ name: string, pairs: Pair[], lastSeenMs: Map<string, number> }} DataSet `lastSeenMs`: last activity of a person
 */

/**
 * Reads all `*.tsv` of a folder, line by line: `people.*.tsv` with `dataset person first_t last_t n`, the others with
 * `dataset pair thread t_epoch dir nrcpt ask`; tab-separated, no header, times in seconds.
 *
 * @param {string} folder
 * @returns {Promise<DataSet[]>} by name
 * @throws {UserError} naming file and line of what cannot be read
 */
export async function readReplyData(folder) {
  const names = await readdir(folder).catch(() => {
    throw new UserError(`${folder} is not a folder that can be read.`);
  });
  const files = names.filter((name) => name.endsWith('.tsv')).sort();
  const [peopleFiles, messageFiles] = [
    files.filter((name) => name.startsWith('people.')),
    files.filter((name) => !name.startsWith('people.')),
  ];
  if (messageFiles.length === 0) throw new UserError(`${folder} has no *.tsv with messages.`);
  if (peopleFiles.length === 0)
    throw new UserError(`${folder} has no people.*.tsv: nobody knows how long people were observed.`);

  /** @type {Map<string, { pairs: Map<string, Pair>, lastSeenMs: Map<string, number> }>} */
  const sets = new Map();
  const setOf = (/** @type {string} */ name) => {
    const known = sets.get(name);
    if (known) return known;
    const set = {
      pairs: /** @type {Map<string, Pair>} */ (new Map()),
      lastSeenMs: /** @type {Map<string, number>} */ (new Map()),
    };
    sets.set(name, set);
    return set;
  };
  for (const file of peopleFiles)
    await forEachLine(join(folder, file), 5, ([name = '', person = '', , last = ''], fail) => {
      const seconds = Number(last);
      if (last === '' || !Number.isFinite(seconds)) fail('the last activity is not a number');
      setOf(name).lastSeenMs.set(person, seconds * 1000);
    });
  for (const file of messageFiles)
    await forEachLine(join(folder, file), 7, ([name = '', key = '', ...fields], fail) => {
      const { pairs } = setOf(name);
      const pair = pairs.get(key) ?? newPair(key, fail);
      pairs.set(key, pair);
      pair.rows.push(parseRow(fields, fail));
    });
  return [...sets]
    .map(([name, { pairs, lastSeenMs }]) => ({ name, pairs: [...pairs.values()].map(inOrder), lastSeenMs }))
    .filter(({ pairs }) => pairs.length > 0)
    .sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** @param {string} key @param {(why: string) => never} fail @returns {Pair} */
function newPair(key, fail) {
  const [first, second, ...more] = key.split('-');
  if (!first || !second || more.length > 0) return fail(`“${key}” is not a pair a-b`);
  return { people: [first, second], rows: [] };
}

/** @param {string[]} fields @param {(why: string) => never} fail @returns {Row} */
function parseRow([thread = '', time = '', direction = '', recipients = '', ask = ''], fail) {
  const seconds = Number(time);
  if (time === '' || !Number.isFinite(seconds)) fail('the time is not a number');
  if (direction !== '>' && direction !== '<') fail('the direction is neither > nor <');
  if (!/^\d+$/.test(thread) || !/^\d+$/.test(recipients)) fail('thread and recipients must be whole numbers');
  if (!/^(?:-1|0|1)$/.test(ask)) fail('the last field is not 1, 0 or -1');
  return {
    atMs: seconds * 1000,
    isFromFirst: direction === '>',
    thread: Number(thread),
    recipients: Number(recipients),
    asks: ask === '-1' ? null : ask === '1',
  };
}

/** @param {Pair} pair @returns {Pair} */
function inOrder({ people, rows }) {
  return { people, rows: rows.sort((a, b) => a.atMs - b.atMs) };
}

/**
 * @param {string} path @param {number} width fields of a line
 * @param {(fields: string[], fail: (why: string) => never) => void} take
 */
async function forEachLine(path, width, take) {
  let line = 0;
  const fail = (/** @type {string} */ why) => {
    throw new UserError(`${path}, line ${String(line)}: ${why}.`);
  };
  const file = await open(path).catch(() => {
    throw new UserError(`${path} cannot be read.`);
  });
  for await (const text of file.readLines()) {
    line += 1;
    if (text === '') continue;
    const fields = text.split('\t');
    if (fields.length !== width) fail(`${String(width)} fields expected, ${String(fields.length)} found`);
    take(fields, fail);
  }
}
