import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** @type {Promise<string> | undefined} */
let bundled;

/** The editor of the composer, the real RoosterJS, as one script module; bundled once. */
export const editorScript = () => (bundled ??= bundleEditor());

/** @returns {Promise<string>} */
async function bundleEditor() {
  const built = await build({
    configFile: false,
    root: fileURLToPath(new URL('editor/', import.meta.url)),
    logLevel: 'warn',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      modulePreload: false,
      lib: { entry: 'editor.mjs', formats: ['es'] },
    },
  });
  const outputs = Array.isArray(built) ? built : [built];
  const chunks = outputs.flatMap((each) => ('output' in each ? each.output : []));
  const [script] = chunks.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk.code] : []));
  if (script === undefined) throw new Error('The editor was not bundled.');
  return script;
}
