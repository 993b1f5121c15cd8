import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { readReplyData } from '../../scripts/evaluate/reply-data.mjs';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'reply-data-'));
});
afterEach(() => rm(folder, { recursive: true }));

const write = (name: string, ...lines: (string | number)[][]) =>
  writeFile(join(folder, name), lines.map((line) => `${line.join('\t')}\n`).join(''));
const people = () => write('people.made.tsv', ['made', 1, 0, 500, 9], ['made', 2, 0, 400, 9]);

it('reads pairs, oldest message first, and how long people were watched', async () => {
  await people();
  await write('made.tsv', ['made', '1-2', 7, 20, '<', 2, 1], ['made', '1-2', 0, 10, '>', 1, -1]);
  expect(await readReplyData(folder)).toEqual([
    {
      name: 'made',
      pairs: [
        {
          people: ['1', '2'],
          rows: [
            { atMs: 10_000, isFromFirst: true, thread: 0, recipients: 1, asks: null },
            { atMs: 20_000, isFromFirst: false, thread: 7, recipients: 2, asks: true },
          ],
        },
      ],
      lastSeenMs: new Map([
        ['1', 500_000],
        ['2', 400_000],
      ]),
    },
  ]);
});

it.each([
  ['fields', ['made', '1-2', 0, 10, '>', 1], 'line 1: 7 fields expected, 6 found'],
  ['pair', ['made', '12', 0, 10, '>', 1, 0], 'is not a pair'],
  ['time', ['made', '1-2', 0, 'soon', '>', 1, 0], 'the time is not a number'],
  ['direction', ['made', '1-2', 0, 10, 'x', 1, 0], 'neither > nor <'],
  ['flag', ['made', '1-2', 0, 10, '>', 1, 2], 'not 1, 0 or -1'],
])('names the line whose %s cannot be read', async (_, line, message) => {
  await people();
  await write('made.tsv', line);
  await expect(readReplyData(folder)).rejects.toThrow(message);
});

it('says what a folder lacks', async () => {
  await expect(readReplyData(join(folder, 'nowhere'))).rejects.toThrow('not a folder');
  await expect(readReplyData(folder)).rejects.toThrow('no *.tsv with messages');
  await write('made.tsv', ['made', '1-2', 0, 10, '>', 1, 0]);
  await expect(readReplyData(folder)).rejects.toThrow('no people.*.tsv');
});
