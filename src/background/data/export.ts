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
  /** Mailboxes in the file by then. */
  mailboxes: string[];
}

const beginning: ExportPlace = { section: 'accounts', after: null, mailboxes: [] };

/** The next piece of the file that holds everything. */
export async function exportPart(parts: Parts, from: ExportPlace | null): Promise<ExportPart> {
  const header = from === null ? await headerOf(parts) : '';
  const place = from ?? beginning;
  const { section, after } = place;
  const { records, next, mailboxes } = await look(parts.open, (store) => stretches[section](store, place));
  const text = header + printRecords(records, after === null);
  const conversations = section === 'conversations' ? records.length : 0;
  if (next !== null) return { text, conversations, next: { section, after: next, mailboxes } };
  const following = sectionAfter(section);
  return {
    text: text + printEnd(section),
    conversations,
    next: following === null ? null : { section: following, after: null, mailboxes },
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
const stretches: Record<DataSection, (from: Look, place: ExportPlace) => Promise<Stretch>> = {
  accounts: async (from, { after, mailboxes }) => {
    const [address = ''] = after ?? [];
    const found = await from.objectStore('accounts').getAll(IDBKeyRange.lowerBound(address, true), recordsAtOnce);
    return {
      records: found.map(fileAccountOf),
      next: nextAfter(found, (record) => [record.address]),
      mailboxes: [...mailboxes, ...found.map((record) => record.address)],
    };
  },
  conversations: async (from, place) => {
    const { found, next } = await readListed(
      place,
      (range) => from.objectStore('conversations').getAll(range, recordsAtOnce),
      ({ account, id }) => [account, id],
    );
    const standings = await Promise.all(found.map(({ account, id }) => getStanding(from, account, id)));
    const records = found.map(({ facts }, index): FileConversation => {
      return { facts, notable: standings[index]?.notable ?? null };
    });
    return { records, next, mailboxes: place.mailboxes };
  },
  marks: async (from, place) => {
    const { found, next } = await readListed(
      place,
      (range) => from.objectStore('marks').getAll(range, recordsAtOnce),
      ({ account, id }) => [account, id],
    );
    return { records: found, next, mailboxes: place.mailboxes };
  },
  locks: async (from, place) => {
    const { found, next } = await readListed(
      place,
      (range) => from.objectStore('locks').getAll(range, recordsAtOnce),
      ({ account, contact }) => [account, contact],
    );
    return { records: found, next, mailboxes: place.mailboxes };
  },
};

/**
 * The next records of mailboxes that are in the file: an import refuses records of any other, such as one that was first seen since.
 * Nothing is found only where nothing comes after it.
 */
async function readListed<Item extends { account: string }>(
  { after, mailboxes }: ExportPlace,
  read: (range: IDBKeyRange) => Promise<Item[]>,
  keyOf: (item: Item) => string[],
): Promise<{ found: Item[]; next: string[] | null }> {
  for (let behind = after; ;) {
    const all = await read(IDBKeyRange.lowerBound(behind ?? [''], behind !== null));
    const found = all.filter(({ account }) => mailboxes.includes(account));
    behind = nextAfter(all, keyOf);
    if (found.length > 0 || behind === null) return { found, next: behind };
  }
}

/** The key to go on behind; null where these were the last. */
function nextAfter<Item>(found: readonly Item[], keyOf: (item: Item) => string[]): string[] | null {
  const last = found.length < recordsAtOnce ? undefined : found.at(-1);
  return last === undefined ? null : keyOf(last);
}

function fileAccountOf({ facts, dayOneWarnings, habits, paceHint }: AccountRecord): FileAccount {
  return { facts, dayOneWarnings, ...(habits && { habits }), ...(paceHint && { paceHint }) };
}
