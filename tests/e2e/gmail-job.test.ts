import { describe, expect } from 'vitest';
import { ownLines, replyBody, test } from './harness.ts';

const ghost = 'julien-festival';

describe('the main job in Gmail', () => {
  test('goes from silence to one last message to “back”', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    expect(await sidebar.said()).toMatch(/Gone silent.*\d+ working days/);

    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    const lines = await ownLines(page);
    expect(lines[0]).toMatch(/Julien/);
    expect(lines.length).toBeGreaterThan(3);

    await page.locator('.aoO:visible').click();
    await sidebar.waitForStanding('last-message');
    expect(await sidebar.said()).toMatch(/Sent on .+ The door is open\./);
    expect(await sidebar.action('insert-last-message').count()).toBe(0);
    expect(stage.demo.control.sentMails()).toHaveLength(1);

    stage.demo.control.answer({ key: ghost, text: 'Salut Camille, pardon pour le silence. On se parle mardi ?' });
    await sidebar.waitForStanding('back');
    expect(await sidebar.said()).toMatch(/Julien/);
  });

  test('inserts above signature and quote, saved by the page, removed by one Ctrl+Z', async ({ stage }) => {
    stage.demo.control.setSwitches({ csp: 'strict', quoteExpanded: true });
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.locator('.ams.bkH:visible').click();
    const body = replyBody(page);
    await body.waitFor();
    const before = await body.innerHTML();

    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    const html = await body.innerHTML();
    expect(html.indexOf('Julien')).toBeLessThan(html.indexOf('gmail_signature'));
    expect(html.indexOf('gmail_signature')).toBeLessThan(html.indexOf('gmail_quote'));
    await expect
      .poll(() =>
        stage.demo.control
          .drafts()
          .map(({ text }) => text)
          .join(),
      )
      .toContain('Julien');
    expect(stage.demo.control.untrustedInputs()).toBe(0);

    await body.press('Control+z');
    expect(await body.innerHTML()).toBe(before);
  });

  test('“Undo” takes the text out and offers it again', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.action('undo').first().click();
    await sidebar.action('insert-last-message').waitFor();
    expect(await ownLines(page)).toEqual([]);
  });

  test('never touches words of the rep', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.locator('.ams.bkH:visible').click();
    await replyBody(page).waitFor();
    await replyBody(page).pressSequentially('Salut Julien, juste une idée');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('has-text');
    expect(await ownLines(page)).toEqual(['Salut Julien, juste une idée']);
    expect(await stage.store.read('locks')).toEqual([]);
  });

  test('works in plain-text mode', async ({ stage }) => {
    stage.demo.control.setSwitches({ plainText: true });
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    expect(await page.locator('textarea.Ak:visible').inputValue()).toMatch(/Julien[^]*--/);
  });

  test('hands the text over by clipboard where Gmail shows no Reply button, as the one last message', async ({
    stage,
  }) => {
    stage.demo.control.setSwitches({ replyBar: 'none' });
    const { page, sidebar } = await stage.openTab(ghost);
    await page.addStyleTag({ content: '.aaq{display:none !important}' });
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('copied');
    expect(await stage.store.read('locks')).toMatchObject([{ contact: expect.stringContaining('julien') as string }]);
    await sidebar.action('not-used').click();
    await sidebar.action('insert-last-message').waitFor();
    expect(await stage.store.read('locks')).toEqual([]);
  });

  test('inserts nothing when the answer arrives while the reply opens', async ({ stage }) => {
    stage.demo.control.setSwitches({ composerDelayMs: 800 });
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    stage.demo.control.answer({ key: ghost, text: 'Salut Camille, me revoilà.' });
    await sidebar.waitForStanding('back');
    expect(await ownLines(page)).toEqual([]);
  });

  test('sees that the text is gone after Ctrl+Z, and that it still stands there when they answer', async ({
    stage,
  }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    await replyBody(page).press('Control+z');
    await sidebar.action('offer-again').click();
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    stage.demo.control.answer({ key: ghost, text: 'Salut Camille, me revoilà.' });
    await sidebar.root.locator('[data-offer="answered-meanwhile"] [data-action="undo"]').click();
    await expect.poll(() => ownLines(page)).toEqual([]);
  });

  test('knows where it stands right after an ordinary reply of the rep', async ({ stage }) => {
    const key = 'ines-hall';
    const { page, sidebar } = await stage.openTab(key);
    await sidebar.waitForStanding('your-turn');
    await page.locator('.ams.bkH:visible').click();
    await replyBody(page).waitFor();
    await replyBody(page).pressSequentially('Avec plaisir, voici les croquis.');
    await page.locator('.aoO:visible').click();
    await sidebar.waitForStanding('waiting');
  });
});
