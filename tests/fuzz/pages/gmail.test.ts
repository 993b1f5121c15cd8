import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { minuteMs } from '../../../src/domain/time.ts';
import { complaintOf, fuzz } from '../counts.ts';
import { startActedGmail } from './acted-gmail.ts';
import { pageCase, play, type PageCase } from './page-cases.ts';
import { comparePages } from './watched.ts';

let gmail: Awaited<ReturnType<typeof startActedGmail>>;
beforeAll(async () => {
  gmail = await startActedGmail();
});
afterAll(() => {
  gmail.stop();
});

const seldom = fc.constantFrom(false, false, true);
const switches = fc.record({
  superCollapses: fc.boolean(),
  repliesBeside: fc.boolean(),
  lastCollapsed: seldom,
  draftInThread: seldom,
  permIdUndefined: seldom,
  ads: seldom,
});
type Switches = typeof switches extends fc.Arbitrary<infer Value> ? Value : never;

test('mutated pages never warn where the truth does not', { timeout: 60_000 + fuzz.pages * 500 }, async () => {
  let [pages, warnings] = [0, 0];
  const holds = async (each: PageCase<Switches>) => {
    const ids = gmail.use(each.story, each.switches);
    const nowMs = each.story.nowMs - minuteMs;
    const adapter = createGmailAdapter(window, () => nowMs);
    const idOf = (key: string) => [...ids].find(([, one]) => one === key)?.[0] ?? key;
    const outcome = await play(each, {
      webmail: 'gmail',
      ids,
      showList: gmail.showList,
      showConversation: async (key) => {
        await gmail.showThread(idOf(key));
        const places = [...document.querySelectorAll('[role=list] > [role=listitem]')];
        return places.map((place) => [place, ...place.querySelectorAll('.gD, .g3, .adn, .adf')]);
      },
      read: () => adapter.read(),
      now: () => nowMs,
    });
    pages += outcome.pages;
    warnings += outcome.warnings;
    expect(outcome.falseOnes).toEqual([]);
  };
  const property = fc.asyncProperty(pageCase(switches), holds);
  for (let seed = fuzz.seed; pages < fuzz.pages; seed += 1)
    expect(complaintOf(await fc.check(property, { seed, numRuns: 50 }))).toBeNull();
  console.info(
    `Gmail pages: ${String(pages)} from seed ${String(fuzz.seed)}, ${String(warnings)} true warnings among them`,
  );
  // Where nothing warns nothing is proven.
  expect(warnings).toBeGreaterThan(0);
});

test(
  'what a watching adapter remembers is what the page still says',
  { timeout: 60_000 + fuzz.pages * 500 },
  async () => {
    await comparePages(switches, (each, signal) => {
      const ids = gmail.use(each.story, each.switches);
      const nowMs = each.story.nowMs - minuteMs;
      const [watching, other] = [createGmailAdapter(window, () => nowMs), createGmailAdapter(window, () => nowMs)];
      watching.watch(() => undefined, signal);
      return {
        showList: gmail.showList,
        showConversation: (key) => gmail.showThread([...ids].find(([, one]) => one === key)?.[0] ?? key),
        watched: () => watching.read(),
        anew: () => other.read(),
      };
    });
  },
);
