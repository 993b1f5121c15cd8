import { describe, expect, it } from 'vitest';
import { openStage, test } from './harness.ts';

const ghost = 'julien-festival';

describe('manners in the page', () => {
  test('keeps keys pressed in the sidebar from the webmail, and Escape collapses it', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('snooze').focus();
    const before = stage.demo.control.keysReached();
    for (const key of ['r', 'Delete', 'j', 'e']) await page.keyboard.press(key);
    expect(stage.demo.control.keysReached()).toBe(before);
    await page.keyboard.press('Escape');
    await sidebar.action('expand').waitFor();
    await page.reload();
    await sidebar.action('expand').waitFor();
  });

  test('does not act on clicks a script makes', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.evaluate(() => {
      const root = document.querySelector('ghostlight-sidebar')?.shadowRoot;
      root?.querySelector<HTMLElement>('[data-action="insert-last-message"]')?.click();
    });
    await page.waitForTimeout(1_500);
    expect(await page.locator('[g_editable=true]:visible').count()).toBe(0);
    expect(await stage.store.read('locks')).toEqual([]);
  });

  test('never covers Send', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await page.setViewportSize({ width: 1024, height: 640 });
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    const send = page.locator('.aoO:visible');
    await send.scrollIntoViewIfNeeded();
    await expect
      .poll(async () => {
        const box = await send.boundingBox();
        return (
          box &&
          page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.closest('ghostlight-sidebar') === null, [
            box.x + box.width - 2,
            box.y + box.height / 2,
          ] as const)
        );
      })
      .toBe(true);
  });

  test('adds one element to the page and changes nothing else', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    const marks = await page.evaluate(() => ({
      elements: document.querySelectorAll('ghostlight-sidebar').length,
      marked: [...document.querySelectorAll('*')].filter((element) =>
        element.getAttributeNames().some((name) => name.startsWith('data-ghostlight')),
      ).length,
    }));
    expect(marks).toEqual({ elements: 1, marked: 0 });
  });

  test('opens a conversation from the list of prospects, by keyboard', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.evaluate(() => (location.hash = '#inbox'));
    const row = sidebar.root.locator('section[data-group="ghosting"] .row').first();
    await row.focus();
    await page.keyboard.press('Enter');
    await sidebar.waitForStanding('ghosting');
    expect(await page.locator('h2.hP:visible').innerText()).toContain('scènes');
  });

  test('opens a conversation from the popup behind the toolbar icon', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await page.evaluate(() => (location.hash = '#inbox'));
    const popup = await stage.browser.context.newPage();
    await popup.goto(`chrome-extension://${stage.browser.id}/src/pages/popup/index.html`);
    await popup.locator('section[data-group="ghosting"] .row').first().click();
    await page.locator('h2.hP:visible').waitFor();
    expect(await page.locator('h2.hP:visible').innerText()).toContain('scènes');
  });

  it('speaks French in a French browser, on a right-to-left page too', async () => {
    const stage = await openStage({ locale: 'fr', switches: { language: 'he', theme: 'dark' } });
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    expect(await sidebar.said()).toMatch(/jours ouvrés/);
    expect(await sidebar.root.locator('[role=region]').innerText()).not.toMatch(/November|hours/);
    const panel = await sidebar.root.locator('[role=region]').boundingBox();
    expect(panel?.x).toBeLessThan((page.viewportSize()?.width ?? 0) / 2);
    await stage.close();
  });
});
