import { describe, expect, it } from 'vitest';
import { dayMs } from '../../src/domain/time.ts';
import { exportFile, importFile } from './data-file.ts';
import { prospect, startBackground } from './harness.ts';
import { talkOf } from './mailbox.ts';
import { nowMs, rep } from './readings.ts';

/** A file of a mailbox with so many conversations, in each of which an answer came and the rep wrote since. */
function fileOf(count: number): string {
  const facts = { address: rep.address, aliases: [], ownName: null, firstSeenAtMs: nowMs - 90 * dayMs };
  const ids = Array.from({ length: count }, (_, index) => `talk${String(index).padStart(6, '0')}`);
  const talks = ids.map((id, index) => {
    const turn = (by: 'rep' | 'contact', days: number) => ({ atMs: nowMs - days * dayMs, by, conversationId: id });
    const turns = [turn('rep', 9), turn('contact', 8), turn('rep', 7)];
    return JSON.stringify({ facts: talkOf(id, turns, prospect(index)), notable: null });
  });
  const header = { format: 'ghostlight-data', version: 1, exportedAtMs: nowMs, exportedAt: '', extension: '0.1.0' };
  return [
    `${JSON.stringify({ ...header, settings: {}, texts: {} }).slice(0, -1)},`,
    '"accounts":[',
    JSON.stringify({ facts, dayOneWarnings: 0 }),
    '],',
    '"conversations":[',
    talks.join(',\n'),
    '],',
    '"marks":[',
    '],',
    '"locks":[',
    '],',
    '"isComplete":true}',
    '',
  ].join('\n');
}

describe('4 000 conversations', () => {
  it('are imported in one transaction, judged, and exported as they were', async () => {
    const background = startBackground();
    const file = fileOf(4_000);
    await expect(importFile(background, file)).resolves.toMatchObject({ conversations: 4_000 });
    const database = await background.worker.parts.open();
    expect(await database.count('standings')).toBe(4_000);
    expect(await database.count('staging')).toBe(0);
    expect(await database.count('standings', IDBKeyRange.only([rep.address, 'talk003999']))).toBe(1);
    const conversations = (text: string) => text.slice(text.indexOf('"conversations"'));
    expect(conversations(await exportFile(background)).length).toBe(conversations(file).length);
    expect(background.world.bugs).toEqual([]);
  }, 60_000);
});
