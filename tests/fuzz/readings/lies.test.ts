import fc from 'fast-check';
import { expect, test } from 'vitest';
import { fuzz } from '../counts.ts';
import { caseWith, draftsOf, falseWarnings, remembered, reportsOf, type Case } from './cases.ts';
import { lies } from './undetectable.ts';

const changes = Object.fromEntries(Object.entries(lies).map(([name, { change }]) => [name, change]));

// A long search: what is seen through by now must leave the list. Too long for `npm test`, which has it from `npm run fuzz`.
test.runIf(fuzz.readings >= 20_000)(
  'every lie on the list still goes unnoticed somewhere',
  { timeout: 900_000 },
  () => {
    for (const name of Object.keys(lies)) {
      const isSeenThrough = (each: Case) =>
        falseWarnings(each.story, remembered(reportsOf(draftsOf(each, changes)))).length === 0;
      const { failed } = fc.check(fc.property(caseWith([name], 1), isSeenThrough), {
        seed: fuzz.seed,
        numRuns: 20_000,
        endOnFailure: true,
      });
      expect.soft(failed, name).toBe(true);
    }
  },
);
