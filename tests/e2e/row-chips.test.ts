import type { Page } from 'playwright';
import { describe, expect } from 'vitest';
import { outlookTest, test, type Stage } from './harness.ts';

const ghost = 'julien-festival';

/** Opens the conversation, in which somebody has gone silent, and goes back to the list. */
async function openAndGoBack(stage: Stage): Promise<{ page: Page; id: string }> {
  const { page, sidebar } = await stage.openTab(ghost);
  await sidebar.waitForStanding('ghosting');
  await page.evaluate(() => (location.hash = '#inbox'));
  return { page, id: stage.demo.control.conversationId(0, ghost) };
}

/** Runs in a page of the extension, as the options page does. */
const switchChips = (isOn: boolean) => {
  const { chrome } = globalThis as unknown as {
    chrome: { runtime: { sendMessage(message: unknown): Promise<unknown> } };
  };
  const argument = { changes: { hasRowChips: isOn } };
  return chrome.runtime.sendMessage({ ghostlight: 'call', method: 'changeSettings', argument });
};

/** Runs in the page. */
const boxesOf = (cells: Element[]) =>
  cells.map((cell) => {
    const { x, y, width, height } = cell.getBoundingClientRect();
    return [x, y, width, height];
  });

describe('words on rows of the list', () => {
  test('stand on the row, move nothing, take no click, and go and come with the setting', async ({ stage }) => {
    const { page, id } = await openAndGoBack(stage);
    const chip = page.locator(`tr:visible [data-ghostlight-chip="${id}"]`);
    const word = chip.locator('[data-ghostlight-word="Gone silent"]');
    await word.waitFor();
    const row = page.locator('tr.zA:visible', { has: page.locator(`[data-ghostlight-chip="${id}"]`) });
    await row.scrollIntoViewIfNeeded();
    const before = await row.locator('td').evaluateAll(boxesOf);
    await page.evaluate(() => {
      const shifts: number[] = [];
      new PerformanceObserver((list) => shifts.push(...list.getEntries().map(({ startTime }) => startTime))).observe({
        type: 'layout-shift',
      });
      Object.assign(window, { shifts });
    });

    const options = await stage.browser.context.newPage();
    await options.goto(`chrome-extension://${stage.browser.id}/src/pages/options/index.html`);
    await options.evaluate(switchChips, false);
    await chip.waitFor({ state: 'detached' });
    await options.evaluate(switchChips, true);
    await options.close();
    await page.bringToFront();
    await word.waitFor();
    expect(await row.locator('td').evaluateAll(boxesOf)).toEqual(before);
    expect(await page.evaluate(() => (window as unknown as { shifts: number[] }).shifts)).toEqual([]);

    const box = await word.boundingBox();
    await page.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 9);
    expect(await page.locator('h2.hP:visible').innerText()).toContain('scènes');
  });

  test('come back on rows that the webmail paints anew', async ({ stage }) => {
    const { page, id } = await openAndGoBack(stage);
    const chip = page.locator(`tr:visible [data-ghostlight-chip="${id}"]`);
    await chip.waitFor({ state: 'attached' });
    await chip.evaluate((one) => one.closest('tr')?.setAttribute('data-was-there', ''));
    await page.locator('.icon-refresh:visible').click();
    await page.locator('tr[data-was-there]').waitFor({ state: 'detached' });
    await chip.waitFor({ state: 'attached' });
    expect(await chip.count()).toBe(1);
  });

  outlookTest('are none in the other webmail', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    expect(await page.locator('[data-ghostlight-chip]').count()).toBe(0);
  });
});
