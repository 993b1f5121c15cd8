import type { Person } from '../../domain/reading.ts';
import { find, findAll, isA } from '../dom.ts';
import type { Selector } from '../dom.ts';
import { readAnew, type Recall } from '../known-parts.ts';
import { distinctPeople, person, seenText, subjectLine } from '../text.ts';
import { isJoined, isMadeHere, statedId } from './ids.ts';
import { gmail } from './selectors.ts';

/** One conversation of a list as its row says it, before anything is concluded. */
export interface SeenRow {
  /** Legacy conversation id; null while it is not painted, or when it is not valid. */
  id: string | null;
  syncId: string | null;
  lastId: string | null;
  subject: string;
  people: Person[];
  messageCount: number | null;
  hasDraft: boolean;
  /** A draft that belongs to no conversation yet. */
  isLoneDraft: boolean;
  /** The rep began the conversation in Gmail's own page. */
  isBegunHere: boolean;
  /** The row stands for one message: conversation view is off. */
  isMessage: boolean;
}

/** Table rows of one conversation: one, or two to three of them in a vertical split. */
type RowGroup = Element[];

const maxRows = 500;
const maxPeople = 20;

/** Groups the table rows of a list by conversation; ads and rows of other extensions are left out. */
export function rowGroups(list: ParentNode): RowGroup[] {
  const marked = new Set(findAll(list, gmail.adMark).map((mark) => mark.closest('tr')));
  const groups: RowGroup[] = [];
  let group: RowGroup = [];
  for (const row of findAll(list, gmail.row)) {
    if (!row.id) {
      // Continues the row before it; belongs to nobody when that one was left out.
      group.push(row);
      continue;
    }
    group = [row];
    if (!marked.has(row as HTMLTableRowElement) && !isA(row, gmail.foreignRow)) groups.push(group);
    if (groups.length === maxRows) break;
  }
  return groups;
}

/** Reads the cells of one conversation; everything that is missing is empty, null or unknown. */
export function readRow(group: RowGroup, nowMs: number, recall: Recall = readAnew): SeenRow {
  const [row, ...others] = group;
  // A change in one of several rows would be none of the first.
  return row && others.length === 0 ? recall(row, 'row', () => readCells(group, nowMs)) : readCells(group, nowMs);
}

function readCells(group: RowGroup, nowMs: number): SeenRow {
  const firstOf = (selector: Selector) => findIn(group, selector);
  const ids = firstOf(gmail.rowIds);
  const peopleCell = firstOf(gmail.rowPeople);
  const syncId = ids?.getAttribute('data-thread-id') ?? null;
  const subject = firstOf(gmail.rowSubject);
  const hasDraft = peopleCell !== null && find(peopleCell, gmail.rowDraftWord) !== null;
  const newest = ids?.getAttribute('data-legacy-last-non-draft-message-id');
  // With a draft in the conversation the plain attribute may name the draft.
  const last = newest ?? (hasDraft ? null : (ids?.getAttribute('data-legacy-last-message-id') ?? null));
  return {
    id: ids && idAt(ids, nowMs),
    syncId,
    lastId: statedId('msg', { legacy: last, sync: null }, nowMs),
    subject: subject ? subjectLine(seenText(subject)) : '',
    people: peopleCell ? readPeople(peopleCell) : [],
    messageCount: peopleCell && readCount(peopleCell),
    hasDraft,
    isLoneDraft: firstOf(gmail.loneDraft) !== null,
    isBegunHere: isMadeHere(syncId),
    isMessage: isJoined(syncId),
  };
}

/** The part of a row that names who takes part, and the id of its conversation, of which either may be missing. */
export function readPlace(group: RowGroup, nowMs: number, recall: Recall): RowPlace {
  const [row, ...others] = group;
  return row && others.length === 0 ? recall(row, 'place', () => seePlace(group, nowMs)) : seePlace(group, nowMs);
}

interface RowPlace {
  id: string | null;
  people: HTMLElement | null;
}

function seePlace(group: RowGroup, nowMs: number): RowPlace {
  const ids = findIn(group, gmail.rowIds);
  return { id: ids && idAt(ids, nowMs), people: findIn(group, gmail.rowPeople) };
}

function findIn(group: RowGroup, selector: Selector): HTMLElement | null {
  for (const row of group) {
    const found = find(row, selector);
    if (found) return found;
  }
  return null;
}

function idAt(ids: Element, nowMs: number): string | null {
  const stated = { legacy: ids.getAttribute('data-legacy-thread-id'), sync: ids.getAttribute('data-thread-id') };
  return statedId('thread', stated, nowMs);
}

function readPeople(cell: Element): Person[] {
  const named = findAll(cell, gmail.rowPerson).filter((one) => !one.parentElement?.closest('span[email]'));
  const people = named.map((one) =>
    person(one.getAttribute('email'), one.getAttribute('name') ?? one.textContent.slice(0, 1000)),
  );
  return distinctPeople(people, maxPeople);
}

function readCount(cell: Element): number | null {
  const badge = find(cell, gmail.rowCount);
  if (badge) return countIn(badge.textContent);
  let beside = '';
  for (const text of textsBesideNames(cell)) beside += text;
  // A digit beside the names that is no plain count: nobody knows what it counts.
  return /\p{Nd}/u.test(beside) ? countIn(beside) : 1;
}

function* textsBesideNames(node: Node): Generator<string> {
  for (const child of node.childNodes) {
    if (child instanceof Element) {
      if (!isA(child, gmail.rowPerson)) yield* textsBesideNames(child);
    } else yield child.nodeValue ?? '';
  }
}

function countIn(text: string): number | null {
  const digits = /^\D*?\(?(\d{1,4})\)?\D*$/.exec(text.trim())?.[1];
  return digits ? Number(digits) : null;
}
