import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { minuteMs } from '../../../src/domain/time.ts';
import { stageAt } from '../../webmail/outlook/stage.ts';
import { complaintOf, fuzz } from '../counts.ts';
import { startActedOutlook } from './acted-outlook.ts';
import { pageCase, play, type PageCase } from './page-cases.ts';
import { comparePages } from './watched.ts';

let outlook: Awaited<ReturnType<typeof startActedOutlook>>;
beforeAll(async () => {
  outlook = await startActedOutlook();
});
afterAll(() => {
  outlook.stop();
});

const switches = fc.record({
  order: fc.constantFrom('newest-below', 'newest-on-top'),
  collapsed: fc.constantFrom('none', 'middle', 'all-but-newest'),
  collapsedSender: fc.constantFrom('shown', 'name-only'),
  showMore: fc.boolean(),
  messageIds: fc.constantFrom(true, true, false),
  contacts: fc.constantFrom('addresses', 'addresses', 'mixed', 'names-only'),
  ownSender: fc.constantFrom('address', 'address', 'name', 'you'),
});
type Switches = typeof switches extends fc.Arbitrary<infer Value> ? Value : never;

const host = 'https://outlook.office.com/mail/inbox';

test('mutated pages never warn where the truth does not', { timeout: 60_000 + fuzz.pages * 500 }, async () => {
  let [pages, warnings] = [0, 0];
  const holds = async (each: PageCase<Switches>) => {
    const { conversations } = each.story;
    let nowMs = each.story.nowMs - minuteMs;
    const stage = stageAt(host, new Date(nowMs).toISOString());
    const idOf = (key: string) => conversations.find((one) => one.key === key) ?? null;
    const outcome = await play(each, {
      webmail: 'outlook',
      ids: new Map(conversations.map((one) => [outlook.idOf(one), one.key])),
      showList: () => {
        outlook.show(each.story, null, each.switches);
        return Promise.resolve();
      },
      showConversation: (key) => {
        const open = idOf(key);
        stage.go(`${host}/id/${open ? encodeURIComponent(outlook.idOf(open)) : ''}`);
        outlook.show(each.story, open, each.switches);
        const dates = [...document.querySelectorAll('[data-testid=SentReceivedSavedTime]')];
        const places = dates.map((date) => date.closest('[aria-expanded]') ?? date);
        return Promise.resolve(places.map((place) => [place, ...place.querySelectorAll('*')]));
      },
      read: () => {
        nowMs += 400;
        return stage.settled();
      },
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
    `Outlook pages: ${String(pages)} from seed ${String(fuzz.seed)}, ${String(warnings)} true warnings among them`,
  );
  // Where nothing warns nothing is proven.
  expect(warnings).toBeGreaterThan(0);
});

test(
  'what a watching adapter remembers is what the page still says',
  { timeout: 60_000 + fuzz.pages * 500 },
  async () => {
    await comparePages(switches, (each, signal) => {
      const now = new Date(each.story.nowMs - minuteMs).toISOString();
      const [watching, other] = [stageAt(host, now), stageAt(host, now)];
      watching.adapter.watch(() => undefined, signal);
      return {
        showList: () => {
          outlook.show(each.story, null, each.switches);
          return Promise.resolve();
        },
        showConversation: (key) => {
          const open = each.story.conversations.find((one) => one.key === key) ?? null;
          for (const stage of [watching, other])
            stage.go(`${host}/id/${open ? encodeURIComponent(outlook.idOf(open)) : ''}`);
          outlook.show(each.story, open, each.switches);
          return Promise.resolve();
        },
        watched: () => watching.settled(),
        anew: () => other.settled(),
      };
    });
  },
);
