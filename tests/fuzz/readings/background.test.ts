import fc from 'fast-check';
import { expect, test } from 'vitest';
import { startBackground, storedText } from '../../background/harness.ts';
import { complaintOf, fuzz } from '../counts.ts';
import { allowedOf, rank } from '../oracle.ts';
import { caseWith, draftsOf, harmless, remembered, reportsOf, type Case } from './cases.ts';
import { spoil } from './junk.ts';
import { settings } from './memory.ts';

const cases = Math.max(12, Math.floor(fuzz.readings / 250));

test(
  'the background judges mutated readings as the rules do, and a refused one leaves its store as it was',
  { timeout: 60_000 + cases * 2000 },
  async () => {
    const holds = async (each: Case, [a, b]: [number, number]) => {
      const background = startBackground();
      const { world } = background;
      world.settings = settings;
      const drafts = draftsOf(each);
      const last = drafts.at(-1);
      if (last && a % 2 === 0) spoil(last.page, a, b);
      const reports = reportsOf(drafts);
      for (const { input, clockMs } of reports) {
        world.nowMs = clockMs;
        const before = await storedText(background);
        await background.tab.report(input as never).catch(async () => {
          expect(await storedText(background)).toBe(before);
        });
      }
      expect(world.bugs.map(String).filter((bug) => !bug.startsWith('RejectedReading'))).toEqual([]);
      // What the door made of it travelled as JSON.
      const memory = remembered(
        reports.map(({ input, clockMs }) => ({ input: JSON.parse(JSON.stringify(input)) as unknown, clockMs })),
      );
      // Where the last page was refused, what was judged before is looked at again when its time has come.
      world.nowMs = each.story.nowMs;
      await background.worker.ringAlarm();
      const database = await background.worker.parts.open();
      for (const { account, id, standing } of await database.getAll('standings')) {
        const allowed =
          rank(standing) === 0 ? 2 : allowedOf(each.story, id, (other) => memory.knowsOf(other, { account, id }));
        expect(rank(standing), `${id} of ${account}`).toBeLessThanOrEqual(allowed);
      }
      await background.worker.kill();
    };
    const place = fc.nat(9973);
    const property = fc.asyncProperty(caseWith(Object.keys(harmless)), fc.tuple(place, place), holds);
    expect(complaintOf(await fc.check(property, { seed: fuzz.seed, numRuns: cases }))).toBeNull();
  },
);
