import { foldText } from '../domain/signals/fold-text.ts';
import { prospectGroups, type ProspectGroup } from '../messaging/contract.ts';
import type { OpenDatabase } from './store/open.ts';
import type { StandingRecord } from './store/schema.ts';
import { standingsOfGroup } from './store/standings.ts';
import { changesBegun, look } from './store/transaction.ts';

/** Standings read at a time: between two stretches the worker answers others. */
const stretch = 500;

/** What is searched in: the folded words of each conversation of a group by its id, liveliest first. */
type GroupWords = ReadonlyMap<string, string>;

/** The words of the groups that were searched, for as long as nothing changes: the next letter must not read all again. */
interface Remembered {
  changes: number;
  groups: Map<string, Promise<GroupWords>>;
}
const remembered = new WeakMap<OpenDatabase, Remembered>();

/** The words of a search as they are compared: folded, each once; none where nothing is sought. */
export function soughtWords(search: string): string[] {
  return [...new Set(fold(search).split(/\s+/u))].filter(Boolean);
}

/** What a search has found. */
export interface Found {
  /** Ids of the conversations of a group in whose name, company or subject all words stand, liveliest first. */
  ids: (account: string, group: ProspectGroup) => readonly string[];
}

/** Looks for words in all groups of some accounts. */
export async function searchGroups(
  open: OpenDatabase,
  accounts: readonly string[],
  sought: readonly string[],
): Promise<Found> {
  const found = new Map<string, string[]>();
  const searchGroup = async (account: string, group: ProspectGroup) => {
    const ids: string[] = [];
    for (const [id, words] of await wordsOfGroup(open, account, group))
      if (sought.every((word) => words.includes(word))) ids.push(id);
    found.set(keyOf(account, group), ids);
  };
  await Promise.all(accounts.flatMap((account) => prospectGroups.map((group) => searchGroup(account, group))));
  return { ids: (account, group) => found.get(keyOf(account, group)) ?? [] };
}

const keyOf = (account: string, group: ProspectGroup) => `${group} ${account}`;

/** Gives back the memory that searching took. */
export function forgetSearch(open: OpenDatabase): void {
  remembered.delete(open);
}

function wordsOfGroup(open: OpenDatabase, account: string, group: ProspectGroup): Promise<GroupWords> {
  const changes = changesBegun(open);
  let known = remembered.get(open);
  if (known?.changes !== changes) {
    known = { changes, groups: new Map() };
    remembered.set(open, known);
  }
  const key = keyOf(account, group);
  let words = known.groups.get(key);
  if (!words) {
    words = readWords(open, account, group);
    known.groups.set(key, words);
    // The next search tries again.
    words.catch(() => {
      forgetSearch(open);
    });
  }
  return words;
}

async function readWords(open: OpenDatabase, account: string, group: ProspectGroup): Promise<GroupWords> {
  const words = new Map<string, string>();
  let rank = -Infinity;
  let limit = stretch;
  for (;;) {
    const found = await look(open, (from) => standingsOfGroup(from, account, group, rank, limit));
    for (const { id, shown } of found) words.set(id, wordsOf(shown));
    const last = found.at(-1)?.listKey?.[2];
    if (found.length < limit || last === undefined) return words;
    // A stretch begins with what the one before ended with, for want of a finer key; of one rank there may be more than a stretch.
    limit = last === rank ? limit * 2 : stretch;
    rank = last;
  }
}

const wordsOf = ({ name, company, subject }: StandingRecord['shown']) => fold(`${name}\n${company ?? ''}\n${subject}`);

const ligatures: [string, string][] = [
  ['œ', 'oe'],
  ['æ', 'ae'],
  ['ß', 'ss'],
];

function fold(text: string): string {
  return ligatures.reduce((folded, [from, to]) => folded.replaceAll(from, to), foldText(text));
}
