import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UserError } from '../../src/domain/errors.ts';
import type { DataView, FoundContact } from '../../src/messaging/data-api.ts';
import { readLines, type FileLines } from '../../src/pages/options/data/read-lines.ts';
import type { ActedHost } from '../sidebar/acted-host.ts';
import { button, openOptions } from './options-page.ts';

const account = 'rep@vendor.example';
const marie: FoundContact = { account, address: 'marie@client.example', conversations: 3, isExcluded: false };
const stored = (): DataView => ({
  mailboxes: [{ address: account, conversations: 4218 }],
  usedBytes: 18_400_000,
  isPersistent: false,
});
const openData = (
  acted: Partial<ActedHost> = {},
  more: { locale?: string; theme?: string; keepsData?: boolean } = {},
) =>
  openOptions(
    { pages: { data: stored(), found: [marie], exported: ['{"a":', '1}'] }, ...acted },
    { section: 'data', ...more },
  );
const called = ({ calls }: ReturnType<typeof openOptions>, method: string) =>
  calls.filter((call) => call.method === method).map(({ argument }) => argument);
const dialog = (name: string | RegExp) => page.getByRole('dialog', { name });

async function allLines(file: Blob): Promise<FileLines[]> {
  const pieces: FileLines[] = [];
  for await (const piece of readLines(file)) pieces.push(piece);
  return pieces;
}

/** The rep picks a file. */
async function pick(opened: ReturnType<typeof openOptions>, content: BlobPart) {
  await expect.element(button('Import a file')).toBeVisible();
  const picker = opened.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('There is no file picker.');
  await userEvent.upload(picker, new File([content], 'everything.json', { type: 'application/json' }));
}

describe('what is stored', () => {
  test('is told for each mailbox, with the room it takes', async () => {
    openData();
    await expect.element(page.getByRole('row', { name: /rep@vendor.example/ })).toHaveTextContent('4,218');
    await expect.element(page.getByText('18 MB on this device')).toBeVisible();
  });

  test.each([
    [true, 'The browser will keep your data.', 'The browser keeps this data until you erase it.'],
    [false, 'The browser did not agree.', 'The browser may clear this data'],
  ])('is kept by the browser where it agrees (%s)', async (keepsData, said, shown) => {
    const opened = openData({}, { keepsData });
    await userEvent.click(button('Ask the browser to keep the data'));
    await vi.waitFor(() => expect(opened.text()).toContain(said));
    await vi.waitFor(() => expect(opened.text()).toContain(shown));
  });

  test('can be erased although it cannot be read', async () => {
    const opened = openData({ failing: { describeData: new UserError('The data cannot be read.') } });
    await expect.element(page.getByText('The data cannot be read.')).toBeVisible();
    await userEvent.click(button('Erase everything'));
    await userEvent.click(button('Continue'));
    await userEvent.click(dialog('Really erase everything?').getByRole('button', { name: 'Erase' }));
    await vi.waitFor(() => expect(called(opened, 'eraseEverything')).toHaveLength(1));
  });

  test('is kept for as long as the rep chooses', async () => {
    const opened = openData();
    await userEvent.selectOptions(page.getByLabelText('After a contact last wrote'), '6 months');
    await vi.waitFor(() => expect(called(opened, 'changeSettings')).toEqual([{ changes: { retentionMonths: 6 } }]));
  });
});

describe('an export', () => {
  test('is one file of all pieces', async () => {
    const { saveFile } = openData();
    await userEvent.click(button('Export everything'));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, content] = saveFile.mock.calls[0] ?? ['', ''];
    expect(name).toMatch(/^ghostlight-\d{4}-\d\d-\d\d\.json$/);
    expect(await new Blob([content]).text()).toBe('{"a":1}');
  });

  test('can be stopped, and makes no file then', async () => {
    const opened = openData({ silent: new Set(['exportPart'] as const) });
    await userEvent.click(button('Export everything'));
    await expect.element(page.getByRole('progressbar')).toBeVisible();
    await userEvent.click(button('Stop'));
    await vi.waitFor(() => expect(opened.text()).toContain('Export stopped. No file was made.'));
    expect(page.getByRole('progressbar').elements()).toEqual([]);
    expect(opened.saveFile).not.toHaveBeenCalled();
  });

  test('that fails is told', async () => {
    const opened = openData({ failing: { exportPart: new UserError('There is no room left.') } });
    await userEvent.click(button('Export everything'));
    await vi.waitFor(() => expect(opened.text()).toContain('There is no room left.'));
    expect(opened.saveFile).not.toHaveBeenCalled();
  });
});

describe('an import', () => {
  test('says what the file holds and asks before anything changes', async () => {
    const opened = openData();
    await pick(opened, 'one\r\ntwo\nthree');
    await expect.element(dialog('Import this file?')).toHaveTextContent('214 conversations');
    expect(called(opened, 'stageImport')).toEqual([
      { importId: 'import', part: 0, lines: ['one', 'two', 'three'], isLast: true },
    ]);
    expect(called(opened, 'applyImport')).toEqual([]);
    await userEvent.click(button('Import'));
    await vi.waitFor(() => expect(opened.text()).toContain('Imported: 214 conversations.'));
    expect(called(opened, 'applyImport')).toEqual([{ importId: 'import' }]);
  });

  test('that the rep thinks better of is dropped', async () => {
    const opened = openData();
    await pick(opened, '{}');
    await userEvent.click(button('Cancel'));
    await vi.waitFor(() => expect(called(opened, 'dropImport')).toEqual([{ importId: 'import' }]));
    expect(called(opened, 'applyImport')).toEqual([]);
  });

  test('of a file that is refused says why', async () => {
    const opened = openData({ failing: { stageImport: new UserError('The file is damaged at line 7.') } });
    await pick(opened, '{}');
    await expect
      .element(dialog('The file was not imported'))
      .toHaveTextContent('damaged at line 7.Nothing was changed.');
    await userEvent.keyboard('{Escape}');
    expect(dialog('The file was not imported').elements()).toEqual([]);
  });

  test('of a file that is no text at all leaves nothing waiting in the background', async () => {
    const opened = openData();
    await pick(opened, new Uint8Array([0xff, 0xfe, 0]));
    await expect.element(dialog('The file was not imported')).toBeVisible();
    expect(called(opened, 'stageImport')).toEqual([]);
    expect(called(opened, 'dropImport')).toEqual([{ importId: 'import' }]);
  });

  test('reads long files some lines at a time, and no file that is no text', async () => {
    const file = new Blob([Array.from({ length: 2500 }, (_, index) => `line ${index} é`).join('\n')]);
    const pieces = await allLines(file);
    expect(pieces.map(({ lines, isLast }) => [lines.length, isLast])).toEqual([
      [1000, false],
      [1000, false],
      [500, true],
    ]);
    expect(pieces.at(-1)?.lines.at(-1)).toBe('line 2499 é');
    await expect(allLines(new Blob([new Uint8Array([0xff, 0xfe, 0])]))).rejects.toThrow();
  });
});

describe('erasing', () => {
  test('a person names what goes, and offers an export first', async () => {
    const opened = openData();
    await userEvent.fill(page.getByLabelText('One person'), 'marie');
    await userEvent.keyboard('{Enter}');
    await userEvent.click(button(`Erase ${marie.address}`));
    await expect.element(dialog(`Erase ${marie.address}?`)).toHaveTextContent('Gone for good');
    await expect.element(button('Export first')).toHaveFocus();
    expect(called(opened, 'eraseContact')).toEqual([]);
    await userEvent.click(dialog(`Erase ${marie.address}?`).getByRole('button', { name: 'Erase' }));
    await vi.waitFor(() =>
      expect(called(opened, 'eraseContact')).toEqual([{ account, address: marie.address, alsoExclusion: false }]),
    );
    await vi.waitFor(() => expect(opened.text()).toContain('is erased, from 2 conversations.'));
  });

  test('a person whom the rep excluded asks whether their address goes from that list, too', async () => {
    const opened = openData({ pages: { data: stored(), found: [{ ...marie, isExcluded: true }] } });
    await userEvent.fill(page.getByLabelText('One person'), 'marie');
    await userEvent.keyboard('{Enter}');
    const erase = async () => {
      await userEvent.click(button(`Erase ${marie.address}`));
      return dialog(`Erase ${marie.address}?`);
    };
    const choice = (await erase()).getByRole('checkbox', { name: /off “Never a prospect”/ });
    await expect.element(choice).toBeChecked();
    await expect.element(choice).toHaveAccessibleDescription(/leaves this person alone/);
    expect((await axe.run(opened.root, { resultTypes: ['violations'] })).violations).toEqual([]);
    await userEvent.click(choice);
    await expect.element(choice).not.toBeChecked();
    await userEvent.click(dialog(`Erase ${marie.address}?`).getByRole('button', { name: 'Erase' }));
    await vi.waitFor(() =>
      expect(called(opened, 'eraseContact')).toEqual([{ account, address: marie.address, alsoExclusion: false }]),
    );
  });

  test('a mailbox takes it off the page', async () => {
    const opened = openData();
    await userEvent.click(button(`Erase ${account}`));
    await userEvent.click(dialog(`Erase ${account}?`).getByRole('button', { name: 'Erase' }));
    await vi.waitFor(() => expect(opened.text()).toContain('Nothing is stored yet.'));
    expect(called(opened, 'eraseAccount')).toEqual([{ account }]);
  });

  test('everything is asked twice, and gives the focus back', async () => {
    const opened = openData();
    await userEvent.click(button('Erase everything'));
    await userEvent.click(button('Continue'));
    await expect.element(dialog('Really erase everything?')).toBeVisible();
    await userEvent.click(button('Cancel'));
    expect(called(opened, 'eraseEverything')).toEqual([]);
    await expect.element(button('Erase everything')).toHaveFocus();
  });
});

describe('the section', () => {
  test.each([
    ['en-GB', 'light'],
    ['fr', 'dark'],
  ])('breaks no rule of accessibility (%s, %s)', async (locale, theme) => {
    const { root } = openData({}, { locale, theme });
    await expect.element(page.getByRole('table')).toBeVisible();
    const { violations } = await axe.run(root);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    await userEvent.click(button(/^(Erase everything|Tout effacer)$/));
    expect((await axe.run(root)).violations.map(({ id }) => id)).toEqual([]);
  });
});
