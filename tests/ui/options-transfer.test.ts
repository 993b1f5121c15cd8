import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { ownSource } from '../../src/domain/compose.ts';
import { UserError } from '../../src/domain/errors.ts';
import { printTextsFile, readTextsFile } from '../../src/domain/texts/texts-file.ts';
import type { ActedHost } from '../sidebar/acted-host.ts';
import { button, openOptions, source } from './options-page.ts';

const edited = { 'en/last-message': 'Mine', 'fr-tu/clear-yes': 'À moi' };

/** The rep picks a file. */
async function pick(content: string, acted: Partial<ActedHost> = {}) {
  const opened = openOptions({ edited: { ...edited }, ...acted });
  await expect.element(source()).toBeVisible();
  const picker = opened.root.querySelector<HTMLInputElement>('input[type=file]');
  if (!picker) throw new Error('There is no file picker.');
  await userEvent.upload(picker, new File([content], 'texts.json', { type: 'application/json' }));
  return opened;
}

const imports = ({ calls }: Awaited<ReturnType<typeof pick>>) =>
  calls.filter(({ method }) => method === 'importTexts').map(({ argument }) => argument);

describe('an export', () => {
  test('is one file with the texts of the rep', async () => {
    const { saveFile } = openOptions({ edited });
    await userEvent.click(button('Export'));
    await vi.waitFor(() => expect(saveFile).toHaveBeenCalledOnce());
    const [name, content] = saveFile.mock.calls[0] ?? ['', ''];
    expect(name).toBe('ghostlight-texts.json');
    expect(readTextsFile(await new Blob([content]).text())).toEqual({ status: 'read', texts: edited });
  });

  test('makes no file where all texts are ours', async () => {
    const { saveFile, text } = openOptions();
    await expect.element(source()).toBeVisible();
    await userEvent.click(button('Export'));
    await vi.waitFor(() => expect(text()).toContain('nothing to export'));
    expect(saveFile).not.toHaveBeenCalled();
  });
});

describe('an import', () => {
  const incoming = { 'en/last-message': 'Theirs', 'fr-tu/clear-yes': 'À moi', 'en/reschedule': 'Theirs, too' };

  test('says what would change, does it, and can be undone', async () => {
    const opened = await pick(printTextsFile(incoming));
    const dialog = page.getByRole('dialog', { name: 'Import these texts?' });
    await expect.element(dialog).toHaveTextContent('2 texts will change');
    await expect.element(dialog).toHaveTextContent('Last message · Englishreplaces your own');
    await expect.element(dialog).toHaveTextContent('1 text already reads like this.');
    expect(imports(opened)).toEqual([]);
    await userEvent.click(button('Import'));
    await expect.element(source()).toHaveValue('Theirs');
    expect(imports(opened)).toEqual([{ texts: incoming }]);
    await userEvent.click(button('Undo'));
    await expect.element(source()).toHaveValue('Mine');
    expect(imports(opened)[1]).toEqual({ texts: { 'en/last-message': 'Mine', 'en/reschedule': null } });
  });

  test('changes nothing when the rep thinks better of it', async () => {
    const opened = await pick(printTextsFile(incoming));
    await userEvent.click(button('Cancel'));
    await expect.element(source()).toHaveValue('Mine');
    expect(imports(opened)).toEqual([]);
    expect(page.getByRole('dialog').elements()).toEqual([]);
  });

  test('says so where nothing would change', async () => {
    const opened = await pick(printTextsFile({ ...edited, 'en/reschedule': ownSource('reschedule', 'en') }));
    await vi.waitFor(() => expect(opened.text()).toContain('already read like those of the file'));
    expect(page.getByRole('dialog').elements()).toEqual([]);
  });

  test.each([
    ['broken', '{"format":', 'damaged'],
    ['foreign', '{"name":"package"}', 'does not hold texts of Ghostlight'],
    ['far too long', 'x'.repeat(1_000_001), 'does not hold texts of Ghostlight'],
    ['newer', '{"format":"ghostlight-texts","version":2}', 'newer Ghostlight'],
    ['empty', '{"format":"ghostlight-texts","version":1,"texts":{}}', 'holds no text'],
    [
      'faulty',
      printTextsFile({ 'en/reschedule': 'Hello', 'fr-tu/clear-yes': 'Salut\n{nom}' }),
      '“Ask for a clear yes or no, French, tu”. Line 2: Ghostlight knows no gap called {nom}.',
    ],
  ])('of a %s file is refused whole', async (_, content, sentence) => {
    const opened = await pick(content);
    const dialog = page.getByRole('dialog', { name: 'The file was not imported' });
    await expect.element(dialog).toHaveTextContent(sentence);
    await expect.element(dialog).toHaveTextContent('Nothing was changed.');
    await userEvent.click(button('Close'));
    expect(imports(opened)).toEqual([]);
  });

  test('that the background refuses changes nothing and is told', async () => {
    const opened = await pick(printTextsFile(incoming), { failing: { importTexts: new UserError('Line 3: no.') } });
    await userEvent.click(button('Import'));
    await vi.waitFor(() => expect(opened.text()).toContain('Line 3: no.'));
    await expect.element(source()).toHaveValue('Mine');
  });
});
