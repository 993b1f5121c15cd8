import { describe, expect, it } from 'vitest';
import { playFaults } from '../../scripts/faults/play-faults.mjs';

/** The short form of `npm run e2e:faults`; both webmails together make twice as many. */
const options = { kills: 6, races: 10, seed: 1 };
/** Some ten seconds on a machine that does nothing else. */
const timeout = 240_000;

describe.each(['gmail', 'outlook'] as const)('%s in Chromium', (webmail) => {
  it(
    'loses and doubles nothing whenever the background ends, and gives the lock to one of two tabs',
    { timeout },
    async () => {
      const { kills, races, wrong } = await playFaults(webmail, options);
      expect(wrong).toEqual([]);
      const ended = Object.values(kills);
      expect(ended.reduce((sum, count) => sum + count.kills, 0)).toBeGreaterThanOrEqual(options.kills);
      expect(ended.every(({ lost, doubled }) => lost === 0 && doubled === 0)).toBe(true);
      expect([races.click, races.claim].map(({ decided }) => decided)).toEqual([1, options.races - 1]);
    },
  );
});
