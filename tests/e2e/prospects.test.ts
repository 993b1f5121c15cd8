import type { Locator, Page } from 'playwright';
import { describe, expect } from 'vitest';
import { openBench } from '../../scripts/bench/in-extension.mjs';
import { dayMs } from '../../src/domain/time.ts';
import { prospectGroups, type ProspectGroup } from '../../src/messaging/contract.ts';
import type { AccountRecord, StandingRecord } from '../../src/background/store/schema.ts';
import { test, type Stage } from './harness.ts';

const many = 5_000;
/** Rows of all groups with 25 each, or 10 where nothing is asked for today. */
const mostRows = 6 * 25 + 2 * 10;
/** Characters of an answer with so many. */
const mostCharacters = 80_000;
const known = 'julien-festival';

/** Adds conversations to the groups of the first mailbox, as if they had been judged long ago. */
async function addProspects({ browser, demo, store }: Stage): Promise<void> {
  const account = demo.control.mailbox(0).owner.address;
  const bench = await openBench(browser.context, browser.id);
  const record = (await store.read('accounts', account)) as AccountRecord;
  const nowMs = Date.now();
  const standings = Array.from({ length: many }, (_, number): StandingRecord => {
    const group: ProspectGroup = prospectGroups[number % prospectGroups.length] ?? 'quiet';
    record.groupCounts[group] = (record.groupCounts[group] ?? 0) + 1;
    const id = `many-${number}`;
    const lastAtMs = nowMs - 20 * dayMs - number;
    return {
      ...{ account, id, group, standing: 'quiet', warns: false, nextCheckAtMs: null, notable: null, isNew: false },
      listKey: [account, group, -lastAtMs],
      place: [account, `person${number}@many.example`, -lastAtMs, id],
      shown: { webmail: 'gmail', name: `Person ${number}`, company: 'many.example', subject: 'Pilot', lastAtMs },
      silentSinceMs: lastAtMs,
    };
  });
  for (let from = 0; from < many; from += 1000) await bench.put('standings', standings.slice(from, from + 1000));
  await bench.put('accounts', [{ ...record, conversationCount: record.conversationCount + many }]);
}

/** Searches for what nobody has, then for the one that is known, and leaves its row alone on the list. */
async function findKnown(view: Locator): Promise<Locator> {
  const field = view.locator('.search-field');
  const outcome = view.locator('.search-outcome > [role=status]');
  await field.fill('many zebra');
  await expect.poll(() => outcome.innerText()).toContain('No conversation');
  await field.fill('scenes trois');
  await expect.poll(() => outcome.innerText()).toBe('1 conversation found.');
  return view.locator('.row');
}

const conversationIn = (page: Page) => page.locator('h2.hP:visible');

describe(`with ${many} prospects`, { timeout: 120_000 }, () => {
  test('the sidebar lists a page of each group, shows more, finds one and opens it by keyboard', async ({ stage }) => {
    const first = await stage.openTab(known);
    await first.sidebar.waitForStanding('ghosting');
    await addProspects(stage);
    await first.page.close();

    const { page, sidebar } = await stage.openTab();
    const group = sidebar.root.locator('section[data-group="quiet"]');
    await group.locator('.row').nth(24).waitFor();
    expect(await group.locator('.row').count()).toBe(25);
    expect(await sidebar.root.locator('.row').count()).toBeLessThanOrEqual(mostRows);
    expect(Number(await group.locator('h3 .number').innerText())).toBeGreaterThanOrEqual(many / 8);

    await group.locator('[data-action=show-more]').click();
    await group.locator('.row').nth(74).waitFor();
    expect(await group.locator('.row').count()).toBe(75);
    const newRow = await group.locator('.row').nth(25).elementHandle();
    expect(await newRow?.evaluate((row) => row.matches(':focus'))).toBe(true);

    const row = await findKnown(sidebar.root);
    await page.keyboard.press('ArrowDown');
    expect(await row.evaluate((found) => found.matches(':focus'))).toBe(true);
    await page.keyboard.press('Enter');
    await sidebar.waitForStanding('ghosting');
    expect(await conversationIn(page).innerText()).toContain('scènes');
  });

  test('the popup lists and finds as well, in answers that stay small', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(known);
    await sidebar.waitForStanding('ghosting');
    await addProspects(stage);
    await page.evaluate(() => (location.hash = '#inbox'));

    const popup = await stage.browser.context.newPage();
    await popup.goto(`chrome-extension://${stage.browser.id}/src/pages/popup/index.html`);
    await popup.locator('.row').first().waitFor();
    expect(await popup.locator('.row').count()).toBeLessThanOrEqual(mostRows);
    const answer = await popup.evaluate(async () => {
      const { chrome } = globalThis as unknown as {
        chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
      };
      const asked = { ghostlight: 'call', method: 'listProspects', argument: { account: null } };
      return JSON.stringify(await chrome.runtime.sendMessage(asked));
    });
    expect(answer.length).toBeLessThan(mostCharacters);

    await (await findKnown(popup.locator('main'))).click();
    await conversationIn(page).waitFor();
    expect(await conversationIn(page).innerText()).toContain('scènes');
  });
});
