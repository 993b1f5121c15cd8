import { describe, expect, it } from 'vitest';
import { UserError } from '../../src/domain/errors.ts';
import { exportFile, importFile, stageFile } from './data-file.ts';
import { silentConversation, startBackground, storedText, type Background } from './harness.ts';
import { pageReading, rep } from './readings.ts';

async function withMailbox(): Promise<{ background: Background; file: string }> {
  const background = startBackground();
  await background.tab.report(pageReading({ conversation: silentConversation('one') }));
  await background.tab.report(pageReading({ conversation: silentConversation('two') }));
  const ref = { account: rep.address, conversationId: 'one' };
  await background.tab.addMark({ ...ref, forContact: true, what: { type: 'met' } });
  await background.tab.claimLastMessage({ ...ref, claimId: 'claim', textKind: 'last-message', variant: 'en' });
  return { background, file: await exportFile(background) };
}

/** The file with one line written otherwise; lines count from 1. */
const rewritten = (file: string, line: number, write: (line: string) => string) =>
  file
    .split('\n')
    .map((each, index) => (index === line - 1 ? write(each) : each))
    .join('\n');
const twice = (line: string) => `${line.replace(/,$/, '')},\n${line}`;
// Header, then the opening line, mailbox and closing line of the first section, then that of the conversations.
const [header, mailbox, firstTalk, secondTalk] = [1, 3, 6, 7];

describe('an import changes nothing and says why where the file', () => {
  it.each<[string, (file: string) => string, string]>([
    ['is empty', () => '', 'sentence of data_fileForeign, 1, '],
    ['is no JSON', () => 'PK\u0003\u0004…', 'sentence of data_fileForeign, 1, '],
    ['is something else', () => '{"name":"package"}', 'sentence of data_fileForeign, 1, '],
    [
      'is of a newer Ghostlight',
      (file) => file.replace('"version":1', '"version":2'),
      'sentence of data_fileNewer, 1, ',
    ],
    ['is cut off between lines', (file) => file.split('\n').slice(0, 8).join('\n'), 'sentence of data_fileCutOff, 8'],
    ['is cut off in a line', (file) => file.slice(0, file.indexOf('"id":"two"')), 'sentence of data_fileDamaged, 7, '],
    [
      'lacks a comma',
      (file) => rewritten(file, firstTalk, (line) => line.replace(/,$/, '')),
      'sentence of data_fileDamaged, 7, ',
    ],
    ['goes on behind its end', (file) => `${file}{"more":1}`, 'sentence of data_fileDamaged, 16, '],
    ['says a conversation twice', (file) => rewritten(file, firstTalk, twice), 'sentence of data_fileTwice, 7, '],
    [
      'names a mailbox only in a conversation',
      (file) =>
        rewritten(file, secondTalk, (line) => line.replace('"account":"rep@acme.example"', '"account":"x@y.example"')),
      'sentence of data_fileNoMailbox, 7, ',
    ],
    [
      'has a property that we never write',
      (file) => rewritten(file, firstTalk, (line) => line.replace('"facts":{', '"facts":{"body":"Hello",')),
      'sentence of data_fileInvalid, 6, facts.body',
    ],
    [
      'would give objects another prototype',
      (file) => rewritten(file, firstTalk, (line) => line.replace('"facts":{', '"facts":{"__proto__":{"own":true},')),
      'sentence of data_fileInvalid, 6, facts.__proto__',
    ],
    [
      'would give counts another prototype',
      (file) => rewritten(file, firstTalk, (line) => line.replace('"totals":{', '"totals":{"__proto__":1,')),
      'sentence of data_fileInvalid, 6, facts.totals',
    ],
    [
      'counts for ever',
      (file) => rewritten(file, firstTalk, (line) => line.replace(/"messageCount":\d+/, '"messageCount":1e300')),
      'sentence of data_fileInvalid, 6, facts.messageCount',
    ],
    [
      'names somebody by markup',
      (file) => rewritten(file, mailbox, (line) => line.replace('rep@acme.example', '<img src=x>@acme.example')),
      'sentence of data_fileInvalid, 3, facts.address',
    ],
    [
      'has an id that is none',
      (file) => rewritten(file, firstTalk, (line) => line.replace('"id":"one"', '"id":"constructor"')),
      'sentence of data_fileInvalid, 6, facts.id',
    ],
    [
      'has a setting that cannot be',
      (file) => rewritten(file, header, (line) => line.replace('"settings":{', '"settings":{"retentionMonths":900')),
      'sentence of data_fileInvalid, 1, settings.retentionMonths',
    ],
    [
      'has a text with a fault',
      (file) => rewritten(file, header, (line) => line.replace('"texts":{', '"texts":{"en/last-message":"Hi {name}"')),
      'sentence of data_fileInvalid, 1, texts.en/last-message',
    ],
  ])('%s', async (_, damage, sentence) => {
    const { background, file } = await withMailbox();
    const before = await storedText(background);
    await expect(importFile(background, damage(file))).rejects.toEqual(new UserError(sentence));
    expect(await storedText(background)).toBe(before);
    expect(background.world.bugs).toEqual([]);
  });

  it('was checked and then left alone', async () => {
    const { background, file } = await withMailbox();
    const { importId } = await stageFile(background, file);
    await background.worker.page.dropImport({ importId });
    await expect(background.worker.page.applyImport({ importId })).rejects.toThrow('sentence of data_importGone');
  });
});

describe('an import', () => {
  it('is not for pages of a webmail', async () => {
    const { background, file } = await withMailbox();
    await expect(background.tab.beginImport()).rejects.toThrow('Refused');
    await expect(background.tab.exportPart({ from: null })).rejects.toThrow('Refused');
    await expect(background.tab.eraseEverything()).rejects.toThrow('Refused');
    expect(await exportFile(background)).toBe(file);
  });

  it('survives a worker that dies between any two lines', async () => {
    const { background, file } = await withMailbox();
    const other = startBackground();
    const { importId } = await other.worker.page.beginImport();
    const lines = file.split('\n');
    for (const [part, line] of lines.entries()) {
      await other.worker.page.stageImport({ importId, part, lines: [line], isLast: part === lines.length - 1 });
      await other.restart();
    }
    await other.worker.page.applyImport({ importId });
    await other.restart();
    // The answer was lost: the page asks again.
    await expect(other.worker.page.applyImport({ importId })).resolves.toMatchObject({ conversations: 2 });
    expect(JSON.parse(await storedText(other))).toEqual(JSON.parse(await storedText(background)));
  });

  it('believes no time of the future', async () => {
    const { file } = await withMailbox();
    const other = startBackground();
    const later = file.replaceAll(/"seenAtMs":\d+/g, '"seenAtMs":4102444800000');
    await importFile(other, later);
    const stored = await (await other.worker.parts.open()).getAll('conversations');
    expect(stored.map(({ facts }) => facts.seenAtMs <= other.world.nowMs)).toEqual([true, true]);
  });
});
