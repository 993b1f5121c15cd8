import { buildAll } from '../../scripts/build.mjs';

/** Builds both browsers' folders once before the end-to-end tests, unless `npm test` has just done so. */
export default async function setup(): Promise<void> {
  if (process.env['GHOSTLIGHT_BUILT'] === undefined) await buildAll({ quiet: true });
}
