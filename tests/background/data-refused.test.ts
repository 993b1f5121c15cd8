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
  await background.worker.ringAlarm();
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

const lineOf = (file: string, line: number) => (file.split('\n')[line - 1] ?? '').replace(/,$/, '');
const firstTalkOf = (file: string) => lineOf(file, firstTalk);
const secondTalkOf = (file: string) => lineOf(file, secondTalk);

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
    ['is cut off in a line', (file) => file.slice(0, file.indexOf('"id":"two"')), 'sentence of data_fileCutOff, 6'],
    [
      'is cut off behind a line',
      (file) => `${file.split('\n').slice(0, 6).join('\n')}\n`,
      'sentence of data_fileCutOff, 6',
    ],
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
      'nests without end',
      (file) => rewritten(file, firstTalk, () => `${'['.repeat(200_000)}${']'.repeat(200_000)},`),
      'sentence of data_fileInvalid, 6, facts',
    ],
    [
      'has a line without end',
      (file) => rewritten(file, firstTalk, (line) => line.replace('"id":"one"', `"id":"${'x'.repeat(3_000_000)}"`)),
      'sentence of data_fileInvalid, 6, facts.id',
    ],
    [
      'has a number where a list belongs',
      (file) => rewritten(file, firstTalk, (line) => line.replace(/"people":\[.*?\]/, '"people":7')),
      'sentence of data_fileInvalid, 6, facts.people',
    ],
    [
      'has records in another order',
      (file) =>
        rewritten(
          rewritten(file, firstTalk, () => secondTalkOf(file) + ','),
          secondTalk,
          () => firstTalkOf(file),
        ),
      'sentence of data_fileTwice, 7, ',
    ],
    [
      'is of a version that never was',
      (file) => file.replace('"version":1', '"version":"one"'),
      'sentence of data_fileForeign, 1, ',
    ],
    [
      'brings a setting that nobody knows',
      (file) => rewritten(file, header, (line) => line.replace('"settings":{', '"settings":{"theme":1')),
      'sentence of data_fileInvalid, 1, settings.theme',
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

describe('an import that nobody began, or that is over', () => {
  it('takes no piece of a file', async () => {
    const { background, file } = await withMailbox();
    const lines = file.split('\n');
    const piece = { importId: 'invented', part: 0, lines, isLast: true };
    await expect(background.worker.page.stageImport(piece)).rejects.toThrow('sentence of data_importGone');
    expect(await (await background.worker.parts.open()).count('staging')).toBe(0);
  });

  it.each(['eraseEverything', 'eraseContact', 'eraseAccount', 'beginImport'] as const)(
    'takes none that was being checked while %s was asked',
    async (method) => {
      const { background, file } = await withMailbox();
      const { page, parts } = background.worker;
      const { importId } = await page.beginImport();
      const { now } = parts;
      const requests = {
        eraseEverything: () => page.eraseEverything(),
        eraseContact: () => page.eraseContact({ account: rep.address, address: 'marie@client.example' }),
        eraseAccount: () => page.eraseAccount({ account: rep.address }),
        beginImport: () => page.beginImport(),
      };
      let other: Promise<unknown> = Promise.resolve();
      // The clock is asked between looking for the piece before and setting this one aside.
      parts.now = () => {
        parts.now = now;
        other = requests[method]();
        return now();
      };
      const piece = { importId, part: 0, lines: file.split('\n'), isLast: true };
      const staged = page.stageImport(piece).then(
        () => 'taken',
        (error: unknown) => error,
      );
      await staged;
      await other;
      const left = await (await background.worker.parts.open()).getAll('staging');
      expect(left.filter((each) => each.importId === importId && each.part > 0)).toEqual([]);
    },
  );
});

describe('an import', () => {
  it('brings nothing back where everything was erased just before it is merged', async () => {
    const { background } = await withMailbox();
    await background.worker.page.changeSettings({ changes: { retentionMonths: 6 } });
    const other = startBackground();
    const { importId } = await stageFile(other, await exportFile(background));
    const { page, parts } = other.worker;
    const { setAlarm } = parts;
    // The last thing that is done before the merge.
    parts.setAlarm = async () => {
      parts.setAlarm = setAlarm;
      await page.eraseEverything();
    };
    await expect(page.applyImport({ importId })).rejects.toThrow('sentence of data_importGone');
    expect(await storedText(other)).toBe(await storedText(startBackground()));
    expect(other.world.settings.retentionMonths).toBe(12);
  });

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

  it('whose worker dies before settings and texts are taken over is brought to its end by the next alarm', async () => {
    const { background } = await withMailbox();
    await background.worker.page.changeSettings({ changes: { retentionMonths: 6 } });
    await background.worker.page.saveText({ kind: 'reschedule', variant: 'en', source: 'Another day? {rep}' });
    const other = startBackground();
    const { importId } = await stageFile(other, await exportFile(background));
    const { settings } = other.worker.parts;
    settings.save = () => Promise.reject(new Error('The worker dies.'));
    await expect(other.worker.page.applyImport({ importId })).rejects.toThrow();
    expect(other.world.alarmAtMs).not.toBeNull();
    expect(other.world.settings.retentionMonths).toBe(12);
    // Where all else is done, what is left of the import is still due now.
    await expect(other.worker.ringAlarm()).rejects.toThrow('The worker dies.');
    expect(other.world.alarmAtMs).toBe(other.world.nowMs);
    await other.restart();
    await other.worker.ringAlarm();
    expect(other.world.settings.retentionMonths).toBe(6);
    expect(Object.keys(other.world.texts as object)).toEqual(['en/reschedule']);
    expect(JSON.parse(await storedText(other))).toEqual(JSON.parse(await storedText(background)));
    await expect(other.worker.page.applyImport({ importId })).resolves.toMatchObject({ conversations: 2 });
  });

  it('that is merged answers so, whatever other duty fails then; the next alarm does it', async () => {
    const { background, file } = await withMailbox();
    const other = startBackground();
    const { parts, ringAlarm } = other.worker;
    const { showBadge } = parts;
    parts.showBadge = () => Promise.reject(new Error('no badge'));
    await expect(importFile(other, file)).resolves.toMatchObject({ conversations: 2 });
    await expect(ringAlarm()).rejects.toThrow('no badge');
    parts.showBadge = showBadge;
    await ringAlarm();
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
