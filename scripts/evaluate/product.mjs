import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const domain = fileURLToPath(new URL('../../src/domain', import.meta.url));

/**
 * The very functions that ship, compiled by the product's own bundler.
 *
 * @typedef {object} Product
 * @property {typeof import('../../src/domain/features.ts')} features
 * @property {typeof import('../../src/domain/estimate.ts')} estimate
 * @property {typeof import('../../src/domain/reply-model.ts')} replyModel
 * @property {typeof import('../../src/domain/reply-terms.ts')} replyTerms
 * @property {typeof import('../../src/domain/recalibrate.ts')} recalibrate
 * @property {typeof import('../../src/domain/rhythm.ts')} rhythm
 * @property {typeof import('../../src/domain/settings.ts')} settings
 * @property {typeof import('../../src/domain/thread-terms.ts')} threadTerms
 * @property {typeof import('../../src/domain/thread-model.ts')} threadModel
 */

/** @returns {Promise<Product>} */
export async function loadProduct() {
  const load = async (/** @type {string} */ name) => {
    const options = { configFile: /** @type {const} */ (false), logLevel: /** @type {const} */ ('error') };
    /** @type {{ module: unknown }} */
    const { module } = await runnerImport(`${domain}/${name}.ts`, options);
    return module;
  };
  return /** @type {Product} */ ({
    features: await load('features'),
    estimate: await load('estimate'),
    replyModel: await load('reply-model'),
    replyTerms: await load('reply-terms'),
    recalibrate: await load('recalibrate'),
    rhythm: await load('rhythm'),
    settings: await load('settings'),
    threadTerms: await load('thread-terms'),
    threadModel: await load('thread-model'),
  });
}
