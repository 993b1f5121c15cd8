import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, dates, inPane, openActedOutlook, rows, senders } from './acted-outlook.ts';
import { attributes } from './acted-webmail.ts';
import { conversation, mail, marc, paula } from './small-mailbox.ts';

let outlook: Awaited<ReturnType<typeof openActedOutlook>>;
beforeAll(async () => {
  outlook = await openActedOutlook();
}, 30_000);
afterAll(() => outlook.closeAll());

const subject = '[id^=CONV_][id$=_SUBJECT]';

/** What became true first, second … of these selectors and their absence, noted from before the page's scripts. */
async function order(page: Page, conditions: Record<string, string>): Promise<() => Promise<string[]>> {
  await page.evaluate((selectors) => {
    const seen: string[] = [];
    Object.assign(globalThis, { seenInOrder: seen });
    const look = () => {
      for (const [name, selector] of Object.entries(selectors))
        if (!seen.includes(name) && document.querySelector(selector)) seen.push(name);
    };
    new MutationObserver(look).observe(document, { childList: true, subtree: true, attributes: true });
  }, conditions);
  return () => page.evaluate(() => (globalThis as unknown as { seenInOrder: string[] }).seenInOrder);
}

describe('the acted Outlook', { timeout: 15_000 }, () => {
  test('landmarks, account and title are those of the contract', async () => {
    const page = await outlook.open('offer');
    await inPane(page, body).first().waitFor();
    expect(await attributes(page, '[data-app-section]', 'data-app-section')).toEqual([
      'Ribbon',
      'NavigationPane',
      'MessageList',
      'MailReadCompose',
      'ConversationContainer',
    ]);
    expect(await attributes(page, '#O365_MainLink_Me', 'aria-label')).toEqual([
      `Account manager for ${marc.name} ${marc.address}`,
    ]);
    expect(await attributes(page, '[id^=primaryMailboxRoot_]', 'data-folder-name')).toEqual([marc.address]);
    expect(await page.title()).toBe('Mail - Marc Roy - Outlook');
  });

  test('few row elements are given other conversations by scrolling', async () => {
    const page = await outlook.open('');
    await page.locator(rows).first().waitFor();
    const before = await page.locator(rows).first().elementHandle();
    const idBefore = await before?.getAttribute('id');
    const convidBefore = await before?.getAttribute('data-convid');
    expect(await page.locator(rows).count()).toBeLessThanOrEqual(20);
    await page.locator('#MailList [role=listbox]').evaluate((box) => box.scrollTo(0, 2500));
    await expect.poll(() => before?.getAttribute('data-convid')).not.toBe(convidBefore);
    expect(await before?.getAttribute('id')).not.toBe(idBefore);
    expect(await before?.evaluate((element) => element.isConnected)).toBe(true);
    expect(await page.locator(rows).count()).toBeLessThanOrEqual(20);
  });

  test('a click names the conversation in the address at once and keeps the old one for a moment', async () => {
    const page = await outlook.open('offer', { lingerMs: 800 });
    await inPane(page, body).first().waitFor();
    await outlook.row(page, 'begun').click();
    expect(page.url()).toBe(outlook.url() + outlook.control.route(0, 'begun'));
    expect(await outlook.row(page, 'begun').getAttribute('aria-selected')).toBe('true');
    expect(await inPane(page, subject).innerText()).toBe('Devis');
    await inPane(page, `${subject} [title="We wrote first"]`).waitFor();
  });

  test('a conversation comes in passes: nothing, subject, headers, addresses; and less at the end', async () => {
    const page = await outlook.open('', { passMs: 50, dropsAddress: true });
    await outlook.row(page, 'offer').waitFor();
    const seen = await order(page, {
      empty: '#ConversationReadingPaneContainer:empty',
      subject,
      headers: dates,
      addresses: `${senders} [aria-label="From: Paula Lang<paula@client.example>"]`,
    });
    await outlook.row(page, 'offer').click();
    await inPane(page, body).first().waitFor();
    await inPane(page, `${senders} [aria-label="From: Paula Lang"]`).waitFor();
    expect(await seen()).toEqual(['empty', 'subject', 'headers', 'addresses']);
  });

  test('the order of messages is a setting, the middle is collapsed and expands at a click', async () => {
    const page = await outlook.open('long', { order: 'newest-on-top' });
    await inPane(page, body).first().waitFor();
    const states = () => attributes(page, '#ConversationReadingPaneContainer [aria-expanded]', 'aria-expanded');
    expect((await states()).map(String)).toEqual(['true', 'true', ...Array<string>(9).fill('false')]);
    expect(await inPane(page, body).first().innerText()).toBe('Message 10');
    await inPane(page, '[aria-expanded=false]').last().click();
    expect((await states()).at(-1)).toBe('true');
    expect(await inPane(page, body).last().innerText()).toBe('Message 0');
  });

  test('"Show more messages" stands for the middle of a long conversation', async () => {
    const page = await outlook.open('long', { showMore: true });
    await inPane(page, body).first().waitFor();
    expect(await inPane(page, dates).count()).toBe(3);
    await inPane(page, 'button:has-text("Show more messages")').click();
    expect(await inPane(page, dates).count()).toBe(11);
  });

  test('the shape of 2025 has no ids on messages', async () => {
    const page = await outlook.open('offer', { messageIds: false, senderMark: 'hover-target' });
    await inPane(page, body).first().waitFor();
    expect(await page.locator('[id^=MSG_]').count()).toBe(0);
    expect(await page.locator('[data-testid=SentReceivedSavedTime]').count()).toBe(2);
    expect(await page.locator('[aria-label^="From:"]').count()).toBe(0);
  });

  test('people can be names only, "Last, First", "You" or on behalf of somebody', async () => {
    const names = async (switches: Parameters<typeof outlook.open>[1]) => {
      const page = await outlook.open('offer', switches);
      await inPane(page, body).first().waitFor();
      return page.locator(senders).allInnerTexts();
    };
    expect(await names({})).toEqual(['Paula Lang<paula@client.example>', 'Marc Roy<marc@corp.example>']);
    expect(await names({ contacts: 'names-only', lastFirst: true })).toEqual(['Lang, Paula', 'Marc Roy']);
    expect(await names({ ownSender: 'you' })).toEqual(['Paula Lang<paula@client.example>', 'You']);
    expect((await names({ onBehalf: true }))[1]).toBe('Sam Desk on behalf of Marc Roy');
  });

  test('a reply that was not sent stands in its conversation, without buttons to answer it', async () => {
    const page = await outlook.open('offer', { draftInThread: true });
    const draft = inPane(page, '[aria-expanded]:has-text("This message hasn\'t been sent.")');
    await draft.waitFor();
    expect(await draft.locator('[data-icon-name^=Arrow]').count()).toBe(0);
  });

  test('nothing is open though a row is selected', async () => {
    const page = await outlook.open('', { opensNothing: true });
    await outlook.row(page, 'offer').click();
    expect(await outlook.row(page, 'offer').getAttribute('aria-selected')).toBe('true');
    expect(await page.locator('#ConversationReadingPaneContainer').count()).toBe(0);
    expect(page.url()).toBe(outlook.url());
  });

  test('after a search the address does not name what is open', async () => {
    const page = await outlook.open('');
    await page.locator('input[type=search]').fill('devis');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.locator(rows).count()).toBe(1);
    await outlook.row(page, 'offer').click();
    await inPane(page, body).first().waitFor();
    expect(new URL(page.url()).pathname).toBe('/mail/inbox');
  });

  test('going back opens what was open before, in a search too', async () => {
    const page = await outlook.open('offer');
    await inPane(page, body).first().waitFor();
    await outlook.row(page, 'begun').click();
    await inPane(page, `${subject} [title="We wrote first"]`).waitFor();
    await page.locator('input[type=search]').fill('quentin');
    await page.keyboard.press('Enter');
    await page.getByText('Nothing is selected').waitFor();
    await outlook.row(page, 'group').click();
    await inPane(page, `${subject} [title="Three of us"]`).waitFor();
    await page.goBack();
    await page.getByText('Nothing is selected').waitFor();
    expect(await page.locator('.hx-list-title').innerText()).toBe('Results');
    await page.goBack();
    await inPane(page, `${subject} [title="We wrote first"]`).waitFor();
    expect(await page.locator('.hx-list-title').innerText()).toBe('Inbox');
    expect(await outlook.row(page, 'begun').getAttribute('aria-selected')).toBe('true');
  });

  test('attachments are options too, Copilot repeats the subject, names and labels hold more than themselves', async () => {
    const page = await outlook.open('offer', { subjectTwice: true, presence: true, iconGlyphs: true });
    await inPane(page, body).first().waitFor();
    expect(await inPane(page, '[role=option]').getAttribute('data-convid')).toBeNull();
    expect(await inPane(page, subject).count()).toBe(2);
    expect(await page.locator(senders).first().textContent()).toBe('Paula Lang<paula@client.example>Away');
    expect(await page.locator(dates).first().textContent()).toMatch(/^\uE8CA/);
  });

  test('an advertisement never rests', async () => {
    const page = await outlook.open('', { adSlot: true });
    const ad = page.locator('.hx-ad span');
    const before = await ad.innerText();
    await expect.poll(() => ad.innerText()).not.toBe(before);
  });

  test('message keys can change each time a conversation is opened', async () => {
    const page = await outlook.open('offer', { keysPerRender: true });
    await inPane(page, body).first().waitFor();
    const before = await attributes(page, senders, 'id');
    await page.reload();
    await inPane(page, body).first().waitFor();
    expect(await attributes(page, senders, 'id')).not.toEqual(before);
  });

  test('a collapsed message can show no address', async () => {
    const page = await outlook.open('long', { collapsedSender: 'name-only' });
    await inPane(page, body).first().waitFor();
    const shown = inPane(page, '[aria-expanded=false] [id$=_FROM]');
    expect(new Set(await shown.allInnerTexts())).toEqual(new Set(['Paula Lang', 'Marc Roy']));
  });

  test('conversation view off puts an item id in the address', async () => {
    const page = await outlook.open('offer', { conversationView: false });
    await inPane(page, body).first().waitFor();
    expect(page.url()).toMatch(/\/inbox\/id\/AAMk/);
    expect(await inPane(page, dates).count()).toBe(1);
  });

  test('an answer appears in the open conversation and on top of the list', async () => {
    const key = 'live';
    outlook.control.arrive({ conversation: conversation(key, 'Live', [mail(paula, marc, 500, 'Long ago')]) });
    const page = await outlook.open(key);
    await inPane(page, body).first().waitFor();
    const atMs = Date.now() + 60_000;
    outlook.control.answer({ key, text: 'Here I am', atMs });
    await inPane(page, `${body}:has-text("Here I am")`).waitFor();
    await expect.poll(async () => (await outlook.row(page, key).boundingBox())?.y ?? 0).toBeLessThan(260);
    expect(
      outlook.control
        .mailbox()
        .conversations.find((each) => each.key === key)
        ?.messages.at(-1)?.atMs,
    ).toBe(atMs);
  });

  test('an answer that comes while a conversation is on its way to the screen is shown with it', async () => {
    const key = 'under-way';
    outlook.control.arrive({ conversation: conversation(key, 'Under way', [mail(paula, marc, 400, 'Long ago')]) });
    const page = await outlook.open('offer', { lingerMs: 800 });
    await inPane(page, body).first().waitFor();
    const isFetched = page.waitForResponse((response) => response.url().includes('thread?'));
    await outlook.row(page, key).click();
    await isFetched;
    outlook.control.answer({ key, text: 'In the meantime' });
    await inPane(page, `${body}:has-text("In the meantime")`).waitFor();
  });

  test('the control page names the webmail and changes how it behaves', async () => {
    const page = await outlook.open('offer');
    await inPane(page, body).first().waitFor();
    const control = await outlook.openControl();
    await control.getByText('How Outlook behaves').waitFor();
    await control
      .locator('label', { hasText: 'Language of the page' })
      .locator('select')
      .selectOption({ label: 'de-DE' });
    await page.locator('html[lang=de-DE]').waitFor();
  });
});
