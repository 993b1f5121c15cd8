import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { complaintOf, fuzz } from '../counts.ts';
import { rank } from '../oracle.ts';
import {
  caseWith,
  consistentChange,
  draftsOf,
  falseWarnings,
  harmless,
  remembered,
  reportsOf,
  tell,
  tellWhole,
  wholeDrafts,
  type Case,
} from './cases.ts';
import { spoil } from './junk.ts';
import { calledOtherwise, timesSwapped } from './consistent.ts';
import type { Draft } from './degradations.ts';
import type { Judged } from './memory.ts';
import type { Story } from '../story.ts';
import { lies } from './undetectable.ts';

const timeout = 60_000 + fuzz.readings * 60;

describe('mutated readings', { timeout }, () => {
  test('never warn where the truth does not', () => {
    let readings = 0;
    let warnings = 0;
    const holds = (mutated: Case, change: Case['change']) => {
      const { drafts, story } = tell({ ...mutated, change });
      readings += drafts.length;
      const memory = remembered(reportsOf(drafts));
      warnings += memory.standings(story.nowMs).filter(({ standing }) => rank(standing) > 0).length;
      expect(falseWarnings(story, memory)).toEqual([]);
    };
    // What all readings tell alike takes turns with the truth.
    const property = fc.property(caseWith(Object.keys(harmless)), fc.option(consistentChange, { freq: 1 }), holds);
    for (let seed = fuzz.seed; readings < fuzz.readings; seed += 1)
      expect(complaintOf(fc.check(property, { seed, numRuns: 500 }))).toBeNull();
    console.info(
      `readings: ${String(readings)} from seed ${String(fuzz.seed)}, ${String(warnings)} true warnings among them`,
    );
    // Where nothing warns nothing is proven.
    expect(warnings).toBeGreaterThan(readings / 200);
  });

  test('that all tell alike what is not so are judged like the mailbox in which it is so', () => {
    let readings = 0;
    const warnings: Record<string, number> = {};
    const judge = (drafts: readonly Draft[], { nowMs }: Story) => {
      const judged = remembered(reportsOf(drafts)).standings(nowMs);
      return judged.sort((one, other) => (one.id < other.id ? -1 : 1));
    };
    const isWarning = ({ standing }: Judged) => rank(standing) > 0;
    const holds = (truth: Case, change: NonNullable<Case['change']>) => {
      const { drafts, story } = tellWhole({ ...truth, change });
      readings += drafts.length;
      const said = judge(drafts, story);
      const so = judge(wholeDrafts(story), story);
      warnings[change.name] = (warnings[change.name] ?? 0) + said.filter(isWarning).length;
      // A page whose order contradicts its times may be doubted, and then it says nothing.
      if (change.name === timesSwapped) expect(so).toEqual(expect.arrayContaining(said.filter(isWarning)));
      else expect(said).toEqual(so);
      // Nothing depends on what somebody is called.
      if (change.name === calledOtherwise) expect(said).toEqual(judge(wholeDrafts(truth.story), truth.story));
    };
    const property = fc.property(caseWith(Object.keys(harmless), 0), consistentChange, holds);
    for (let seed = fuzz.seed; readings < fuzz.readings / 10; seed += 1)
      expect(complaintOf(fc.check(property, { seed, numRuns: 80 }))).toBeNull();
    console.info(`readings changed alike: ${String(readings)}, true warnings: ${JSON.stringify(warnings)}`);
    expect(Object.values(warnings).some((count) => count > 0)).toBe(true);
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
