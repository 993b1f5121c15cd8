import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { ensureBrowser } from '../../scripts/find-browser.mjs';
import { openFirefox } from '../../scripts/firefox.mjs';
import { ghostlightAt } from '../../scripts/play/ghostlight.mjs';
import { seatAt, until } from '../../scripts/play/seat.mjs';
import { openFromList, webmails } from '../../scripts/play/webmails.mjs';
import { ownLines, test, type Stage } from './harness.ts';
import { expectManners, openWatchedDemo } from './manners.ts';

const options = 'src/pages/options/index.html#texts';
const ghost = 'marie-offer';
const mine = 'Bonjour {contact},\n\nCes mots sont les miens, et ma porte reste ouverte.';
const filled = 'Bonjour Marie,\n\nCes mots sont les miens, et ma porte reste ouverte.';

async function openOptions({ browser }: Stage) {
  const page = await browser.context.newPage();
  const refused: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') refused.push(message.text());
  });
  await page.goto(`chrome-extension://${browser.id}/${options}`);
  const action = (name: string) => page.locator(`[data-action="${name}"]`);
  await action('variant-fr-vous').click();
  const saved = () => page.getByRole('status').filter({ hasText: 'Saved' }).waitFor();
  return { page, action, saved, refused, source: page.locator('#source') };
}

describe('the texts of the rep in Chromium', () => {
  test('are what is shown and inserted, until they are reset', async ({ stage }) => {
    const { action, source, saved, refused } = await openOptions(stage);
    const ours = await source.inputValue();
    await source.fill(mine);
    await action('save-text').click();
    await saved();

    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    expect(await ghostlightAt(seatAt(page)).preview()).toBe(filled);
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    expect(await ownLines(page)).toEqual(filled.split('\n\n'));
    await sidebar.action('undo').first().click();
    await sidebar.action('insert-last-message').waitFor();

    await sidebar.action('preview').click();
    const preview = sidebar.root.locator('.preview-text');
    await expect.poll(() => preview.innerText()).toBe(filled);
    await action('reset-text').click();
    await expect.poll(() => source.inputValue()).toBe(ours);
    await expect.poll(() => preview.innerText()).toContain('J’avoue ne pas bien comprendre');
    expect(refused).toEqual([]);
  });

  test('never leave a gap open in a reply', async ({ stage }) => {
    const { action, source, saved } = await openOptions(stage);
    await source.fill('Bonjour {contact},\n\nLe {meeting} me convient.');
    await action('save-text').click();
    await saved();
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    const insert = sidebar.action('insert-last-message');
    await expect.poll(() => insert.innerText()).toBe('Fill in: date of the meeting');
    await insert.click();
    const gap = sidebar.root.getByRole('textbox', { name: 'Date of the meeting' });
    await expect.poll(() => gap.evaluate((field) => field.matches(':focus'))).toBe(true);
    expect(await page.locator('[g_editable=true]:visible').count()).toBe(0);
    expect(await stage.store.read('locks')).toEqual([]);
    await gap.fill('3 mars');
    await insert.click();
    await sidebar.insertEnded('inserted');
    expect(await ownLines(page)).toContain('Le 3 mars me convient.');
  });

  test('leave as a file and come in again', async ({ stage }) => {
    const { page, action, source, saved, refused } = await openOptions(stage);
    await source.fill(mine);
    await action('save-text').click();
    await saved();
    const [download] = await Promise.all([page.waitForEvent('download'), action('export-texts').click()]);
    expect(download.suggestedFilename()).toBe('ghostlight-texts.json');
    const file = await download.path();
    expect(JSON.parse(readFileSync(file, 'utf8'))).toMatchObject({
      version: 1,
      texts: { 'fr-vous/last-message': mine },
    });

    await action('reset-text').click();
    await expect.poll(() => source.inputValue()).not.toBe(mine);
    await page.locator('input[type=file]').setInputFiles(file);
    await action('import-do').click();
    await expect.poll(() => source.inputValue()).toBe(mine);
    expect(refused).toEqual([]);
  });

  test('open from the popup', async ({ stage }) => {
    const popup = await stage.browser.context.newPage();
    await popup.goto(`chrome-extension://${stage.browser.id}/src/pages/popup/index.html`);
    const [opened] = await Promise.all([
      stage.browser.context.waitForEvent('page'),
      popup.locator('[data-action="open-options"]').click(),
    ]);
    await opened.locator('main[data-section="mailbox"]').waitFor();
    expect(opened.url()).toContain('src/pages/options/index.html');
  });
});

describe('the texts of the rep in Firefox', () => {
  it('are kept, leave as a file, and are what is shown', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'ghostlight-'));
    const demo = await openWatchedDemo({ mailboxes: inventedMailboxes(Date.now()) });
    const firefox = await openFirefox({
      executablePath: ensureBrowser('firefox'),
      extension: 'dist/firefox',
      port: demo.stage.port,
      preferences: {
        'browser.download.folderList': 2,
        'browser.download.dir': folder,
        'browser.download.useDownloadDir': true,
        'browser.download.always_ask_before_handling_new_types': false,
      },
    });
    onTestFinished(async () => {
      await firefox.close();
      demo.close();
      rmSync(folder, { recursive: true, force: true });
    });
    const page = seatAt(await firefox.openOwnPage(options, '.text-panel'));
    await page.click('[data-action="variant-fr-vous"]');
    await page.click('#source');
    await page.press('Control+a');
    await page.type('Bonjour ');
    await page.click('[data-action="gap-contact"]');
    await page.type(', ces mots sont les miens.');
    await page.click('[data-action="save-text"]');
    await page.waitFor('.toast.shown', /Saved/);

    await page.click('[data-action="export-texts"]');
    const content = await until('no file was saved', () =>
      Promise.resolve(readdirSync(folder).includes('ghostlight-texts.json') ? readWhole(folder) : undefined),
    );
    expect(JSON.parse(content)).toMatchObject({
      texts: { 'fr-vous/last-message': 'Bonjour {contact}, ces mots sont les miens.' },
    });

    await page.close();
    await firefox.waitForSleep();
    const webmail = seatAt(await firefox.browser.newPage());
    await webmail.goTo(demo.url());
    await webmail.waitFor('tr.zA');
    await ghostlightAt(webmail).waitForProspects(webmails.gmail);
    await openFromList(webmail, webmails.gmail, demo.control.conversationId(0, ghost));
    await ghostlightAt(webmail).waitForStanding('ghosting');
    expect(await ghostlightAt(webmail).preview()).toBe('Bonjour Marie, ces mots sont les miens.');
    expectManners(demo);
  });
});

/** Firefox names the file before it has written it. */
function readWhole(folder: string): string | undefined {
  const content = readFileSync(join(folder, 'ghostlight-texts.json'), 'utf8');
  return content.endsWith('}\n') ? content : undefined;
}

describe('everything that is stored, in Chromium', () => {
  test('is erased while a webmail is open, and the page says so', async ({ stage }) => {
    const { sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    const page = await stage.browser.context.newPage();
    await page.goto(`chrome-extension://${stage.browser.id}/src/pages/options/index.html#data`);
    await page.locator('[data-action="erase-everything"]').click();
    const dialog = page.locator('dialog[open]');
    await dialog.getByRole('button', { name: 'Continue' }).click();
    await dialog.getByRole('button', { name: /^Erase/ }).click();
    await page
      .getByRole('status')
      .filter({ hasText: /[Ee]rased/ })
      .waitFor();
    expect(await page.getByText('Another version of Ghostlight').count()).toBe(0);
  });
});
