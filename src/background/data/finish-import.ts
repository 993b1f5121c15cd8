import type { ImportSummary } from '../../messaging/data-api.ts';
import type { Parts } from '../parts.ts';
import { dropStaged, firstStagedPart } from '../store/staging.ts';
import { change, look } from '../store/transaction.ts';
import { takeOverOwn } from './own-words.ts';

/** Under this key of `storage.local` stands what the latest import merged. */
export const doneKey = 'imported';

interface Done {
  importId: string;
  summary: ImportSummary;
}

/** Takes over settings and texts of a file whose records were merged, where that is still to be done. Doing it twice changes nothing. */
export async function finishImport(parts: Parts): Promise<void> {
  const begun = await look(parts.open, firstStagedPart);
  const header = begun?.records.header;
  if (begun?.merged === undefined || header === undefined) return;
  const { importId, merged } = begun;
  await takeOverOwn(parts, header);
  // The answer may be lost on its way: whoever asks again gets the same one.
  await parts.local.save(doneKey, { importId, summary: merged } satisfies Done);
  await change(parts.open, (to) => dropStaged(to, importId));
}

/** What the latest import merged; null before one. */
export async function readDone({ local }: Parts): Promise<Done | null> {
  const done = await local.load(doneKey);
  return isDone(done) ? done : null;
}

function isDone(value: unknown): value is Done {
  return typeof value === 'object' && value !== null && 'importId' in value && 'summary' in value;
}
