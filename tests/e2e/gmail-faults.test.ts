import { describe, expect } from 'vitest';
import { ownLines, replyBody, test, type Sidebar, type Stage } from './harness.ts';

const ghost = 'julien-festival';

/** Times (ms after the click) at which the worker is ended: before, within and after each step of the one click. */
const moments = [0, 15, 40, 80, 150, 300, 500, 800, 1_200];

async function locks(stage: Stage) {
  return (await stage.store.read('locks')) as { contact: string; insertedAtMs: number | null }[];
}

/** The greeting of the last message stands once for each insertion. */
const insertions = (lines: string[]) => lines.filter((line) => /Julien,$/.test(line)).length;

const ended = (sidebar: Sidebar) => sidebar.root.locator('[data-insert]:not([data-insert="inserting"])').waitFor();

describe('the one click, when things go wrong', () => {
  test('loses nothing and never inserts twice, whenever the worker dies', async ({ stage }) => {
    stage.demo.control.setSwitches({ composerDelayMs: 300 });
    const { page, sidebar } = await stage.openTab(ghost);
    for (const moment of moments) {
      await sidebar.waitForStanding('ghosting');
      await sidebar.action('insert-last-message').click();
      await page.waitForTimeout(moment);
      await stage.browser.stopWorker();
      await ended(sidebar);
      await stage.browser.stopWorker();
      expect(insertions(await ownLines(page))).toBe(1);
      await expect.poll(() => locks(stage)).toHaveLength(1);
      expect((await locks(stage))[0]?.insertedAtMs).not.toBeNull();

      await sidebar.action('undo').first().click();
      await stage.browser.stopWorker();
      await sidebar.action('insert-last-message').waitFor();
      expect(insertions(await ownLines(page))).toBe(0);
      expect(await locks(stage)).toEqual([]);
    }
  });

  test('of two tabs clicking at once, exactly one inserts', async ({ stage }) => {
    const tabs = [await stage.openTab(ghost), await stage.openTab(ghost)];
    const clicks = await Promise.all(
      tabs.map(async ({ page, sidebar }) => {
        await sidebar.waitForStanding('ghosting');
        const box = await sidebar.action('insert-last-message').boundingBox();
        if (!box) throw new Error('The button is not on screen');
        // By coordinates: the slower tab's button may be gone before a locator has found it again.
        return () => page.mouse.click(box.x + 20, box.y + box.height / 2);
      }),
    );
    await Promise.all(clicks.map((click) => click()));
    const inserted = async () =>
      Promise.all(
        tabs.map(async ({ page }) => ((await replyBody(page).count()) ? insertions(await ownLines(page)) : 0)),
      );
    await expect.poll(async () => (await inserted()).toSorted(), { timeout: 10_000 }).toEqual([0, 1]);
    await expect.poll(async () => (await locks(stage))[0]?.insertedAtMs, { timeout: 10_000 }).toBeTypeOf('number');
    expect((await inserted()).toSorted()).toEqual([0, 1]);
    expect(await locks(stage)).toHaveLength(1);
  });

  test('keeps the lock over a reload, a new tab and a dead worker', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await sidebar.insertEnded('inserted');
    await page.locator('.aoO:visible').click();
    await sidebar.waitForStanding('last-message');
    await stage.browser.stopWorker();
    await page.reload();
    const other = await stage.openTab(ghost);
    for (const each of [sidebar, other.sidebar]) {
      await each.waitForStanding('last-message');
      expect(await each.action('insert-last-message').count()).toBe(0);
    }
    const [lock] = await locks(stage);
    expect(lock?.contact).toMatch(/julien/);
  });

  test('asks the rep when an insertion was interrupted', async ({ stage }) => {
    stage.demo.control.setSwitches({ composerDelayMs: 800 });
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await sidebar.action('insert-last-message').click();
    await expect.poll(() => locks(stage)).toHaveLength(1);
    await page.close();
    expect(await locks(stage)).toMatchObject([{ insertedAtMs: null }]);
    const again = await stage.openTab(ghost);
    await again.sidebar.waitForStanding('ghosting');
    expect(await again.sidebar.action('insert-last-message').count()).toBe(0);
  });

  test('says that the page must be reloaded after an update', async ({ stage }) => {
    const { page, sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    await stage.browser.reload();
    await page.evaluate(() => (location.hash = '#inbox'));
    await sidebar.root.getByText(/reload this page/i).waitFor();
  });
});
