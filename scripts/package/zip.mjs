import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { zipSync } from 'fflate';

/**
 * The earliest time a zip file can tell, as every file's: when something was built says nothing of what it is. Local parts,
 * because that is what a zip file writes.
 */
const earliest = () => new Date(1980, 0, 1);

/**
 * The files below a folder, sorted, with `/` between the parts of a path.
 * @param {string} folder
 * @returns {string[]} paths from that folder
 */
export function filesBelow(folder) {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll(sep, '/'))
    .toSorted();
}

/**
 * A zip file whose bytes follow from names and contents alone: no time, no owner, no order of a disk, and no zlib of a
 * Node version, since fflate deflates by itself.
 * @param {string} folder
 * @param {string[]} paths files below it
 * @param {ReadonlySet<string>} [executables] those among them that are programs
 * @returns {Uint8Array}
 */
export function zipOf(folder, paths, executables = new Set()) {
  /** @type {import('fflate').Zippable} */
  const files = {};
  for (const path of paths.toSorted()) {
    const mode = executables.has(path) ? 0o755 : 0o644;
    // The mode stands in the upper half, where Unix keeps it.
    files[path] = [readFileSync(join(folder, path)), { os: 3, attrs: mode << 16 }];
  }
  return zipSync(files, { level: 9, mtime: earliest() });
}
