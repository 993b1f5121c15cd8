import { describe, expect } from 'vitest';
import { test, type Stage } from './harness.ts';

const ghost = 'julien-festival';

async function locks(stage: Stage) {
  return (await stage.store.read('locks')) as { contact: string; insertedAtMs: number | null }[];
}

describe('the one click, when things go wrong', () => {
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
});
