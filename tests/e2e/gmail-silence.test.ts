import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import { seatAt } from '../../scripts/play/seat.mjs';
import { unfoldAll, webmails } from '../../scripts/play/webmails.mjs';
import { test, type Sidebar } from './harness.ts';

const warnings = ['quiet', 'ghosting', 'unconfirmed'];
/** Where Gmail's page tells less than everything. */
const foldedAway = {
  // The newest mail is folded in the middle of the page, without id and time: nobody can tell who wrote last.
  'store-mid-thread': 'unknown',
  // Only the automatic reply is unfolded, and no absence runs: nobody knows when the rep wrote before it.
  'etienne-away': 'waiting',
  'harriet-automatic': 'waiting',
};
const standingOf = async (sidebar: Sidebar) => sidebar.standing.first().getAttribute('data-standing');

describe('better silent than wrong', () => {
  test('says of every invented conversation what a careful reader would', async ({ stage }) => {
    const [mailbox] = inventedMailboxes(Date.now());
    if (!mailbox) throw new Error('There is no invented mailbox');
    const account = mailbox.owner.address;
    const { page, sidebar } = await stage.openTab();
    await page.evaluate(() => (location.hash = '#all'));
    const isEveryRowKnown = async () => {
      const records = (await stage.store.read('conversations')) as { id: string; facts: { listed: unknown } }[];
      const listed = new Set(records.filter(({ facts }) => facts.listed !== null).map(({ id }) => id));
      return mailbox.conversations.filter(({ key }) => !listed.has(stage.demo.control.conversationId(0, key))).length;
    };
    await expect.poll(isEveryRowKnown, { timeout: 15_000 }).toBeLessThan(3);

    const expected = mailbox.conversations.filter(({ expectedStanding }) => expectedStanding !== null);
    const { control } = stage.demo;
    const queue = [...mailbox.conversations];
    const visit = async (tab: { page: Page; sidebar: Sidebar }) => {
      for (let next = queue.shift(); next; next = queue.shift()) {
        const { key } = next;
        await tab.page.evaluate((hash) => (location.hash = hash), control.route(0, key, 'all'));
        await tab.sidebar.root.locator(`[data-conversation="${control.conversationId(0, key)}"]`).waitFor();
      }
    };
    // Most of a visit is waiting for the pace at which a page is read.
    const others = [stage.openTab(), stage.openTab(), stage.openTab()];
    await Promise.all([visit({ page, sidebar }), ...others.map(async (tab) => visit(await tab))]);
    // What one conversation says may explain the silence in another one.
    const found: Record<string, string | null> = {};
    for (const { key } of expected)
      found[key] = (await stage.store.standing(account, control.conversationId(0, key)))?.standing ?? null;
    expect(expected.length).toBeGreaterThan(25);
    expect(found).toEqual({
      ...Object.fromEntries(expected.map(({ key, expectedStanding }) => [key, expectedStanding])),
      ...foldedAway,
    });
  });

  test('keeps of a mail on screen only what it says', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab('fiona-away');
    await sidebar.waitForStanding('paused');
    await unfoldAll(seatAt(page), webmails.gmail);
    await page.locator('.a3s:visible', { hasText: 'front desk' }).waitFor();
    const { owner } = stage.demo.control.mailbox(0);
    const id = stage.demo.control.conversationId(0, 'fiona-away');
    const stored = JSON.stringify(await stage.store.read('conversations', [owner.address, id]));
    expect(stored).toMatch(/"signal":\{"kind":"out-of-office","returnsOn":"\d{4}-\d\d-\d\d"\}/);
    expect(stored).not.toMatch(/front desk|urgent/);
  });

  test('does not warn about a conversation opened by link while an answer may be folded away', async ({ stage }) => {
    const { sidebar } = await stage.openLink('store-mid-thread');
    await sidebar.standing.first().waitFor();
    expect(warnings).not.toContain(await standingOf(sidebar));
  });

  test('does not judge while ids are missing', async ({ stage }) => {
    stage.demo.control.setSwitches({ idDelayMs: 'never' });
    const { page, sidebar } = await stage.openLink('julien-festival');
    await page.waitForTimeout(4_000);
    expect(await sidebar.standing.count()).toBe(0);
    expect(await stage.store.read('conversations')).toEqual([]);
  });

  test('does not judge when the page disagrees about whose mailbox it is', async ({ stage }) => {
    stage.demo.control.setSwitches({ accountSources: 'disagree' });
    const { sidebar } = await stage.openLink('julien-festival');
    await sidebar.root.getByText(/whose mailbox/i).waitFor();
    expect(await sidebar.standing.count()).toBe(0);
    expect(await stage.store.read('conversations')).toEqual([]);
  });

  test('does not judge with conversation view off', async ({ stage }) => {
    stage.demo.control.setSwitches({ conversationView: false });
    const { page, sidebar } = await stage.openTab();
    await page.locator('tr.zA:visible').nth(3).click();
    await page.locator('h2.hP:visible').waitFor();
    await sidebar.root.getByText(/conversation view/i).waitFor();
    expect(await sidebar.standing.count()).toBe(0);
  });

  test('waits while a sent message has no id yet', async ({ stage }) => {
    stage.demo.control.setSwitches({ undoSendMs: 4_000 });
    const { page, sidebar } = await stage.openTab('julien-festival');
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    await page.locator('.aoO:visible').click();
    await sidebar.waitForStanding('unknown');
    expect(warnings).not.toContain(await standingOf(sidebar));
    await sidebar.waitForStanding('last-message');
  });

  test('keeps the mailboxes of two login slots apart', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab('julien-festival');
    await sidebar.waitForStanding('ghosting');
    await page.goto(stage.demo.url(1));
    await sidebar.root.locator('.prospects, .remark').first().waitFor();
    expect(await sidebar.counts()).not.toHaveProperty('ghosting');
  });

  test('shows names and subjects with markup as plain text', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab('zoe-markup');
    await sidebar.standing.first().waitFor();
    expect(await sidebar.root.locator('img, script').count()).toBe(0);
    expect(await page.evaluate(() => 'pwned' in window)).toBe(false);
  });
});
