import { SourceMap } from 'node:module';
import { gzipSync } from 'node:zlib';
import { buildContentScript } from './content-scripts.mjs';

/**
 * What each module adds to a content script, largest first: its own bytes, and by how much the whole grows by them once
 * compressed. What resembles another module costs less than it would alone, so these sum up to less than the whole.
 * @param {string} mode 'chrome' or 'firefox'
 * @param {string} file the source of the content script
 * @returns {Promise<{ module: string, bytes: number, gzipBytes: number }[]>}
 */
export async function moduleSizes(mode, file) {
  const { code, map } = await buildContentScript(mode, file, { isMapped: true });
  /** @type {import('node:module').SourceMapPayload} */
  const payload = JSON.parse(map);
  const owners = ownersOf(code, new SourceMap(payload));
  const whole = gzipped(code);
  return [...new Set(owners)]
    .map((module) => {
      const others = code
        .split('')
        .filter((_, at) => owners[at] !== module)
        .join('');
      return { module, bytes: code.length - others.length, gzipBytes: whole - gzipped(others) };
    })
    .sort((one, other) => other.gzipBytes - one.gzipBytes);
}

/**
 * The module of each character.
 * @param {string} code
 * @param {SourceMap} map
 */
function ownersOf(code, map) {
  /** @type {string[]} */
  const owners = [];
  for (const [line, text] of code.split('\n').entries())
    for (let column = 0; column <= text.length; column++) {
      const entry = map.findEntry(line, column);
      const source = 'originalSource' in entry ? entry.originalSource : '';
      owners.push(source.replace(/^(?:\.\.\/)*/, '') || '(joints)');
    }
  return owners;
}

/** @param {string} code */
const gzipped = (code) => gzipSync(code, { level: 9 }).length;
