import fc from 'fast-check';
import { expect } from 'vitest';
import { complaintOf, fuzz } from '../counts.ts';
import { pageCase, type PageCase, type Stage } from './page-cases.ts';
import { mutatePage } from './mutate-page.ts';

/** Pages of each webmail that are watched while they change: a third of those that are judged. */
const mostPages = Math.ceil(fuzz.pages / 3);

/**
 * Plays pages that change under an adapter that watches them: after each change it must say what another one says that reads
 * everything anew.
 *
 * @param stageOf what a case is played on
 */
export async function comparePages<Switches>(
  switches: fc.Arbitrary<Switches>,
  stageOf: (each: PageCase<Switches>) => Stage,
): Promise<void> {
  let pages = 0;
  const holds = async (each: PageCase<Switches>) => {
    const life = new AbortController();
    const page = stageOf(each);
    const [readWatched, readAnew] = [page.createReader(life.signal), page.createReader()];
    const compare = () => {
      pages += 1;
      expect(readWatched()).toEqual(readAnew());
    };
    try {
      await page.showList();
      compare();
      mutatePage(each.inList);
      compare();
      const open = each.story.conversations[each.which % each.story.conversations.length];
      await page.showConversation(open?.key ?? '');
      compare();
      for (const mutation of each.inConversation) {
        mutatePage([mutation]);
        compare();
      }
    } finally {
      life.abort();
    }
  };
  const property = fc.asyncProperty(pageCase(switches), holds);
  for (let seed = fuzz.seed; pages < mostPages; seed += 1)
    expect(complaintOf(await fc.check(property, { seed, numRuns: 5 }))).toBeNull();
  console.info(`watched pages: ${String(pages)} from seed ${String(fuzz.seed)}`);
}
