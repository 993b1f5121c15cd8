import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';

/**
 * The product's own functions, built by its bundler for the browsers it supports: as fast as they ship.
 *
 * @typedef {typeof import('../../src/domain/assess.ts') & typeof import('../../src/domain/exchange.ts')
 *   & typeof import('../../src/domain/features.ts') & typeof import('../../src/domain/reply-model.ts')
 *   & typeof import('../../src/domain/estimate.ts') & typeof import('../../src/domain/settings.ts')
 *   & typeof import('../../src/background/judge.ts') & typeof import('../../src/background/store/accounts.ts')} Built
 */
const files = [
  'domain/assess.ts',
  'domain/exchange.ts',
  'domain/features.ts',
  'domain/reply-model.ts',
  'domain/estimate.ts',
  'domain/settings.ts',
  'background/judge.ts',
  'background/store/accounts.ts',
];

/** @returns {Promise<Built>} */
export function loadBuilt() {
  return withBuilt(files, async (path) => {
    const built = /** @type {unknown} */ (await import(path));
    return /** @type {Built} */ (built);
  });
}

/** The text of a module with everything that some files of `src/` export. @param {readonly string[]} exporting */
export function builtText(exporting) {
  return withBuilt(exporting, (path) => readFile(path, 'utf8'));
}

/** @template Result @param {readonly string[]} exporting @param {(path: string) => Promise<Result>} use */
async function withBuilt(exporting, use) {
  const folder = await mkdtemp(join(tmpdir(), 'ghostlight-bench-'));
  try {
    const entry = join(folder, 'entry.js');
    await writeFile(
      entry,
      exporting.map((file) => `export * from ${JSON.stringify(resolve('src', file))};\n`).join(''),
    );
    await build({
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      build: {
        outDir: join(folder, 'built'),
        target: 'chrome120',
        lib: { entry, formats: ['es'], fileName: 'product' },
      },
    });
    return await use(join(folder, 'built/product.js'));
  } finally {
    await rm(folder, { recursive: true });
  }
}
