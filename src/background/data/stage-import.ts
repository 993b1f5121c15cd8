import { UserError } from '../../domain/errors.ts';
import { hourMs } from '../../domain/time.ts';
import type { ImportLines, ImportSummary } from '../../messaging/data-api.ts';
import type { Parts } from '../parts.ts';
import type { Change, FileHeader, Look, StagedPart } from '../store/schema.ts';
import { dropStaged, dropStaleStaged, getStagedPart, lastStagedPart, putStagedPart } from '../store/staging.ts';
import { change, look } from '../store/transaction.ts';
import { checkLines } from './check-lines.ts';
import { finishImport } from './finish-import.ts';
import { beginning, emptyRecords, isComplete, type LineFault } from './data-file.ts';

/** An import that nobody goes on with is dropped after so long (ms). */
const staleAfterMs = 2 * hourMs;

/** Begins an import; one at a time. What an earlier one has merged is brought to its end first. */
export async function beginImport(parts: Parts): Promise<{ importId: string }> {
  await finishImport(parts);
  const importId = parts.randomId();
  const begun: StagedPart = { importId, part: 0, stagedAtMs: parts.now(), state: beginning, records: emptyRecords() };
  await change(parts.open, async (to) => {
    await dropStaged(to, null);
    await putStagedPart(to, begun);
  });
  return { importId };
}

/**
 * Checks the next lines and sets them aside.
 *
 * @throws {UserError} why the file cannot be imported, and where; all of it is dropped then
 */
export async function stageImport(
  parts: Parts,
  { importId, part, lines, isLast }: ImportLines,
): Promise<ImportSummary | null> {
  const before = await look(parts.open, (from) => getStagedPart(from, importId, part));
  if (before === undefined) throw gone(parts);
  const checked = checkLines(before.state, lines, parts.now());
  if (checked.status === 'refused') {
    const { fault } = checked;
    const line = checked.state.lines + 1;
    // The last line of a file that was cut off is seldom whole.
    const isEnd = isLast && line === before.state.lines + lines.length;
    if (isEnd && fault.why === 'damaged' && !isComplete(checked.state))
      return refuse(parts, importId, 'data_fileCutOff', [String(checked.state.lines)]);
    return refuse(parts, importId, faultMessages[fault.why], [String(line), fault.place]);
  }
  const { state, records } = checked;
  if (isLast && !isComplete(state)) return refuse(parts, importId, 'data_fileCutOff', [String(state.lines)]);
  const staged: StagedPart = { importId, part: part + 1, stagedAtMs: parts.now(), state, records };
  return change(parts.open, async (to) => {
    // Everything may have been erased, or another import begun, while these lines were checked.
    if ((await getStagedPart(to, importId, part)) === undefined) throw gone(parts);
    await putStagedPart(to, staged);
    return isLast ? summaryOf(to, staged) : null;
  });
}

/** What an import that was dropped meanwhile is told. */
export function gone({ getMessage }: Pick<Parts, 'getMessage'>): UserError {
  return new UserError(getMessage('data_importGone'));
}

/** Drops what was set aside for an import. */
export async function dropImport(parts: Parts, { importId }: { importId: string }): Promise<null> {
  await change(parts.open, (to) => dropStaged(to, importId));
  return null;
}

/** Drops imports that were left alone. */
export async function dropStaleImports(parts: Parts): Promise<void> {
  const nowMs = parts.now();
  await change(parts.open, (to) => dropStaleStaged(to, nowMs - staleAfterMs, nowMs));
}

/** What a file that was checked to its end holds; null for one that was not. */
export async function stagedSummary(from: Look | Change, importId: string): Promise<ImportSummary | null> {
  const last = await lastStagedPart(from, importId);
  return last === undefined || !isComplete(last.state) ? null : summaryOf(from, last);
}

async function summaryOf(from: Look | Change, { importId, state }: StagedPart): Promise<ImportSummary> {
  const header = await stagedHeader(from, importId);
  const { conversations, marks, locks } = state.counts;
  return {
    exportedAtMs: header?.exportedAtMs ?? 0,
    mailboxes: state.addresses,
    conversations,
    marks,
    locks,
    hasSettings: Object.keys(header?.settings ?? {}).length > 0,
    hasTexts: Object.keys(header?.texts ?? {}).length > 0,
  };
}

/** The first line of a file that is set aside: in its first piece. */
export async function stagedHeader(from: Look | Change, importId: string): Promise<FileHeader | undefined> {
  return (await getStagedPart(from, importId, 1))?.records.header;
}

/** With the line and the property as values, where the sentence names them. */
const faultMessages: Record<LineFault, string> = {
  foreign: 'data_fileForeign',
  newer: 'data_fileNewer',
  damaged: 'data_fileDamaged',
  invalid: 'data_fileInvalid',
  twice: 'data_fileTwice',
  'no-mailbox': 'data_fileNoMailbox',
};

async function refuse(parts: Parts, importId: string, key: string, values: string[]): Promise<never> {
  await dropImport(parts, { importId });
  throw new UserError(parts.getMessage(key, values));
}
