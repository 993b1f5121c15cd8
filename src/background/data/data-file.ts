import { dataSections, type DataSection } from '../../messaging/data-api.ts';
import type { FileHeader, FileRecords, FileState } from '../store/schema.ts';

/**
 * The one file that holds everything: a JSON document in which the first line tells what it is, and each record has a line of its
 * own. It can be read and written piece by piece, however long it is.
 */
export const dataFileFormat = 'ghostlight-data';
export const dataFileVersion = 1;

export const beginning: FileState = {
  lines: 0,
  at: 'header',
  section: 'accounts',
  isCommaOpen: false,
  lastKey: null,
  counts: { accounts: 0, conversations: 0, marks: 0, locks: 0 },
  addresses: [],
};

export function emptyRecords(): FileRecords {
  return { accounts: [], conversations: [], marks: [], locks: [] };
}

const lastLine = '"isComplete":true}';
const openingOf = (section: DataSection) => `"${section}":[`;

/** The file up to its first record. */
export function printHeader(header: FileHeader): string {
  return `${JSON.stringify(header).slice(0, -1)},\n${openingOf('accounts')}`;
}

/** Records of a section. @param isFirst whether none was printed before */
export function printRecords(records: readonly object[], isFirst: boolean): string {
  return records.map((record, index) => `${isFirst && index === 0 ? '' : ','}\n${JSON.stringify(record)}`).join('');
}

/** What stands between a section and the next one, or at the end of the file. */
export function printEnd(section: DataSection): string {
  const next = sectionAfter(section);
  return `\n],\n${next === null ? `${lastLine}\n` : openingOf(next)}`;
}

export function sectionAfter(section: DataSection): DataSection | null {
  return dataSections[dataSections.indexOf(section) + 1] ?? null;
}

export type LineFault = 'foreign' | 'newer' | 'damaged' | 'invalid' | 'twice' | 'no-mailbox';

/** Why a line is refused, and which property of it. */
export class LineRefused extends Error {
  override readonly name = 'LineRefused';
  readonly why: LineFault;
  /** Path of the property, '' where there is none to name. */
  readonly place: string;

  constructor(why: LineFault, place = '') {
    super(why);
    this.why = why;
    this.place = place;
  }
}

/** What is done with a line of each kind: checks it, and keeps it. */
export interface LineTaker {
  header: (line: string) => void;
  /** @returns the record's key */
  record: (section: DataSection, line: string, state: FileState) => string[];
}

/** Reads one line, and answers how far the file is read then. @throws {LineRefused} */
export function readLine(state: FileState, line: string, take: LineTaker): FileState {
  const next = { ...state, lines: state.lines + 1 };
  switch (state.at) {
    case 'header':
      take.header(line);
      return { ...next, at: 'opening' };
    case 'opening':
      if (line !== openingOf(state.section)) throw new LineRefused('damaged');
      return { ...next, at: 'records', lastKey: null, isCommaOpen: false };
    case 'records':
      return line === '],' ? closed(next) : withRecord(next, line, take);
    case 'ending':
      if (line !== lastLine) throw new LineRefused('damaged');
      return { ...next, at: 'end' };
    case 'end':
      if (line !== '') throw new LineRefused('damaged');
      return next;
  }
}

/** Whether the file is read to its end. */
export function isComplete({ at }: FileState): boolean {
  return at === 'end';
}

function closed(state: FileState): FileState {
  if (state.isCommaOpen) throw new LineRefused('damaged');
  const section = sectionAfter(state.section);
  return section === null ? { ...state, at: 'ending' } : { ...state, at: 'opening', section };
}

function withRecord(state: FileState, line: string, take: LineTaker): FileState {
  const { section, lastKey, counts, isCommaOpen } = state;
  if (lastKey !== null && !isCommaOpen) throw new LineRefused('damaged');
  const isCommaNext = line.endsWith(',');
  const key = take.record(section, isCommaNext ? line.slice(0, -1) : line, state);
  if (lastKey !== null && !isAfter(key, lastKey)) throw new LineRefused('twice');
  return {
    ...state,
    isCommaOpen: isCommaNext,
    lastKey: key,
    counts: { ...counts, [section]: counts[section] + 1 },
    addresses: section === 'accounts' ? [...state.addresses, ...key] : state.addresses,
  };
}

/** By the order of IndexedDB, which is that of the export. */
function isAfter(key: readonly string[], before: readonly string[]): boolean {
  const index = key.findIndex((part, at) => part !== before[at]);
  return index >= 0 && (key[index] ?? '') > (before[index] ?? '');
}
