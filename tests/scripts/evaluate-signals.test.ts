import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { readSignalRows } from '../../scripts/evaluate/signal-rows.mjs';
import { ownFiles, reportOf } from '../../scripts/evaluate/signals.mjs';
import { recogniseMail } from '../../src/domain/signals/recognise-mail.ts';

describe('a file of mails', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'signals-'));
  });
  afterEach(() => rm(folder, { recursive: true }));
  const write = async (...lines: string[]) => {
    const path = join(folder, 'mails.tsv');
    await writeFile(path, lines.join('\n'));
    return path;
  };

  it('is read with line breaks, without header and empty lines', async () => {
    const path = await write('language\tkind\tsubject\ttext', '', 'en\tbounce\tOffer\tone\\ntwo', '');
    expect(await readSignalRows(path)).toEqual([
      { file: path, line: 3, language: 'en', kind: 'bounce', subject: 'Offer', text: 'one\ntwo' },
    ]);
  });

  it.each([
    ['columns', 'en\tnone\tOffer', 'line 2: 4 columns expected, 3 found'],
    ['kind', 'en\tspam\tOffer\tBuy', 'line 2: “spam” is no kind'],
  ])('names the row whose %s are wrong', async (_, row, message) => {
    const path = await write('en\tnone\tOffer\tThanks', row);
    await expect(readSignalRows(path)).rejects.toThrow(message);
  });

  it('must be there', async () => {
    await expect(readSignalRows(join(folder, 'nowhere.tsv'))).rejects.toThrow('cannot be read');
  });
});

it('counts what was found, missed and called wrongly, and names every wrong row', () => {
  const row = (line: number, kind: 'bounce' | 'none' | 'auto-reply', subject: string) =>
    ({ file: 'x.tsv', line, language: 'en', kind, subject, text: '' }) as const;
  const rows = [
    row(1, 'bounce', 'Undeliverable: Offer'),
    row(2, 'none', 'Undeliverable: Offer'),
    row(3, 'auto-reply', 'Hi'),
  ];
  const { counts, overall, wrong } = reportOf(rows, recogniseMail);
  expect(counts).toEqual([
    { language: 'en', kind: 'auto-reply', n: 1, found: 0, missed: 1, falseAlarms: 0 },
    { language: 'en', kind: 'bounce', n: 1, found: 1, missed: 0, falseAlarms: 1 },
    { language: 'en', kind: 'none', n: 1, found: 0, missed: 1, falseAlarms: 1 },
  ]);
  expect(overall).toEqual({ n: 2, found: 1, missed: 1, falseAlarms: 1 });
  expect(wrong).toEqual([
    { file: 'x.tsv', row: 2, language: 'en', expected: 'none', found: 'bounce' },
    { file: 'x.tsv', row: 3, language: 'en', expected: 'auto-reply', found: 'none' },
  ]);
});

describe('the own examples of automatic mails', async () => {
  const files = (await ownFiles()).filter((file) =>
    ['auto-reply.tsv', 'out-of-office.tsv', 'bounce.tsv'].includes(basename(file)),
  );
  const rows = (await Promise.all(files.map(readSignalRows))).flat();
  const { counts } = reportOf(rows, recogniseMail);
  const machineKinds = ['auto-reply', 'out-of-office', 'bounce'];
  const isMachine = ({ kind }: { kind: string }) => machineKinds.includes(kind);

  describe.each(['en', 'fr', 'de', 'es'])('in %s', (language) => {
    const own = counts.filter((count) => count.language === language && isMachine(count));
    const sum = (key: 'n' | 'found' | 'falseAlarms') => own.reduce((total, count) => total + count[key], 0);

    it('are at least 40 of each sort, with as many near misses', () => {
      const answers = rows.filter((row) => row.language === language && !row.file.endsWith('bounce.tsv'));
      const bounces = rows.filter((row) => row.language === language && row.file.endsWith('bounce.tsv'));
      for (const each of [answers, bounces]) {
        expect(each.filter(isMachine).length).toBeGreaterThanOrEqual(40);
        expect(each.filter((row) => !isMachine(row)).length).toBeGreaterThanOrEqual(40);
      }
    });

    it('are found in 97 of 100 cases, with one false alarm at most', () => {
      expect(sum('found') / sum('n')).toBeGreaterThan(0.97);
      expect(sum('falseAlarms')).toBeLessThanOrEqual(1);
    });
  });
});
