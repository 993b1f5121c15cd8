import * as v from 'valibot';
import type { DataSection } from '../../messaging/data-api.ts';
import { textKeys } from '../../domain/texts/edited-texts.ts';
import { settingNames } from '../../domain/settings.ts';
import { parseTexts } from '../edited-texts.ts';
import { readSetting } from '../settings.ts';
import { dataFileFormat, dataFileVersion, emptyRecords, LineRefused, readLine, type LineTaker } from './data-file.ts';
import type { FileHeader, FileRecords, FileState } from '../store/schema.ts';
import { headerSchema, recordSchemas } from './file-records.ts';

/** Checked lines of a file. */
type CheckedLines =
  | { status: 'fine'; state: FileState; records: FileRecords }
  /** `state` is that before the line that is refused. */
  | { status: 'refused'; state: FileState; fault: LineRefused };

/** Reads the next lines of a file, each checked against what a record may be. */
export function checkLines(state: FileState, lines: readonly string[], nowMs: number): CheckedLines {
  const records = emptyRecords();
  const take = lineTaker(records, nowMs);
  let present = state;
  try {
    for (const line of lines) present = readLine(present, line, take);
  } catch (error) {
    if (error instanceof LineRefused) return { status: 'refused', state: present, fault: error };
    throw error;
  }
  return { status: 'fine', state: present, records };
}

function lineTaker(records: FileRecords, nowMs: number): LineTaker {
  const schemas = recordSchemas(nowMs);
  const takers: Record<DataSection, (value: unknown) => { account: string; key: string[] }> = {
    accounts: (value) => {
      const record = checked(schemas.accounts, value);
      records.accounts.push(record);
      return { account: record.facts.address, key: [record.facts.address] };
    },
    conversations: (value) => {
      const record = checked(schemas.conversations, value);
      records.conversations.push(record);
      return { account: record.facts.account, key: [record.facts.account, record.facts.id] };
    },
    marks: (value) => {
      const record = checked(schemas.marks, value);
      records.marks.push(record);
      return { account: record.account, key: [record.account, record.id] };
    },
    locks: (value) => {
      const record = checked(schemas.locks, value);
      records.locks.push(record);
      return { account: record.account, key: [record.account, record.contact] };
    },
  };
  return {
    header: (line) => {
      records.header = checkHeader(line);
    },
    record: (section, line, { addresses }) => {
      const { account, key } = takers[section](parseLine(line));
      if (section !== 'accounts' && !addresses.includes(account)) throw new LineRefused('no-mailbox');
      return key;
    },
  };
}

function checkHeader(line: string): FileHeader {
  const value = parseLine(line.endsWith(',') ? `${line.slice(0, -1)}}` : line, 'foreign');
  const named = v.safeParse(v.looseObject({ format: v.literal(dataFileFormat), version: v.number() }), value);
  if (!named.success) throw new LineRefused('foreign');
  if (named.output.version > dataFileVersion) throw new LineRefused('newer');
  const header = checked(headerSchema, value);
  for (const [name, setting] of Object.entries(header.settings)) {
    const known = settingNames.find((each) => each === name);
    if (known === undefined || readSetting(known, setting) === undefined)
      throw new LineRefused('invalid', `settings.${name}`);
  }
  const texts = parseTexts(header.texts);
  for (const name of Object.keys(header.texts)) {
    const isFine = textKeys.some((key) => key === name && texts[key] !== undefined);
    if (!isFine) throw new LineRefused('invalid', `texts.${name}`);
  }
  return header;
}

function checked<Output>(schema: v.GenericSchema<unknown, Output>, value: unknown): Output {
  const result = v.safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  // Only where it broke: the value itself may be text of the rep's mail.
  throw new LineRefused('invalid', v.getDotPath(result.issues[0]) ?? '');
}

function parseLine(line: string, why: 'foreign' | 'damaged' = 'damaged'): unknown {
  try {
    return JSON.parse(line) as unknown;
  } catch {
    throw new LineRefused(why);
  }
}
