import { basename } from 'node:path';
import { minify } from 'terser';
import { build, loadConfigFromFile } from 'vite';

/**
 * Written first, so that what resembles itself lies within the 32 kB that gzip looks back on: libraries, then what is shown,
 * then what reads the page.
 */
const first = ['preact', 'preact/hooks', '@preact/signals-core', '../sidebar/mount.tsx']
  .map((name) => `import '${name}';\n`)
  .join('');
const jsxInject = "import { h, Fragment } from 'preact';";

/**
 * Builds one content script as a single file.
 *
 * Once more, because crxjs builds content scripts by a nested Vite build that hands on neither plugins nor the bundler's own
 * options, and those are worth a kilobyte in every page.
 * @param {string} mode 'chrome' or 'firefox'
 * @param {string} file its source, below the root of the project
 * @param {{ isMapped?: boolean }} [options] whether to tell from which module each byte comes
 * @returns {Promise<{ code: string, map: string }>} the map is a source map, empty unless it was asked for
 */
export async function buildContentScript(mode, file, { isMapped = false } = {}) {
  const config = (await loadConfigFromFile({ command: 'build', mode }))?.config ?? {};
  const built = await build({
    configFile: false,
    mode,
    logLevel: 'warn',
    resolve: config.resolve ?? {},
    publicDir: false,
    plugins: [
      {
        name: 'order-of-modules',
        enforce: 'pre',
        transform: (code, id) => (id.endsWith(file) ? { code: first + code, map: null } : null),
      },
    ],
    // The short form of JSX, for which Preact needs no second entry.
    oxc: { jsx: { runtime: 'classic', pragma: 'h', pragmaFrag: 'Fragment' }, jsxInject },
    build: {
      target: config.build?.target ?? 'esnext',
      write: false,
      modulePreload: false,
      reportCompressedSize: false,
      sourcemap: isMapped && 'hidden',
      rolldownOptions: {
        input: file,
        optimization: { inlineConst: true },
        output: { format: 'iife', entryFileNames: basename(file) },
      },
    },
  });
  const { output } = /** @type {import('vite').Rolldown.RolldownOutput} */ (built);
  const [script, ...others] = output.filter((one) => one.type === 'chunk');
  if (!script || others.length > 0) throw new Error(`${file} became ${others.length + 1} files`);
  // A second look by another minifier: half a kilobyte less.
  const { code, map } = await minify(script.code, {
    ecma: 2020,
    compress: { ecma: 2020, passes: 2 },
    ...(isMapped && { sourceMap: { content: JSON.stringify(script.map) } }),
  });
  if (code === undefined) throw new Error(`${file} could not be minified`);
  return { code, map: typeof map === 'string' ? map : '' };
}
