import type { Person, RowReading } from '../../domain/reading.ts';
import { find, findAround, findShown } from '../dom.ts';
import type { Recall } from '../known-parts.ts';
import { remember } from '../remember.ts';
import { idTime, idWhen } from './ids.ts';
import type { Memory } from './memory.ts';
import { noteOwnNames } from './own-names.ts';
import { isList, isUnreadFolder, namesSenders } from './route.ts';
import type { Route } from './route.ts';
import { readRow, rowGroups } from './rows.ts';
import type { SeenRow } from './rows.ts';
import { gmail } from './selectors.ts';

interface ListReading {
  rows: RowReading[];
  /** Names of what should be on a list and was not found. */
  misses: string[];
}

/** What a reader must know about the page beside the markup. */
export interface PageContext {
  route: Route;
  /** Whether somebody is the rep; null without an address, and where an own name stands over another one: an alias or a namesake. */
  isOwn: (person: Person) => boolean | null;
  nowMs: number;
  recall: Recall;
}

/**
 * Reads all lists on screen (multiple inboxes have several), and remembers what later readings need: the newest message
 * of each conversation, and whether this mailbox's lists can be trusted at all.
 */
export function readLists(document: Document, context: PageContext, memory: Memory): ListReading {
  if (isUnreadFolder(context.route)) return { rows: [], misses: [] };
  const lists = findShown(document, gmail.conversationList);
  const misses = lists.length === 0 && isList(context.route) ? [gmail.conversationList.name] : [];
  const rows = new Map<string, RowReading>();
  let areTrusted = true;
  for (const list of lists) {
    const seen = rowGroups(list)
      .map((group) => readRow(group, context.nowMs, context.recall))
      .filter((row) => !row.isLoneDraft);
    misses.push(...missesOf(seen, list));
    if (isViewOff(seen)) memory.isViewOff = true;
    areTrusted &&= areTimesFalling(seen, context.nowMs);
    noteOwnNames(
      seen.flatMap(({ people }) => people),
      context,
      memory,
    );
    for (const row of seen) {
      const reading = toReading(row, context, memory);
      if (reading) rows.set(reading.id, reading);
    }
  }
  // Only the inbox is known to be sorted by the newest message.
  if (context.route.name === 'inbox' && lists.length > 0) memory.areTimesDistrusted = !areTrusted;
  if (memory.isViewOff) return { rows: [], misses };
  if (memory.areTimesDistrusted) return { rows: [], misses: [...misses, 'fallingTimes'] };
  for (const { id, last } of rows.values())
    if (last.at.precision !== 'unknown') remember(memory.rowNewestMs, id, last.at.atMs);
  return { rows: [...rows.values()], misses };
}

/** Reads every row on screen, one at each step, for the readings to come. */
export function* readRows(document: Document, { nowMs, recall }: Pick<PageContext, 'nowMs' | 'recall'>) {
  for (const list of findShown(document, gmail.conversationList))
    for (const group of rowGroups(list)) yield readRow(group, nowMs, recall);
}

/** The conversation whose row is marked as shown in the preview pane; null without such a row. */
export function conversationInPane(document: Document, { nowMs, recall }: PageContext): string | null {
  const [row] = findShown(document, gmail.rowInPane);
  if (!row) return null;
  const list = findAround(row, gmail.conversationList) ?? row;
  const group = rowGroups(list).find((rows) => rows.includes(row));
  return group ? readRow(group, nowMs, recall).id : null;
}

function toReading(row: SeenRow, context: PageContext, memory: Memory): RowReading | null {
  if (row.id === null) return null;
  const { id, subject, people, messageCount, hasDraft } = row;
  const last = { id: row.lastId, at: idWhen(row.lastId, context.nowMs) };
  return { id, subject, people, last, lastOwn: lastOwn(row, context, memory), messageCount, hasDraft };
}

/** What a row proves about its newest message. The order of people proves nothing: it is one of participation. */
function lastOwn(row: SeenRow, { route, isOwn }: PageContext, memory: Memory): boolean | null {
  const known = row.lastId === null ? undefined : memory.ownByMessage.get(row.lastId);
  if (known !== undefined) return known;
  // Only its subject tells a calendar's mail or a returned one from an answer.
  if (!namesSenders(route) || row.hasDraft || row.subject === '') return null;
  const [first, ...others] = row.people;
  if (!first?.address) return null;
  // A conversation begun in this mailbox whose only person is foreign shows an unknown alias, or recipients.
  if (others.length === 0 && row.messageCount === 1 && !row.isBegunHere) return isOwn(first);
  // With up to two people nobody is elided.
  return row.people.length <= 2 && row.people.every((person) => isOwn(person) === true) ? true : null;
}

function missesOf(rows: SeenRow[], list: Element): string[] {
  // An empty list holds no ids.
  if (rows.length === 0) return find(list, gmail.rowIds) && !find(list, gmail.row) ? [gmail.row.name] : [];
  const misses = [];
  if (rows.every(({ id }) => id === null)) misses.push(gmail.rowIds.name);
  if (rows.every(({ people }) => people.length === 0))
    misses.push((find(list, gmail.rowPeople) ? gmail.rowPerson : gmail.rowPeople).name);
  if (rows.every(({ subject }) => subject === '')) misses.push(gmail.rowSubject.name);
  return misses;
}

function isViewOff(rows: SeenRow[]): boolean {
  const ids = rows.map(({ id }) => id).filter((id) => id !== null);
  return rows.some(({ isMessage }) => isMessage) || new Set(ids).size < ids.length;
}

/** Down the inbox the newest messages should get older; where most neighbours disagree, ids do not carry the time. */
function areTimesFalling(rows: SeenRow[], nowMs: number): boolean {
  const times = rows.map(({ lastId }) => lastId && idTime(lastId, nowMs)).filter((atMs) => typeof atMs === 'number');
  const rising = times.filter((atMs, index) => atMs > (times[index - 1] ?? Infinity)).length;
  // Fewer than four neighbours prove nothing: a snoozed conversation comes back to the top with its old time.
  return times.length < 5 || rising <= (times.length - 1) / 2;
}
