import { buildAll } from '../../scripts/build.mjs';

/** Builds both browsers' folders once before the end-to-end tests. */
export default async function setup(): Promise<void> {
  await buildAll({ quiet: true });
}
