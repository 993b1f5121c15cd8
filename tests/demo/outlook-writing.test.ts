import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { editor, openActedOutlook, replyButton } from './acted-outlook.ts';

let outlook: Awaited<ReturnType<typeof openActedOutlook>>;
beforeAll(async () => {
  outlook = await openActedOutlook();
}, 30_000);
afterAll(() => outlook.closeAll());

const send = '[data-testid=ComposeSendButton]';

async function openReply(page: Page) {
  await page.locator(replyButton).last().click();
  await page.locator(`${editor} #Signature`).waitFor();
}

/** Top-level parts of the editor: ids, or the text of lines. */
const parts = (page: Page) =>
  page.locator(editor).evaluate((element) => [...element.children].map(({ id, textContent }) => id || textContent));

describe('writing in the acted Outlook', { timeout: 15_000 }, () => {
  test.for(['plain', 'trusted-types', 'strict'] as const)(
    'RoosterJS writes and takes back under policy %s',
    async (csp) => {
      const page = await outlook.open('offer', { csp });
      const problems: string[] = [];
      page.on('pageerror', ({ message }) => problems.push(message));
      await openReply(page);
      await page.keyboard.type('Hello');
      await page.keyboard.press('Enter');
      await page.keyboard.type('Paula');
      const anchors = ['Signature', 'appendonsend', 'mail-editor-reference-message-container'];
      expect(await parts(page)).toEqual(['Hello', 'Paula', ...anchors]);
      expect(await page.locator(`${editor} > .elementToProof`).first().textContent()).toBe('Hello');
      expect(await page.locator(`${editor} #divRplyFwdMsg`).innerText()).toContain(
        'From: Marc Roy <marc@corp.example>',
      );
      for (let undo = 0; undo < 4; undo++) await page.keyboard.press('ControlOrMeta+z');
      await expect.poll(() => parts(page)).toEqual(['', ...anchors]);
      expect(problems).toEqual([]);
    },
  );

  test.for([
    ['plain', 'allowed'],
    ['trusted-types', 'refused'],
    ['strict', 'refused'],
  ] as const)('policy %s: markup from text is %s', async ([csp, outcome]) => {
    const page = await outlook.open('offer', { csp });
    await page.locator(replyButton).last().waitFor();
    const result = await page.evaluate(() => {
      try {
        document.createElement('div').innerHTML = '<b>x</b>';
        return 'allowed';
      } catch (error) {
        return error instanceof TypeError ? 'refused' : String(error);
      }
    });
    expect(result).toBe(outcome);
  });

  test('signature and quote come after the editor, and the words so far stay', async () => {
    const page = await outlook.open('offer', { lateContentMs: 400, userText: 'Just a thought' });
    await page.locator(replyButton).last().click();
    await page.locator(editor).waitFor();
    expect(await parts(page)).toEqual(['Just a thought', '']);
    await page.locator(`${editor} #mail-editor-reference-message-container`).waitFor();
    expect((await parts(page)).slice(0, 3)).toEqual(['Just a thought', '', 'Signature']);
  });

  test('a reply can be without empty line, signature and quote, or have its quote outside', async () => {
    const bare = await outlook.open('offer', { emptyLine: false, quote: 'outside' });
    await openReply(bare);
    expect(await parts(bare)).toEqual(['Signature', 'appendonsend']);
    expect(await bare.locator('[id^=docking_InitVisiblePart] #mail-editor-reference-message-container').count()).toBe(
      1,
    );
    const none = await outlook.open('offer', { signature: false, quote: 'none' });
    await none.locator(replyButton).last().click();
    await none.locator(editor).waitFor();
    expect(await none.locator(`${editor} #Signature, #divRplyFwdMsg`).count()).toBe(0);
  });

  test('wells and subject reuse the names of messages, and a second composer can be open', async () => {
    const page = await outlook.open('offer', { twoComposers: true });
    await page.locator(replyButton).last().click();
    await expect.poll(() => page.locator(editor).count()).toBe(2);
    const first = page.locator('#docking_InitVisiblePart_0');
    for (const field of ['TO', 'CC', 'BCC', 'SUBJECT'])
      expect(await first.locator(`[id^=MSG_][id$=_${field}]`).count()).toBe(1);
    expect(await first.locator('[id$=_TO] [role=textbox]').innerText()).toBe('Paula Lang');
  });

  test('Reply can hide behind "…"', async () => {
    const page = await outlook.open('offer', { replyInMenu: true });
    await page.locator('[aria-label="Message actions"] [data-icon-name=MoreHorizontalRegular]').last().click();
    await page.locator('[role=menu] button:has([data-icon-name=ArrowReplyRegular])').click();
    await page.locator(`${editor} #Signature`).waitFor();
    expect(await page.locator(replyButton).count()).toBe(0);
  });

  test('a draft is saved after input of any kind, and not for a change no event tells of', async () => {
    const page = await outlook.open('begun');
    await openReply(page);
    const insert = (dispatches: boolean) =>
      page.locator(editor).evaluate((element, isTold) => {
        const line = document.createElement('div');
        line.textContent = isTold ? 'told' : 'untold';
        element.prepend(line);
        if (isTold) element.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, dispatches);
    const before = outlook.control.untrustedInputs();
    await insert(false);
    await page.locator('[id^=MSG_][id$=_SUBJECT]').last().focus();
    expect(outlook.control.drafts()).toEqual([]);
    await insert(true);
    await page.getByText('Draft saved').waitFor();
    expect(outlook.control.drafts()[0]?.text).toMatch(/^told\nuntold\n/);
    expect(outlook.control.untrustedInputs()).toBe(before + 1);
    await page.locator('[aria-label=Discard]').click();
    await expect.poll(() => outlook.control.drafts()).toEqual([]);
  });

  test('Send works for a person only; the mail stands in the conversation and can be taken back', async () => {
    const page = await outlook.open('begun', { undoSendMs: 10_000 });
    await openReply(page);
    await page.keyboard.type('Are you there?');
    await page.locator(send).evaluate((button: HTMLElement) => button.click());
    expect(await page.locator(editor).count()).toBe(1);
    const pseudo = page.locator('.hx-pseudo');
    expect(await pseudo.innerText()).toContain('[Draft]');
    await page.locator(send).click();
    await page.locator('[role=document]:has-text("Are you there?")').waitFor();
    expect(await pseudo.count()).toBe(0);
    expect(outlook.control.sendClicks()).toEqual({ trusted: 1, untrusted: 1 });
    expect(outlook.control.sentMails()).toMatchObject([
      { key: 'begun', text: 'Are you there?', to: ['quentin@autre.example'], isUndone: false },
    ]);
    await page.getByRole('button', { name: 'Undo' }).click();
    await page.locator(`${editor}:has-text("Are you there?")`).waitFor();
    expect(await page.locator('[role=document]:has-text("Are you there?")').count()).toBe(0);
    expect(outlook.control.sentMails()[0]?.isUndone).toBe(true);
  });

  test('leaving a conversation keeps what was written as a draft', async () => {
    const page = await outlook.open('offer');
    await openReply(page);
    await page.keyboard.type('Half a sen');
    await outlook.row(page, 'fork').click();
    await expect.poll(() => outlook.control.drafts().map(({ text }) => text.split('\n')[0])).toContain('Half a sen');
    await outlook.row(page, 'offer').click();
    await page.getByText("This message hasn't been sent.").waitFor();
    expect(await outlook.row(page, 'offer').innerText()).toContain('[Draft]');
  });

  test('keys that reach the page are counted and act', async () => {
    const page = await outlook.open('long');
    await page.locator(replyButton).last().waitFor();
    const before = outlook.control.keysReached();
    await page.keyboard.press('r');
    await page.locator(`${editor} #Signature`).waitFor();
    await page.locator('[aria-label=Discard]').click();
    await page.keyboard.press('Delete');
    await page.getByText('Nothing is selected').waitFor();
    await expect.poll(() => outlook.control.keys().slice(before)).toEqual(['r', 'Delete']);
    const labels = () => outlook.control.mailbox().conversations.find(({ key }) => key === 'long')?.labels;
    await expect.poll(labels).toContain('trash');
  });

  test('a new mail in a window of its own', async () => {
    const page = await outlook.open('', { composePopOut: true });
    const opened = page.waitForEvent('popup');
    await page.getByRole('menuitem', { name: 'New mail' }).click();
    const popUp = await opened;
    await popUp.locator(`[data-app-section=Form_Content] ${editor}`).waitFor();
    expect(await popUp.locator('[role=main]').count()).toBe(0);
    await popUp.close();
  });
});
