import { describe, expect } from 'vitest';
import { seatAt, type Seat } from '../../scripts/play/seat.mjs';
import { replyLines, webmails } from '../../scripts/play/webmails.mjs';
import { outlookTest as test, type Stage } from './harness.ts';

const { outlook } = webmails;
const ghost = 'julien-festival';

/** Opens the silent conversation and inserts its last message; waits until Outlook has saved it as a draft. */
async function insertInto(stage: Stage<'outlook'>) {
  const { page, sidebar } = await stage.openTab(ghost);
  await sidebar.waitForStanding('ghosting');
  await sidebar.action('insert-last-message').click();
  await sidebar.insertEnded('inserted');
  await expect.poll(() => stage.demo.control.drafts().map(({ text }) => text.includes('Julien,'))).toEqual([true]);
  return { page, sidebar, seat: seatAt(page) };
}

const locks = async ({ store }: Stage<'outlook'>) => (await store.read('locks')) as unknown[];

/** Lines of the reply above its signature. */
const ownLines = async (seat: Seat) => {
  const lines = await replyLines(seat, outlook);
  expect(lines).toContain('--');
  return lines.slice(0, lines.indexOf('--'));
};

describe('the last message in Outlook, when things go their own way', () => {
  test('undoes an insertion although the worker died in between', async ({ stage }) => {
    const { sidebar, seat } = await insertInto(stage);
    await stage.browser.stopWorker();
    await sidebar.action('undo').first().click();
    await sidebar.action('insert-last-message').waitFor();
    expect(await ownLines(seat)).toEqual([]);
    expect(await locks(stage)).toEqual([]);
  });

  test('offers no second one while the first stands in a draft that a reload has closed', async ({ stage }) => {
    const { page, sidebar } = await insertInto(stage);
    await page.reload();
    await sidebar.waitForStanding('ghosting');
    expect(await sidebar.action('insert-last-message').count()).toBe(0);
    expect(await locks(stage)).toHaveLength(1);
  });

  test('offers the last message again only once the rep says that it was thrown away', async ({ stage }) => {
    const { page, sidebar, seat } = await insertInto(stage);
    await page.locator('[data-testid=compose] button:has([data-icon-name=DeleteRegular])').click();
    await expect.poll(() => stage.demo.control.drafts()).toEqual([]);
    expect(await sidebar.action('insert-last-message').count()).toBe(0);
    expect(await locks(stage)).toHaveLength(1);
    await sidebar.action('removed-it').first().click();
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    expect((await ownLines(seat)).filter((line) => line.endsWith('Julien,'))).toHaveLength(1);
  });

  test('does not say who wrote last when an answer is of the same minute as the last message', async ({ stage }) => {
    const { sidebar, seat } = await insertInto(stage);
    await seat.click(outlook.sendButton);
    await sidebar.waitForStanding('last-message');
    const [sent] = stage.demo.control.sentMails();
    stage.demo.control.answer({ key: ghost, text: 'Pardon !', atMs: sent?.atMs ?? 0 });
    await sidebar.root.getByText(/which message here is the newest/).waitFor();
    expect(await sidebar.action('insert-last-message').count()).toBe(0);
  });

  test('sees that an ordinary reply was sent', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab('tom-millrace');
    const seat = seatAt(page);
    await sidebar.waitForStanding('your-turn');
    await seat.click(outlook.replyButton);
    await seat.click(outlook.replyEditor);
    await page.keyboard.press('Control+Home');
    await page.keyboard.type('I would mirror them.');
    await seat.click(outlook.sendButton);
    await sidebar.waitForStanding('waiting');
    expect(stage.demo.control.sendClicks()).toEqual({ trusted: 1, untrusted: 0 });
  });

  test('stays out of a new mail in its own window and goes on in the mailbox', async ({ stage }) => {
    stage.demo.control.setSwitches({ composePopOut: true });
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    const opened = page.waitForEvent('popup');
    await page.keyboard.press('n');
    const popup = await opened;
    await popup.locator('[role=textbox][aria-multiline=true]').waitFor();
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    expect(await popup.locator('ghostlight-sidebar [data-standing]').count()).toBe(0);
    expect(await popup.locator('[role=textbox][aria-multiline=true]').innerText()).not.toContain('Julien');
  });

  test('goes on in a tab that nobody looks at', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await (await stage.browser.context.newPage()).bringToFront();
    stage.demo.control.answer({ key: ghost, text: 'Me revoilà.' });
    const { owner } = stage.demo.control.mailbox(0);
    const id = stage.demo.control.conversationId(0, ghost);
    await expect
      .poll(async () => (await stage.store.standing(owner.address, id))?.standing, { timeout: 15_000 })
      .toBe('back');
    await page.bringToFront();
    await sidebar.waitForStanding('back');
  });
});
