import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { timeOf } from '../../demo/gmail/ids.mjs';
import { firstSeen, openActedGmail } from './acted-gmail.ts';
import { attributes } from './acted-webmail.ts';
import { conversation, mail, marc, paula } from './small-mailbox.ts';

let gmail: Awaited<ReturnType<typeof openActedGmail>>;
beforeAll(async () => {
  gmail = await openActedGmail();
}, 30_000);
afterAll(() => gmail.closeAll());

const rowIds = '.y6 [data-legacy-thread-id]';
const opened = 'h2.hP[data-legacy-thread-id]';

describe('what the acted Gmail shows', { timeout: 15_000 }, () => {
  test('row ids come after the rows and hold the times of the last messages', async () => {
    const page = await gmail.open('#inbox', { idDelayMs: 300 });
    await page.locator(rowIds).first().waitFor();
    expect(await firstSeen(page, 'row')).toBeLessThan(await firstSeen(page, 'rowId'));
    const times = (await attributes(page, rowIds, 'data-legacy-last-message-id')).map((id) => timeOf(id ?? ''));
    const newest = gmail.control.mailbox(0).conversations.map(({ messages }) => messages.at(-1)?.atMs ?? 0);
    expect(times).toEqual(newest.toSorted((a, b) => b - a).slice(0, 50));
  });

  test('ids that never come leave a readable page', async () => {
    const page = await gmail.open('offer', { idDelayMs: 'never' });
    await page.locator('.h7 .gD').waitFor();
    expect(await page.locator('[data-legacy-thread-id], [data-legacy-message-id]').count()).toBe(0);
  });

  test('rows are new elements after a refresh', async () => {
    const page = await gmail.open('#inbox');
    const row = await page.waitForSelector('tr.zA');
    await page.getByRole('button', { name: 'Refresh' }).click();
    await page.waitForFunction((old) => !old.isConnected, row);
  });

  test('old views stay hidden before the live one', async () => {
    const page = await gmail.open('#inbox');
    await page.locator('.y6', { hasText: 'Devis' }).locator('visible=true').click();
    await page.locator(opened).waitFor();
    await page.goBack();
    await page.locator('tr.zA >> visible=true').first().waitFor();
    await page.goForward();
    await page.locator(opened).locator('visible=true').waitFor();
    expect(await page.locator('h2.hP').count()).toBe(2);
    expect(await page.locator('h2.hP').first().isVisible()).toBe(false);
    expect(await page.locator('[gh=tl]').locator('visible=true').count()).toBe(0);
  });

  test('a conversation opens by token and by hex id', async () => {
    const id = gmail.control.conversationId(0, 'begun');
    for (const hash of [gmail.control.route(0, 'begun', 'all'), `#all/${id}`]) {
      const page = await gmail.open(hash);
      await page.locator(opened).waitFor();
      expect(await attributes(page, opened, 'data-legacy-thread-id')).toEqual([id]);
      expect(await page.title()).toBe('We wrote first - marc@corp.example - Gmail');
    }
  });

  test('long conversations hide their middle; collapsed messages have no ids until opened, then keep them', async () => {
    const page = await gmail.open('long');
    await page.locator('.h7 .adn[data-legacy-message-id]').waitFor();
    expect(await page.locator('.kv').count()).toBe(2);
    expect(await page.locator('.kQ').count()).toBe(8);
    expect(await page.locator('.kQ.adv .adx span').textContent()).toBe('8');
    expect(await page.locator('[data-legacy-message-id]').count()).toBe(1);
    await page.locator('.adx').click();
    expect(await page.locator('.kv').count()).toBe(10);
    await page.locator('.kv').first().click();
    await page.locator('[data-legacy-message-id]').nth(1).waitFor();
    await page.locator('.h7 .gJ .g3').first().click();
    expect(await page.locator('.kv .adn[data-legacy-message-id]').isVisible()).toBe(false);
    expect(await page.locator('.kv .adn[data-legacy-message-id]').count()).toBe(1);
  });

  test('a mid-thread reply stands behind what it answers', async () => {
    const page = await gmail.open('fork');
    await page.locator(opened).waitFor();
    expect(await attributes(page, '[role=listitem] .gD', 'email')).toEqual([
      'quentin@autre.example',
      'marc@corp.example',
      'marc@corp.example',
      'quentin@autre.example',
    ]);
  });

  test.for([
    ['vertical', 3],
    ['vertical-no-snippet', 2],
    ['horizontal', 1],
  ] as const)('split pane %s: rows of %i, and ids in the pane come last', async ([pane, height]) => {
    const page = await gmail.open('offer', { pane });
    await page.locator('[role=main] .aia .h7').waitFor();
    expect(await page.locator('tr.zA').count()).toBe(50 * height);
    expect(await page.locator('tr.zA[id]').count()).toBe(50);
    await page.locator('tr.aps .y6 [data-legacy-thread-id]').first().waitFor();
    await page.locator(opened).waitFor();
    expect(await firstSeen(page, 'paneMessage')).toBeLessThan(await firstSeen(page, 'threadId'));
    expect(await firstSeen(page, 'rowId')).toBeLessThan(await firstSeen(page, 'threadId'));
  });

  test('conversation view off: joined ids, one message', async () => {
    const page = await gmail.open('#inbox', { conversationView: false });
    await page.locator(rowIds).first().waitFor();
    expect((await attributes(page, rowIds, 'data-thread-id'))[0]).toMatch(/^#thread-[af]:[^|]+\|msg-[af]:/);
    await page.locator('.y6', { hasText: 'A fork' }).first().click();
    await page.locator(opened).waitFor();
    expect(await page.locator('[role=listitem]').count()).toBe(1);
  });

  test.for([
    ['en', 'ltr', 'me', 'Inbox'],
    ['fr', 'ltr', 'moi', 'Boîte de réception'],
    ['ru', 'ltr', 'я', 'Входящие'],
    ['he', 'rtl', 'אני', 'דואר נכנס'],
  ] as const)('language %s', async ([language, direction, me, inbox]) => {
    const page = await gmail.open('#inbox', { language });
    const own = page.locator('.yW [email="marc@corp.example"]').first();
    await own.waitFor();
    expect([await own.getAttribute('name'), await own.textContent()]).toEqual([me, me]);
    expect(await page.title()).toContain(inbox);
    expect(await attributes(page, 'html', 'dir')).toEqual([direction]);
    const [title] = await attributes(page, '.xW > span[title]', 'title');
    if (language === 'en') expect(title).toMatch(/\u202f[AP]M$/);
  });

  test('two login slots show two mailboxes', async () => {
    const page = await gmail.open('hers', {}, 1);
    await page.locator(opened).waitFor();
    expect(await attributes(page, 'meta[name=og-profile-acct]', 'content')).toEqual(['nadia@corp.example']);
  });

  test('sources of the account can be missing or disagree', async () => {
    const missing = await gmail.open('#inbox', { accountSources: 'meta-missing', workspace: true });
    await missing.locator('.zA').first().waitFor();
    expect(await missing.locator('meta[name=og-profile-acct]').count()).toBe(0);
    expect(await missing.locator('header [aria-label*="(marc@corp.example)"]').evaluate((e) => e.tagName)).toBe('DIV');
    expect(await missing.title()).toMatch(/marc@corp\.example - Corp Mail$/);
    const other = await gmail.open('#inbox', { accountSources: 'disagree' });
    expect(await attributes(other, 'meta[name=og-profile-acct]', 'content')).toEqual(['someone.else@corp.example']);
  });

  test('a conversation in a window of its own, without list and header', async () => {
    const page = await gmail.open('#inbox', { threadWindow: true });
    const popup = page.waitForEvent('popup');
    await page.locator('tr.zA', { hasText: 'Devis' }).click();
    const own = await popup;
    await own.locator(opened).waitFor();
    expect(await attributes(own, 'body', 'class')).toEqual(['aAU xE Su']);
    expect(await own.locator('header, tr.zA').count()).toBe(0);
    expect(await page.locator('tr.zA >> visible=true').count()).toBeGreaterThan(0);
  });

  test('a delegated mailbox has an address of its own', async () => {
    const page = await gmail.open('offer', { delegated: true });
    await page.locator(opened).waitFor();
    expect(new URL(page.url()).pathname).toMatch(/^\/mail\/b\/[\w-]+\/u\/0\/$/);
  });

  test('ads, rows of another extension and several lists', async () => {
    const page = await gmail.open('#inbox', { ads: true, foreignRows: true, lists: 2 });
    await page.locator('.zA').first().waitFor();
    expect(await page.locator('[gh=tl]').count()).toBe(2);
    expect(await page.locator('tr.zA:has(.am0), tr.inboxsdk__ignore_row').count()).toBe(2);
  });

  test('an answer appears in the open conversation, expanded, and on top of the list', async () => {
    const page = await gmail.open('offer');
    await page.locator(opened).waitFor();
    gmail.control.answer({ key: 'offer', text: 'Oui, volontiers' });
    await page.locator('.h7', { hasText: 'Oui, volontiers' }).locator('.adn[data-legacy-message-id]').waitFor();
    await page.locator('a', { hasText: 'Inbox' }).click();
    await page.locator('tr.zA.yO, tr.zA.zE').locator('visible=true').first().waitFor();
    gmail.control.arrive({ conversation: conversation('fresh', 'Brand new', [mail(paula, marc, 0, 'New')]) });
    await page.locator('tr.zA >> visible=true').first().filter({ hasText: 'Brand new' }).waitFor();
  });

  test('lists have pages', async () => {
    const page = await gmail.open('#inbox');
    await page.locator('.zA').first().waitFor();
    await page.getByRole('button', { name: 'Older' }).click();
    await page.locator('.Dj >> visible=true', { hasText: /^51–/ }).waitFor();
    expect(new URL(page.url()).hash).toBe('#inbox/p2');
    expect(await page.locator('tr.zA >> visible=true').count()).toBeLessThan(50);
  });

  test('people let a contact answer and switch the language from the control page', async () => {
    const page = await gmail.open('begun');
    await page.locator(opened).waitFor();
    const control = await gmail.openControl();
    await control.getByLabel('Find').fill('we wrote');
    await control.getByRole('listbox', { name: /^Conversation/ }).selectOption('begun');
    await control.getByLabel('What they write').fill('Back at last');
    await control.getByRole('button', { name: 'Let them answer now' }).click();
    await page.locator('.h7', { hasText: 'Back at last' }).waitFor();
    await control.getByLabel('Language of the page').selectOption({ label: 'fr' });
    await page.locator('.bkH', { hasText: 'Répondre' }).waitFor();
  });
});
