import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintOf, fuzz } from '../counts.ts';
import { rank } from '../oracle.ts';
import { caseWith, draftsOf, falseWarnings, harmless, remembered, reportsOf, type Case } from './cases.ts';
import { spoil } from './junk.ts';
import { lies } from './undetectable.ts';

const timeout = 60_000 + fuzz.readings * 60;

describe('mutated readings', { timeout }, () => {
  test('never warn where the truth does not', () => {
    let readings = 0;
    let warnings = 0;
    const holds = (each: Case) => {
      const drafts = draftsOf(each);
      readings += drafts.length;
      const memory = remembered(reportsOf(drafts));
      warnings += memory.standings(each.story.nowMs).filter(({ standing }) => rank(standing) > 0).length;
      expect(falseWarnings(each.story, memory)).toEqual([]);
    };
    for (let seed = fuzz.seed; readings < fuzz.readings; seed += 1)
      expect(
        complaintOf(fc.check(fc.property(caseWith(Object.keys(harmless)), holds), { seed, numRuns: 500 })),
      ).toBeNull();
    console.info(
      `readings: ${String(readings)} from seed ${String(fuzz.seed)}, ${String(warnings)} true warnings among them`,
    );
    // Where nothing warns nothing is proven.
    expect(warnings).toBeGreaterThan(readings / 200);
  });

  test('break nothing, whatever stands in them, and what the door refuses changes nothing', () => {
    const all = {
      ...harmless,
      ...Object.fromEntries(Object.entries(lies).map(([name, { change }]) => [name, change])),
    };
    let readings = 0;
    let refused = 0;
    const holds = (each: Case, spots: [number, number][]) => {
      const drafts = draftsOf(each, all);
      readings += drafts.length;
      for (const [a, b] of spots) {
        const draft = drafts[a % drafts.length];
        if (draft) spoil(draft.page, a, b);
      }
      const memory = remembered([]);
      for (const one of reportsOf(drafts)) {
        const before = memory.stored();
        if (memory.report(one)) continue;
        refused += 1;
        expect(memory.stored()).toBe(before);
      }
      memory.standings(each.story.nowMs);
      expect(Object.keys(Object.prototype)).toEqual([]);
    };
    const spots = fc.array(fc.tuple(fc.nat(9973), fc.nat(9973)), { minLength: 1, maxLength: 4 });
    const property = fc.property(caseWith(Object.keys(all)), spots, holds);
    for (let seed = fuzz.seed; readings < fuzz.readings / 4; seed += 1)
      expect(complaintOf(fc.check(property, { seed, numRuns: 200 }))).toBeNull();
    console.info(`spoilt readings: ${String(readings)}, refused ${String(refused)}`);
    expect(refused).toBeGreaterThan(readings / 20);
  });
});
