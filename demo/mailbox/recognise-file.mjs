import { open, stat } from 'node:fs/promises';
import { UserError } from './user-error.mjs';

const wanted = 'Give an mbox file: Google Takeout writes one, and so do the monthly archives of mailing lists.';

/** What else people hand over, by its first bytes, and what to do about it. @type {[RegExp, string][]} */
const others = [
  [/^PK\x03\x04/, 'is a zip archive. Unpack it and give the .mbox file inside.'],
  [/^\x1f\x8b/, 'is compressed with gzip. Unpack it (gunzip) and give the .mbox file.'],
  [/^7z\xbc\xaf|^Rar!/, 'is a compressed archive. Unpack it and give the .mbox file inside.'],
  [/^!BDN/, `is an Outlook data file (.pst), which cannot be read here. ${wanted}`],
  [/^\s*<(?:!doctype|html|\?xml)/i, `is a web page. ${wanted}`],
  [/^(?:\xff\xfe|\xfe\xff)/, `is text in UTF-16, which no mail program writes as mbox. ${wanted}`],
];
const headBytes = 8192;

/**
 * The size of a file that may be an mbox, in bytes.
 *
 * @param {string} path
 * @throws {UserError} when the file is missing, empty or recognised as something else
 */
export async function mboxSize(path) {
  const about = await stat(path).catch((/** @type {unknown} */ error) => {
    throw unreadable(path, error);
  });
  if (about.isDirectory()) throw new UserError(`${path} is a folder. ${wanted}`);
  if (about.size === 0) throw new UserError(`${path} is empty. ${wanted}`);
  const head = await firstBytes(path);
  const other = others.find(([start]) => start.test(head));
  if (other) throw new UserError(`${path} ${other[1]}`);
  if (!head.startsWith('From ') && head.includes('\0')) throw new UserError(`${path} is not a text file. ${wanted}`);
  return about.size;
}

/**
 * What to say of a file in which no mail was found.
 *
 * @param {string} path
 */
export async function noMailsIn(path) {
  const head = await firstBytes(path);
  return /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*){2}/.test(head)
    ? new UserError(`${path} is a single mail (.eml), not an mbox. ${wanted}`)
    : new UserError(`${path} is no mbox: no line in it begins a mail ("From …" with a date). ${wanted}`);
}

/**
 * The error to report for a failed file operation; anything but the operating system's errors is returned as it is.
 *
 * @param {string} path @param {unknown} error
 */
export function unreadable(path, error) {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (!(error instanceof Error) || typeof code !== 'string') return error;
  if (code === 'ENOENT') return new UserError(`There is no file ${path}. ${wanted}`, { cause: error });
  if (code === 'EACCES') return new UserError(`${path} may not be read. Check its permissions.`, { cause: error });
  return new UserError(`${path} cannot be read (${error.message}).`, { cause: error });
}

/** @param {string} path */
async function firstBytes(path) {
  const file = await open(path).catch((/** @type {unknown} */ error) => {
    throw unreadable(path, error);
  });
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(headBytes), 0, headBytes, 0);
    return buffer.toString('latin1', 0, bytesRead).replace(/^\xef\xbb\xbf/, '');
  } finally {
    await file.close();
  }
}
