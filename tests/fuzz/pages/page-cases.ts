import fc from 'fast-check';
import type { PageState } from '../../../src/webmail/adapter.ts';
import { minuteMs } from '../../../src/domain/time.ts';
import { allowedOf, rank } from '../oracle.ts';
import { createMemory } from '../readings/memory.ts';
import { story, type Story } from '../story.ts';
import { mutatePage, pageChanges, pageDegradations, type PageMutation } from './mutate-page.ts';

/** A mailbox, one of its conversations, and what befalls the list before it and the page on which it stands open. */
export interface PageCase<Switches> {
  story: Story;
  which: number;
  seesList: boolean;
  inList: PageMutation[];
  inConversation: PageMutation[];
  switches: Switches;
}

const place = fc.nat(9973);

function mutations(names: readonly string[], maxLength: number): fc.Arbitrary<PageMutation[]> {
  return fc.array(fc.record({ name: fc.constantFrom(...names), a: place, b: place }), { maxLength });
}

/** Half of the cases only lose something, the others are turned upside down. */
export function pageCase<Switches>(switches: fc.Arbitrary<Switches>): fc.Arbitrary<PageCase<Switches>> {
  const withNames = (names: readonly string[]) =>
    fc.record({
      story,
      which: fc.nat(1),
      seesList: fc.boolean(),
      inList: mutations(names, 1),
      inConversation: mutations(names, 3),
      switches,
    });
  return fc.oneof(withNames(Object.keys(pageDegradations)), withNames(Object.keys(pageChanges)));
}

/** What stands for each message in the page, as far as it can be told from other things. */
export type Marks = Element[][];

/** An acted webmail that shows the mailbox of a case. */
export interface Stage {
  webmail: string;
  /** By the webmail's id, the key in the story. */
  ids: ReadonlyMap<string, string>;
  /** Paints the list of conversations. */
  showList: () => Promise<void>;
  /** Paints a conversation, over the same list or instead of it. Answers what stands for each message. */
  showConversation: (key: string) => Promise<Marks>;
  /** Reads the page as the product does, as often as it takes, with a memory of its own; watches it until a signal where one is given. */
  createReader: (watchUntil?: AbortSignal) => () => PageState;
}

/** When the pages of a story are looked at, epoch ms. */
export const lookedAtMs = ({ nowMs }: Story): number => nowMs - minuteMs;

export interface Outcome {
  /** Pages read. */
  pages: number;
  warnings: number;
  /** Warnings that the truth does not have. */
  falseOnes: string[];
}

/** Plays a case: what the page says goes through the door, is merged and judged. */
export async function play<Switches>(each: PageCase<Switches>, stage: Stage): Promise<Outcome> {
  const { story: of, which, seesList, inList, inConversation } = each;
  const memory = createMemory();
  const read = stage.createReader();
  const clockMs = lookedAtMs(of);
  let pages = 0;
  const report = () => {
    const { account, rows, conversation } = read();
    pages += 1;
    if (account.status === 'unknown') return;
    const { address, aliases, ownName } = account;
    const open = conversation.status === 'ready' ? conversation.reading : null;
    const mailbox = { webmail: stage.webmail, account: address, aliases, ownName };
    const isLetIn = memory.report({ input: { ...mailbox, takenAtMs: clockMs, rows, conversation: open }, clockMs });
    if (!isLetIn) throw new Error('The door refused what the adapter read.');
  };
  if (seesList) {
    await stage.showList();
    mutatePage(inList);
    report();
  }
  const open = of.conversations[which % of.conversations.length];
  const marks = await stage.showConversation(open?.key ?? '');
  mutatePage(inConversation);
  report();

  // Of a message that has left the page without a trace nobody can know: the first of the lies in `undetectable.ts`.
  const isOneGone = marks.some((of) => of.every((mark) => !mark.isConnected));
  const warned = memory.standings(of.nowMs).filter(({ standing }) => rank(standing) > 0);
  const idOf = (key: string) => [...stage.ids].find(([, one]) => one === key)?.[0] ?? key;
  const falseOnes = warned.flatMap((judged) => {
    const key = stage.ids.get(judged.id) ?? judged.id;
    const allowed = allowedOf(of, key, (other) => memory.knowsOf({ ...other, key: idOf(other.key) }, judged));
    const isFalse = rank(judged.standing) > allowed && !isOneGone;
    return isFalse ? [`${key} is ${judged.standing}, at most ${String(allowed)} is true\n${memory.stored()}`] : [];
  });
  return { pages, warnings: warned.length, falseOnes };
}
