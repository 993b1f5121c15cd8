import fc from 'fast-check';
import { hourMs } from '../../../src/domain/time.ts';
import { allowedOf, rank } from '../oracle.ts';
import { story, type Story, type StoryConversation } from '../story.ts';
import { consistentChanges } from './consistent.ts';
import { contradictions } from './contradictions.ts';
import { degradations, type Change, type Draft } from './degradations.ts';
import { createMemory, type Memory, type Report } from './memory.ts';
import { emptyPage, openedOf, rowOf, wholeTruth, type Extent, type Manner } from './true-readings.ts';

/** Which pages the rep comes by, long before the end of the story (`isEarly`) or at it. */
interface Visit {
  isEarly: boolean;
  which: number;
  extent: Extent | 'row';
  withRow: boolean;
  /** Where in that time, of 99 parts. */
  part: number;
}

interface Mutation {
  name: string;
  a: number;
  b: number;
}

/** A mailbox as it is, and what was read of it, mutated. */
export interface Case {
  story: Story;
  manner: Manner;
  visits: Visit[];
  mutations: Mutation[];
  /** What all readings tell alike that is not so. */
  change: Mutation | null;
}

/** What must never raise a false warning. */
export const harmless: Readonly<Record<string, Change>> = { ...degradations, ...contradictions };

const place = fc.nat(997);
const visit: fc.Arbitrary<Visit> = fc.record({
  isEarly: fc.boolean(),
  which: fc.nat(1),
  extent: fc.constantFrom<Extent | 'row'>('whole', 'whole', 'newest', 'newest', 'counted', 'row'),
  withRow: fc.boolean(),
  part: fc.nat(99),
});

const mutation = (names: readonly string[]): fc.Arbitrary<Mutation> =>
  fc.record({ name: fc.constantFrom(...names), a: place, b: place });

/** @param names of the mutations that may befall the readings */
export const caseWith = (names: readonly string[], most = 5): fc.Arbitrary<Case> =>
  fc.record({
    story,
    manner: fc.constantFrom<Manner>('exact', 'exact', 'minute'),
    visits: fc.array(visit, { minLength: 1, maxLength: 4 }),
    mutations: fc.array(mutation(names), { maxLength: most }),
    change: fc.constant(null),
  });

/** What all readings of a case tell alike that is not so. */
export const consistentChange: fc.Arbitrary<Mutation> = mutation(Object.keys(consistentChanges));

/** The conversation as it was at a moment; none before its first mail. */
function asOf(conversation: StoryConversation, atMs: number): StoryConversation[] {
  const messages = conversation.messages.filter((message) => message.atMs <= atMs);
  return messages.length > 0 ? [{ ...conversation, messages }] : [];
}

/** A page is believed for a day: an early one is older than that at the end of the story. */
const earlyMs = 26 * hourMs;
const lateMs = 30 * hourMs;

function trueDrafts({ story: { conversations, nowMs, readFromMs }, manner, visits }: Case): Draft[] {
  const beginMs = Math.min(...conversations.flatMap(({ messages }) => messages.map(({ atMs }) => atMs)));
  const drafts = visits.map(({ isEarly, which, extent, withRow, part }): Draft => {
    const [fromMs, toMs] = isEarly
      ? [beginMs, Math.max(beginMs, nowMs - earlyMs)]
      : [Math.max(readFromMs, nowMs - lateMs), nowMs];
    const clockMs = Math.floor(fromMs + ((toMs - fromMs) * part) / 99);
    const then = conversations.flatMap((one) => asOf(one, clockMs));
    const open = then[which % then.length];
    const page = emptyPage(clockMs);
    if (withRow || extent === 'row') page.rows = then.map((one) => rowOf(one, manner));
    if (open && extent !== 'row') page.conversation = openedOf(open, manner, extent);
    return { page, clockMs };
  });
  return drafts.sort((a, b) => a.clockMs - b.clockMs);
}

/** What arrives at the background's door, and the mailbox in which all that is so which every reading tells alike. */
export function tell(
  each: Case,
  changes: Readonly<Record<string, Change>> = harmless,
): { drafts: Draft[]; story: Story } {
  const drafts = structuredClone(trueDrafts(each));
  const story = changeAlike(each, drafts);
  for (const { name, a, b } of each.mutations) changes[name]?.(drafts, a, b);
  // A copy, as whatever comes through a port: nothing that is spoilt in it later stands in the program too.
  return { drafts: structuredClone(drafts), story };
}

export const draftsOf = (each: Case, changes?: Readonly<Record<string, Change>>): Draft[] => tell(each, changes).drafts;

/** All there is to see of a mailbox at its present moment. */
export const wholeDrafts = (story: Story): Draft[] => wholeTruth(story).map((page) => ({ page, clockMs: story.nowMs }));

/** All visits of a case and, at its end, all there is to see, changed alike, without any mutation. */
export function tellWhole(each: Case): { drafts: Draft[]; story: Story } {
  const drafts = structuredClone([...trueDrafts(each), ...wholeDrafts(each.story)]);
  return { story: changeAlike(each, drafts), drafts };
}

function changeAlike({ story, change }: Case, drafts: readonly Draft[]): Story {
  return (change && consistentChanges[change.name]?.(drafts, story, change.a, change.b)) ?? story;
}

export const reportsOf = (drafts: readonly Draft[]): Report[] =>
  drafts.map(({ page, clockMs }) => ({ input: page, clockMs }));

/** Says everything to a memory of its own. */
export function remembered(reports: readonly Report[]): Memory {
  const memory = createMemory();
  for (const each of reports) memory.report(each);
  return memory;
}

/** Warnings that the truth does not have, in words; none where all is well. */
export function falseWarnings(of: Story, memory: Memory): string[] {
  return memory.standings(of.nowMs).flatMap((judged) => {
    const { account, id, standing } = judged;
    if (rank(standing) === 0) return [];
    const allowed = allowedOf(of, id, (other) => memory.knowsOf(other, judged));
    return rank(standing) > allowed ? [`${id} of ${account} is ${standing}, at most ${String(allowed)} is true`] : [];
  });
}
