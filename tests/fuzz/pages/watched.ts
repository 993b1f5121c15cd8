import fc from 'fast-check';
import { expect } from 'vitest';
import type { PageState } from '../../../src/webmail/adapter.ts';
import { complaintOf, fuzz } from '../counts.ts';
import { pageCase, type PageCase } from './page-cases.ts';
import { mutatePage } from './mutate-page.ts';

/** Pages of each webmail that are watched while they change: a third of those that are judged. */
const mostPages = Math.ceil(fuzz.pages / 3);

/** A page, and the ways to read it: remembering what did not change, and everything anew. */
export interface WatchedPage {
  /** Paints the list of conversations. */
  showList: () => Promise<void>;
  /** Paints a conversation, over the same list or instead of it. */
  showConversation: (key: string) => Promise<unknown>;
  /** Reads with the adapter that watches. */
  watched: () => PageState;
  /** Reads with the adapter that has seen the same, and watches nothing. */
  anew: () => PageState;
}

/**
 * Plays pages that change under an adapter that watches them: after each change it must say what another one says that reads
 * everything anew.
 *
 * @param of what a case is played on; it ends with the signal
 */
export async function comparePages<Switches>(
  switches: fc.Arbitrary<Switches>,
  of: (each: PageCase<Switches>, signal: AbortSignal) => WatchedPage,
): Promise<void> {
  let pages = 0;
  const holds = async (each: PageCase<Switches>) => {
    const life = new AbortController();
    const page = of(each, life.signal);
    const compare = () => {
      pages += 1;
      expect(page.watched()).toEqual(page.anew());
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
