import { deleteDB, openDB } from 'idb';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { latestVersion } from '../../src/background/store/migrations.ts';
import { exportFile, stageFile } from './data-file.ts';
import { silentConversation, startBackground, storedText } from './harness.ts';
import { pageReading, rep } from './readings.ts';
import { closeDatabase, endFaults, fillDisk } from './storage-faults.ts';

afterEach(endFaults);

const ref = { account: rep.address, conversationId: 'silent' };
const told = (fault: string): unknown =>
  expect.objectContaining({ name: 'UserError', message: `sentence of error_storage${fault}` });

describe('a database that cannot be opened is told to whoever asks', () => {
  it.each([
    ['full', 'QuotaExceededError', 'Full'],
    ['written by a newer version', 'VersionError', 'Newer'],
    ['not allowed in a private window', 'InvalidStateError', 'Unavailable'],
    ['not allowed by a rule', 'SecurityError', 'Unavailable'],
    ['damaged', 'UnknownError', 'Broken'],
  ])('as %s', async (_, name, fault) => {
    const background = startBackground();
    closeDatabase(name);
    const { tab, page } = background.worker;
    await expect(tab.addMark({ ...ref, forContact: true, what: { type: 'met' } })).rejects.toEqual(told(fault));
    await expect(tab.viewConversation(ref)).rejects.toEqual(told(fault));
    await expect(tab.listProspects({ account: null })).rejects.toEqual(told(fault));
    await expect(page.describeData()).rejects.toEqual(told(fault));
    expect(background.world.bugs).toEqual([]);
    endFaults();
    // It is tried again as soon as somebody asks.
    await expect(tab.viewConversation(ref)).resolves.toBeNull();
  });

  it('where another version still has it open', async () => {
    const background = startBackground();
    const older = await openDB(background.databaseName, 1);
    await expect(background.tab.viewConversation(ref)).rejects.toEqual(told('Blocked'));
    older.close();
    await deleteDB(background.databaseName);
    await vi.waitFor(() => expect(background.tab.viewConversation(ref)).resolves.toBeNull());
  });

  it('and can be erased even then', async () => {
    const background = startBackground();
    const newer = await openDB(background.databaseName, latestVersion + 1);
    newer.close();
    await expect(background.tab.viewConversation(ref)).rejects.toEqual(told('Newer'));
    await expect(background.worker.page.eraseEverything()).resolves.toBeNull();
    await expect(background.tab.viewConversation(ref)).resolves.toBeNull();
  });
});

describe('a disk that is full half-way', () => {
  it('leaves nothing of a reading, and says what to do', async () => {
    const background = startBackground();
    await background.tab.report(pageReading({ conversation: silentConversation('one') }));
    const before = await storedText(background);
    for (const count of [0, 1, 2]) {
      fillDisk(count);
      const reading = pageReading({ conversation: silentConversation(`more${count}`) });
      await background.tab.report(reading);
      const view = await background.tab.viewConversation({ account: rep.address, conversationId: `more${count}` });
      expect(view?.told.why).toBe('sentence of error_storageFull');
      endFaults();
      expect(await storedText(background)).toBe(before);
    }
  });

  it('leaves nothing of an import, settings and texts included, and can be tried again', async () => {
    const source = startBackground();
    for (const id of ['one', 'two', 'three'])
      await source.tab.report(pageReading({ conversation: silentConversation(id) }));
    await source.worker.page.changeSettings({ changes: { retentionMonths: 6 } });
    const other = startBackground();
    await other.tab.report(pageReading({ conversation: silentConversation('mine') }));
    const { importId } = await stageFile(other, await exportFile(source));
    const before = await storedText(other);
    fillDisk(3);
    await expect(other.worker.page.applyImport({ importId })).rejects.toEqual(told('Full'));
    endFaults();
    expect(await storedText(other)).toBe(before);
    expect(other.world.settings.retentionMonths).toBe(12);
    await expect(other.worker.page.applyImport({ importId })).resolves.toMatchObject({ mailboxes: [rep.address] });
    expect(other.world.settings.retentionMonths).toBe(6);
  });
});
