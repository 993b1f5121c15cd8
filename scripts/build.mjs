import { gzipSync } from 'node:zlib';
import { readFileSync, writeFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { build } from 'vite';
import manifest from '../manifest.json' with { type: 'json' };
import { buildContentScript } from './content-scripts.mjs';
import { moduleSizes } from './module-sizes.mjs';

/**
 * What a content script may weigh, gzip, everything included: a little more than the larger one weighs, so that none creeps up. architecture.md 5 asks for 45 kB (CONTRIBUTING, decisions).
 */
const contentScriptLimitBytes = 46_800;

/**
 * Writes dist/chrome and dist/firefox.
 * @param {{ modes?: string[], quiet?: boolean }} [options]
 * @returns {Promise<{ file: string, mode: string, bytes: number, gzipBytes: number }[]>} the content scripts built
 * @throws {Error} when a content script is over the limit
 */
export async function buildAll({ modes = ['chrome', 'firefox'], quiet = false } = {}) {
  const sizes = [];
  const { NODE_ENV } = process.env;
  // A test runner's own environment would make Vite build for development.
  process.env.NODE_ENV = 'production';
  for (const mode of modes) {
    await build({ mode, logLevel: quiet ? 'error' : 'warn' });
    await rebuildContentScripts(mode);
    sizes.push(...contentScriptSizes(mode));
  }
  if (NODE_ENV === undefined) delete process.env.NODE_ENV;
  else process.env.NODE_ENV = NODE_ENV;
  if (sizes.some(({ gzipBytes }) => gzipBytes > contentScriptLimitBytes))
    throw new Error(
      [`A content script is over the limit of ${kilobytes(contentScriptLimitBytes)}:`, ...sizes.map(describe)].join(
        '\n',
      ),
    );
  return sizes;
}

/**
 * Puts our own builds of the content scripts in the place of those of crxjs, which gives both lists in the same order.
 * @param {string} mode
 */
async function rebuildContentScripts(mode) {
  const sources = manifest.content_scripts.flatMap(({ js }) => js);
  for (const [index, file] of contentScriptsIn(mode).entries())
    writeFileSync(resolve('dist', mode, file), (await buildContentScript(mode, sources[index] ?? '')).code);
}

/** @param {string} mode */
function contentScriptSizes(mode) {
  return contentScriptsIn(mode).map((file) => {
    const code = readFileSync(resolve('dist', mode, file));
    return { file, mode, bytes: code.length, gzipBytes: gzipSync(code, { level: 9 }).length };
  });
}

/** @param {string} mode */
function contentScriptsIn(mode) {
  const built = /** @type {{ content_scripts: { js: string[] }[] }} */ (
    JSON.parse(readFileSync(resolve('dist', mode, 'manifest.json'), 'utf8'))
  );
  return built.content_scripts.flatMap(({ js }) => js);
}

/** Where the bytes of the content scripts go: each folder, then each module. */
async function printModules() {
  process.env.NODE_ENV = 'production';
  for (const source of manifest.content_scripts.flatMap(({ js }) => js)) {
    /** @type {Map<string, number>} */
    const folders = new Map();
    const modules = await moduleSizes('chrome', source);
    for (const { module, gzipBytes } of modules)
      folders.set(dirname(module), (folders.get(dirname(module)) ?? 0) + gzipBytes);
    console.log(`\n${source}: gzip bytes of each folder; bytes and gzip bytes of each module`);
    for (const [folder, gzipBytes] of [...folders].sort(([, one], [, other]) => other - one))
      console.log(`${gzipBytes}`.padStart(13), folder);
    for (const { module, bytes, gzipBytes } of modules)
      console.log(`${bytes}`.padStart(6), `${gzipBytes}`.padStart(6), module);
  }
}

/** @param {number} bytes */
const kilobytes = (bytes) => `${(bytes / 1000).toFixed(1)} kB`;

/** @param {{ mode: string, file: string, bytes: number, gzipBytes: number }} size */
const describe = ({ mode, file, bytes, gzipBytes }) =>
  `dist/${mode}/${file}: ${kilobytes(bytes)}, ${kilobytes(gzipBytes)} gzip`;

if (import.meta.filename === process.argv[1]) {
  const sizes = await buildAll();
  console.log(`Built Ghostlight ${manifest.version} into dist/chrome and dist/firefox.`);
  for (const size of sizes) console.log(`${describe(size)} (limit ${kilobytes(contentScriptLimitBytes)})`);
  if (process.argv.includes('--modules')) await printModules();
}
