import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { body, dates, inPane, openActedOutlook, rows, senders } from './acted-outlook.ts';
import { attributes } from './acted-webmail.ts';
import { marc } from './small-mailbox.ts';

let outlook: Awaited<ReturnType<typeof openActedOutlook>>;
beforeAll(async () => {
  outlook = await openActedOutlook();
}, 30_000);
afterAll(() => outlook.closeAll());

describe('hosts, windows, accounts and languages of the acted Outlook', { timeout: 15_000 }, () => {
  test('a deep link shows one message without the marks of a mailbox', async () => {
    const [itemId] = outlook.control.messageIds(0, 'offer');
    const page = await outlook.openAddress(`${outlook.url()}deeplink/read/${encodeURIComponent(itemId ?? '')}`);
    const scroll =
      '#ReadingPaneContainerId > #ItemReadingPaneContainer > .owaMailComposeEditorScrollContainer.customScrollBar';
    await page.locator(`${scroll} ${body}`).waitFor();
    for (const absent of ['[role=main]', '[data-convid]', '#O365_MainLink_Me', '#ConversationReadingPaneContainer'])
      expect(await page.locator(absent).count()).toBe(0);
  });

  test('a personal account has its own host, ids and only the folder tree to say its address', async () => {
    const page = await outlook.open('offer', { host: 'outlook.live.com' });
    await inPane(page, body).first().waitFor();
    expect(page.url()).toMatch(/^https:\/\/outlook\.live\.com\/mail\/0\/inbox\/id\/AQQk/);
    expect(await page.locator('#O365_MainLink_Me').count()).toBe(0);
    expect(await attributes(page, '[role=tree] [role=treeitem]:first-child', 'title')).toEqual([marc.address]);
    expect(await outlook.row(page, 'offer').count()).toBe(1);
  });

  test('the old host leads to the new one, and each work host shows a mailbox', async () => {
    const page = await outlook.open('offer', { host: 'outlook.office365.com' });
    await inPane(page, body).first().waitFor();
    expect(new URL(page.url()).host).toBe('outlook.office.com');
    const other = await outlook.open('hers', {}, 1);
    await inPane(other, body).first().waitFor();
    expect(new URL(other.url()).host).toBe('outlook.cloud.microsoft');
  });

  test('the own address can be missing, or one of two', async () => {
    const sources = async (accountSources: 'shared-mailbox' | 'none') => {
      const page = await outlook.open('', { accountSources });
      await page.locator(rows).first().waitFor();
      return [
        await page.locator('#O365_MainLink_Me').count(),
        ...(await attributes(page, '[id^=primaryMailboxRoot_]', 'title')),
      ];
    };
    expect(await sources('shared-mailbox')).toEqual([1, marc.address, 'sales.team@corp.example']);
    expect(await sources('none')).toEqual([0]);
  });

  test('a narrow window has no folder pane', async () => {
    const page = await outlook.open('');
    await page.locator('[data-app-section=NavigationPane]').waitFor();
    await page.setViewportSize({ width: 1024, height: 800 });
    await expect.poll(() => page.locator('[data-app-section=NavigationPane]').count()).toBe(0);
    await page.setViewportSize({ width: 1200, height: 800 });
  });

  test.for([
    ['de-DE', 'ltr', 'Von: ', /^\p{L}{2}, \d\d\.\d\d\.\d{4} \d\d:\d\d$/u],
    ['fr-FR', 'ltr', 'De : ', /^\p{L}{3}\. \d\d\/\d\d\/\d{4} \d\d:\d\d$/u],
    ['he-IL', 'rtl', 'מאת: ', /^\p{L} \d\d\/\d\d\/\d{4} \u200f\d\d:\d\d$/u],
  ] as const)('language %s', async ([language, direction, from, date]) => {
    const page = await outlook.open('offer', { language });
    await inPane(page, body).first().waitFor();
    expect(await attributes(page, 'html', 'lang')).toEqual([language]);
    expect(await attributes(page, 'html', 'dir')).toEqual([direction]);
    expect((await attributes(page, `${senders} [role=button]`, 'aria-label'))[0]).toMatch(`${from}Paula Lang<`);
    expect(await page.locator(dates).first().textContent()).toMatch(date);
  });
});
