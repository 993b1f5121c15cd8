import type { Person, RowReading } from '../../domain/reading.ts';
import { unknownTime } from '../../domain/time.ts';
import { find, findAll, findShown, isAhead, isWithin } from '../dom.ts';
import { readAnew, type Recall } from '../known-parts.ts';
import { mailAddress, person, subjectLine } from '../text.ts';
import { looksLikeDate, parseDate, whenOf, type DateContext } from './dates.ts';
import { hasDraftMark } from './drafts.ts';
import { conversationId } from './ids.ts';
import { plainText } from './plain-text.ts';
import { outlook } from './selectors.ts';

/** One conversation of the list as its row says it, before anything is concluded. */
export interface SeenRow {
  id: string;
  subject: string;
  /** An address is given only where the row holds one name and one address. */
  people: Person[];
  dateText: string;
  hasDraft: boolean;
  isSelected: boolean;
}

/** The list on screen: its rows, and what was not found in it. */
interface SeenList {
  rows: SeenRow[];
  misses: string[];
}

const maxRows = 200;
const maxPeople = 20;

/** Reads the rows that exist; Outlook keeps only those near the screen and uses their elements again for others. */
export function readRows(document: Document, language: string, recall: Recall = readAnew): SeenList {
  const lists = findShown(document, outlook.conversationList);
  const elements = lists.flatMap((list) => findAll(list, outlook.row)).slice(0, maxRows);
  if (elements.length === 0) {
    // An empty list shows no date.
    const isDated = (text: HTMLElement) => looksLikeDate(text.title, language);
    const hasOthers = findShown(document, outlook.listPane).some(
      (pane) => find(pane, outlook.anyOption) !== null || findAll(pane, outlook.rowText).some(isDated),
    );
    const missed = lists.length === 0 ? outlook.conversationList : outlook.row;
    return { rows: [], misses: hasOthers ? [missed.name] : [] };
  }
  const misses = new Set<string>(partNames);
  const rows = elements.flatMap((element) => {
    const { found, seen } = seeRow(element, language, recall);
    for (const name of found) misses.delete(name);
    return seen;
  });
  const hasTexts = misses.size < partNames.length || elements.some((element) => find(element, outlook.rowText));
  return { rows, misses: hasTexts ? [...misses] : [outlook.rowText.name] };
}

/** Reads every row that exists, one at each step, for the readings to come. */
export function* seeRows(document: Document, language: string, recall: Recall) {
  const lists = findShown(document, outlook.conversationList);
  for (const element of lists.flatMap((list) => findAll(list, outlook.row)).slice(0, maxRows))
    yield seeRow(element, language, recall);
}

function seeRow(element: Element, language: string, recall: Recall) {
  return recall(element, 'row', () => {
    const parts = partsOf(element, language);
    return { found: partNames.filter((name) => parts[name]), seen: readRow(element, parts) };
  });
}

/** What a row says about its conversation's newest mail; `isNewest` where rows of this folder can tell that at all. */
export function toReading(row: SeenRow, context: DateContext, isNewest: boolean): RowReading {
  const { id, subject, people, hasDraft } = row;
  // The date of a row with a draft may be the draft's.
  const at = isNewest && !hasDraft ? whenOf(parseDate(row.dateText, context)) : unknownTime;
  return { id, subject, people, last: { id: null, at }, lastOwn: null, messageCount: null, hasDraft };
}

/** Parts of a row under the names they have when they are missed. */
interface RowParts {
  rowDate: HTMLElement | undefined;
  rowPeople: HTMLElement | undefined;
  rowSubject: HTMLElement | undefined;
}

const partNames = ['rowDate', 'rowPeople', 'rowSubject'] as const;

// Known by their titles: a full date; an address, or nothing for a known contact; nothing for the subject.
function partsOf(row: Element, language: string): RowParts {
  const texts = findAll(row, outlook.rowText).filter((text) => !isWithin(text, outlook.rowControl));
  const date = texts.find((text) => looksLikeDate(text.title, language));
  const others = texts.filter((text) => text !== date);
  const addressed = others.find(({ title }) => title.includes('@'));
  const unnamed = others.filter(({ title }) => title === '');
  const people = addressed ?? (unnamed.length > 1 ? unnamed[0] : undefined);
  const subject = unnamed.find((text) => people && isAhead(people, text));
  return { rowDate: date, rowPeople: people, rowSubject: subject };
}

/** None for what is no conversation: while a composer is open a row without people stands for it. */
function readRow(row: Element, { rowDate: date, rowPeople: people, rowSubject: subject }: RowParts): SeenRow[] {
  const id = conversationId(row.getAttribute('data-convid'));
  if (id === null || !people || !subject || !date) return [];
  const titled: Element[] = [people, subject, date];
  const seen = {
    id,
    subject: subjectLine(plainText(subject.textContent)),
    people: peopleOf(people),
    dateText: date.title,
    hasDraft: hasDraftMark(row, (element) => titled.includes(element)),
    isSelected: row.getAttribute('aria-selected') === 'true',
  };
  return [seen];
}

function peopleOf(element: HTMLElement): Person[] {
  const names = plainText(element.textContent)
    .split(';')
    .map((name) => name.trim())
    .filter((name) => name !== '');
  const address = names.length === 1 ? mailAddress(element.title) : null;
  return names.slice(0, maxPeople).map((name) => person(address, name));
}
