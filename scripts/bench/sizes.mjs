import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildAll } from '../build.mjs';

/** @import { Figure } from './figure.ts' */

const folder = 'dist/chrome';
/** What the project wants a content script to weigh at most, kB gzip. */
const contentScriptTarget = 36;

/**
 * What the parts of the built extension weigh: each with all the scripts and styles it loads.
 * @returns {Promise<Figure[]>}
 */
export async function sizes() {
  await buildAll({ modes: ['chrome'], quiet: true });
  const pages = readdirSync(join(folder, 'src/pages')).map((name) => `src/pages/${name}/index.html`);
  const contentScripts = ['gmail', 'outlook'].map((name) => `src/content/${name}.js`);
  return [...contentScripts, 'service-worker-loader.js', ...pages].map((file) => {
    const weights = loadedBy(file).map((name) => readFileSync(join(folder, name)));
    const kilobytes = (/** @type {number[]} */ bytes) => bytes.reduce((sum, each) => sum + each, 0) / 1000;
    return {
      what: `${file}, gzip`,
      unit: 'kB',
      value: kilobytes(weights.map((code) => gzipSync(code, { level: 9 }).length)),
      floor: kilobytes(weights.map(({ length }) => length)),
      floorWhat: 'as it is, not compressed',
      target: contentScripts.includes(file) ? contentScriptTarget : null,
    };
  });
}

/** A file with everything it imports or names, each once. @param {string} file @param {Set<string>} seen @returns {string[]} */
function loadedBy(file, seen = new Set()) {
  if (seen.has(file)) return [];
  seen.add(file);
  const text = readFileSync(join(folder, file), 'utf8');
  const named = [...text.matchAll(/(?:from|import|src=|href=)\s*["'](?:\.{1,2})?\/?([\w./-]+\.(?:js|css))["']/g)];
  return [
    file,
    ...named.flatMap(([, path = '']) => loadedBy(path.startsWith('assets/') ? path : join('assets', path), seen)),
  ];
}
