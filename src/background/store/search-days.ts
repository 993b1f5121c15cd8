import type { IDBPTransaction } from 'idb';
import { dayMs } from '../../domain/time.ts';
import { prospectGroups } from '../../messaging/contract.ts';
import { foldWords } from '../fold-words.ts';
import { isSame } from '../same.ts';
import type { Change, Look, Schema, SearchDay, SearchEntry, StandingRecord, StoreName } from './schema.ts';

/** A day of an account. */
type Day = Pick<SearchDay, 'account' | 'day'>;

/** Days marked in a transaction that is still open: one mark is enough for all standings of a day. */
const marked = new WeakMap<Change, Set<string>>();

/** Keeps searches from relying on what was copied from a standing that changes; `undefined` stands for none. */
export async function markStale(
  to: Change,
  before: StandingRecord | undefined,
  after: StandingRecord | undefined,
): Promise<void> {
  if (isSame(searchedOf(before), searchedOf(after))) return;
  const done = marked.get(to) ?? new Set<string>();
  marked.set(to, done);
  for (const day of [dayOf(before), dayOf(after)]) {
    if (day === null || done.has(nameOf(day))) continue;
    done.add(nameOf(day));
    await to.objectStore('searchDays').put({ ...day, isStale: 1 });
  }
}

/** What a search goes by: where it is listed, and the words shown. */
function searchedOf(standing: StandingRecord | undefined) {
  if (standing?.listKey === undefined) return null;
  const { listKey, shown } = standing;
  return { listKey, words: [shown.name, shown.company, shown.subject] };
}

function dayOf(standing: StandingRecord | undefined): Day | null {
  if (standing?.listKey === undefined) return null;
  const [account, , rank] = standing.listKey;
  return { account, day: dayOfRank(rank) };
}

const dayOfRank = (rank: number) => Math.floor(-rank / dayMs);
const nameOf = ({ account, day }: Day) => `${day} ${account}`;

/** The next days of an account, the earliest first, at most `limit`, after one of them (null: from the beginning). */
export function searchDaysAfter(from: Look, account: string, after: number | null, limit: number) {
  const range = IDBKeyRange.bound(after === null ? [account] : [account, after], [account, []], after !== null);
  return from.objectStore('searchDays').getAll(range, limit);
}

/** How many days must be derived anew, of all accounts. */
export function countStale(from: Look | Change): Promise<number> {
  return from.objectStore('searchDays').index('stale').count();
}

/** Days that must be derived anew, at most `limit`. */
export function staleDays(from: Look | Change, limit: number): Promise<SearchDay[]> {
  return from.objectStore('searchDays').index('stale').getAll(undefined, limit);
}

/** What is searched in on a day, from its standings: of each group the liveliest first. */
export async function entriesOf(from: Look | Change, { account, day }: Day): Promise<SearchEntry[]> {
  const list = from.objectStore('standings').index('list');
  const rangeOf = (group: string) =>
    IDBKeyRange.bound([account, group, -(day + 1) * dayMs], [account, group, -day * dayMs], true);
  const groups = await Promise.all(
    prospectGroups.map(async (group) => {
      const standings = await list.getAll(rangeOf(group));
      return standings.map(({ id, shown }): SearchEntry => [id, group, wordsOf(shown)]);
    }),
  );
  return groups.flat();
}

const wordsOf = ({ name, company, subject }: StandingRecord['shown']) =>
  foldWords(`${name}\n${company ?? ''}\n${subject}`);

/** Derives a day anew; forgets it where no group shows any of its conversations. */
export async function deriveDay(to: Change, { account, day }: Day): Promise<void> {
  const entries = await entriesOf(to, { account, day });
  const days = to.objectStore('searchDays');
  await (entries.length === 0 ? days.delete([account, day]) : days.put({ account, day, entries }));
}

/** Marks every day of all standings, in a store that knows of no days yet. Steps from day to day, not from standing to standing. */
export async function markAllStale(change: IDBPTransaction<Schema, StoreName[], 'versionchange'>): Promise<void> {
  let cursor = await change.objectStore('standings').index('list').openKeyCursor();
  while (cursor !== null) {
    const [account, group, rank] = cursor.key;
    const day = dayOfRank(rank);
    await change.objectStore('searchDays').put({ account, day, isStale: 1 });
    const last = -day * dayMs;
    cursor = await (rank < last ? cursor.continue([account, group, last]) : cursor.continue());
  }
}
