import type { DataSection, ExportPart, ExportPlace } from '../../messaging/data-api.ts';
import { deviating } from '../change-settings.ts';
import { parseTexts } from '../edited-texts.ts';
import type { Parts } from '../parts.ts';
import { parseSettings } from '../settings.ts';
import type { AccountRecord, FileAccount, FileConversation, Look } from '../store/schema.ts';
import { getStanding } from '../store/standings.ts';
import { look } from '../store/transaction.ts';
import { dataFileFormat, dataFileVersion, printEnd, printHeader, printRecords, sectionAfter } from './data-file.ts';

/** Records of a piece: so few that a message holds them whatever they are, and so many that a message each costs little. */
const recordsAtOnce = 200;

/** A stretch of the records of a section. */
interface Stretch {
  records: object[];
  /** Key of the last one; null where nothing comes after it. */
  next: string[] | null;
}

/** The next piece of the file that holds everything. */
export async function exportPart(parts: Parts, from: ExportPlace | null): Promise<ExportPart> {
  const header = from === null ? await headerOf(parts) : '';
  const { section, after } = from ?? { section: 'accounts' as const, after: null };
  const { records, next } = await look(parts.open, (store) => stretches[section](store, after));
  const text = header + printRecords(records, after === null);
  const conversations = section === 'conversations' ? records.length : 0;
  if (next !== null) return { text, conversations, next: { section, after: next } };
  const following = sectionAfter(section);
  return {
    text: text + printEnd(section),
    conversations,
    next: following === null ? null : { section: following, after: null },
  };
}

async function headerOf(parts: Parts): Promise<string> {
  const [stored, texts] = await Promise.all([parts.settings.load(), parts.texts.load()]);
  const exportedAtMs = parts.now();
  return printHeader({
    format: dataFileFormat,
    version: dataFileVersion,
    exportedAtMs,
    exportedAt: new Date(exportedAtMs).toISOString(),
    extension: parts.version,
    settings: { ...deviating(parseSettings(stored)) },
    texts: { ...parseTexts(texts) },
  });
}

/** How the records of each section are read in the order of their keys. */
const stretches: Record<DataSection, (from: Look, after: string[] | null) => Promise<Stretch>> = {
  accounts: async (from, after) => {
    const [address = ''] = after ?? [];
    const found = await from.objectStore('accounts').getAll(IDBKeyRange.lowerBound(address, true), recordsAtOnce);
    return stretchOf(found, (record) => [record.address], fileAccountOf);
  },
  conversations: async (from, after) => {
    const found = await from.objectStore('conversations').getAll(rangeAfter(after), recordsAtOnce);
    const standings = await Promise.all(found.map(({ account, id }) => getStanding(from, account, id)));
    return stretchOf(
      found,
      ({ account, id }) => [account, id],
      ({ facts }, index): FileConversation => ({ facts, notable: standings[index]?.notable ?? null }),
    );
  },
  marks: async (from, after) => {
    const found = await from.objectStore('marks').getAll(rangeAfter(after), recordsAtOnce);
    return stretchOf(
      found,
      ({ account, id }) => [account, id],
      (mark) => mark,
    );
  },
  locks: async (from, after) => {
    const found = await from.objectStore('locks').getAll(rangeAfter(after), recordsAtOnce);
    return stretchOf(
      found,
      ({ account, contact }) => [account, contact],
      (lock) => lock,
    );
  },
};

function rangeAfter(after: string[] | null): IDBKeyRange {
  return IDBKeyRange.lowerBound(after ?? [''], after !== null);
}

function stretchOf<Item>(
  found: Item[],
  keyOf: (item: Item) => string[],
  print: (item: Item, index: number) => object,
): Stretch {
  const last = found.length < recordsAtOnce ? undefined : found.at(-1);
  return { records: found.map(print), next: last === undefined ? null : keyOf(last) };
}

function fileAccountOf({ facts, dayOneWarnings, habits, paceHint }: AccountRecord): FileAccount {
  return { facts, dayOneWarnings, ...(habits && { habits }), ...(paceHint && { paceHint }) };
}
