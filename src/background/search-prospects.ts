import { prospectGroups, type ProspectGroup } from '../messaging/contract.ts';
import { foldWords } from './fold-words.ts';
import type { OpenDatabase } from './store/open.ts';
import type { SearchEntry } from './store/schema.ts';
import { entriesOf, searchDaysAfter } from './store/search-days.ts';
import { changesBegun, look } from './store/transaction.ts';

/** Days read at a time: between two stretches the worker answers others. */
const stretch = 60;

/** What was searched in, for as long as nothing changes: the next letter must not read all again. */
interface Remembered {
  changes: number;
  accounts: Map<string, Promise<readonly SearchEntry[]>>;
}
const remembered = new WeakMap<OpenDatabase, Remembered>();

/** The words of a search as they are compared: folded, each once; none where nothing is sought. */
export function soughtWords(search: string): string[] {
  return [...new Set(foldWords(search).split(/\s+/u))].filter(Boolean);
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
  const found = new Map<string, Map<ProspectGroup, string[]>>();
  for (const account of accounts) {
    const groups = new Map(prospectGroups.map((group) => [group, new Array<string>()]));
    for (const [id, group, words] of await entriesOfAll(open, account))
      if (sought.every((word) => words.includes(word))) groups.get(group)?.push(id);
    found.set(account, groups);
  }
  return { ids: (account, group) => found.get(account)?.get(group) ?? [] };
}

/** Gives back the memory that searching took. */
export function forgetSearch(open: OpenDatabase): void {
  remembered.delete(open);
}

function entriesOfAll(open: OpenDatabase, account: string): Promise<readonly SearchEntry[]> {
  const changes = changesBegun(open);
  let known = remembered.get(open);
  if (known?.changes !== changes) {
    known = { changes, accounts: new Map() };
    remembered.set(open, known);
  }
  let entries = known.accounts.get(account);
  if (!entries) {
    entries = readEntries(open, account);
    known.accounts.set(account, entries);
    // The next search tries again.
    entries.catch(() => {
      forgetSearch(open);
    });
  }
  return entries;
}

/** All that is searched in, liveliest first. */
async function readEntries(open: OpenDatabase, account: string): Promise<readonly SearchEntry[]> {
  // A conversation that goes on meanwhile may stand in two days: the later one counts.
  const byId = new Map<string, SearchEntry>();
  let after: number | null = null;
  for (;;) {
    const days = await readDays(open, account, after);
    for (const { entries } of days)
      for (const entry of entries.toReversed()) {
        byId.delete(entry[0]);
        byId.set(entry[0], entry);
      }
    const last = days.at(-1);
    if (last === undefined || days.length < stretch) return [...byId.values()].reverse();
    after = last.day;
  }
}

/** The next days, those that were not derived since they changed from their standings. */
function readDays(open: OpenDatabase, account: string, after: number | null) {
  return look(open, async (from) => {
    const days = await searchDaysAfter(from, account, after, stretch);
    return Promise.all(
      days.map(async (each) => ({
        day: each.day,
        entries: 'entries' in each ? each.entries : await entriesOf(from, each),
      })),
    );
  });
}
