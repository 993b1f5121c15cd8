import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { complaintOf, fuzz } from '../counts.ts';
import { pageCase, play, type PageCase, type Stage } from './page-cases.ts';
import { comparePages } from './watched.ts';

/** What is fuzzed of a webmail. */
interface FuzzedWebmail<Acted extends { stop: () => void }, Switches> {
  name: string;
  /** The ways in which its pages differ. */
  switches: fc.Arbitrary<Switches>;
  start: () => Promise<Acted>;
  /** Shows the mailbox of a case in it. */
  stageOf: (acted: Acted, each: PageCase<Switches>) => Stage;
}

/** The fuzz tests of a webmail's pages. */
export function fuzzPages<Acted extends { stop: () => void }, Switches>({
  name,
  switches,
  start,
  stageOf,
}: FuzzedWebmail<Acted, Switches>): void {
  const timeout = 60_000 + fuzz.pages * 500;
  let acted: Acted;
  beforeAll(async () => {
    acted = await start();
  });
  afterAll(() => {
    acted.stop();
  });

  test('mutated pages never warn where the truth does not', { timeout }, async () => {
    let [pages, warnings] = [0, 0];
    const holds = async (each: PageCase<Switches>) => {
      const outcome = await play(each, stageOf(acted, each));
      pages += outcome.pages;
      warnings += outcome.warnings;
      expect(outcome.falseOnes).toEqual([]);
    };
    const property = fc.asyncProperty(pageCase(switches), holds);
    for (let seed = fuzz.seed; pages < fuzz.pages; seed += 1)
      expect(complaintOf(await fc.check(property, { seed, numRuns: 50 }))).toBeNull();
    console.info(
      `${name} pages: ${String(pages)} from seed ${String(fuzz.seed)}, ${String(warnings)} true warnings among them`,
    );
    // Where nothing warns nothing is proven.
    expect(warnings).toBeGreaterThan(0);
  });

  test('what a watching adapter remembers is what the page still says', { timeout }, async () => {
    await comparePages(switches, (each) => stageOf(acted, each));
  });
}
