import type { Page } from 'playwright';
import { expect } from 'vitest';
import { sidebarOf } from '../../scripts/play/sidebar.mjs';
import { outlookTest, test, type Sidebar, type Stage } from './harness.ts';

const ghost = 'julien-festival';

/** What a webmail has renamed: a class, or an attribute of the elements that this selector finds. */
interface Renamed {
  css: string;
  name: string;
}

/** A page that a webmail has changed, and what becomes of it. */
interface Drift {
  renamed: Renamed;
  /** Name of what is not found; null where that is seen only once a reply is opened. */
  missed: string | null;
  /** Whether a conversation is opened, or the list alone. */
  isOpened: boolean;
  /** Waits for what the sidebar says it can still do. */
  expectSaid: (sidebar: Sidebar) => Promise<void>;
}

const unreadable = (sidebar: Sidebar) =>
  sidebar.root.getByText(/This page looks different from what I know/).waitFor({ timeout: 40_000 });
const listUnread = (sidebar: Sidebar) =>
  sidebar.root.getByText(/can’t read the list of mails here/).waitFor({ timeout: 40_000 });
const copied = async (sidebar: Sidebar) => {
  await sidebar.waitForStanding('ghosting');
  await sidebar.action('insert-last-message').click();
  const outcome = sidebar.root.locator('[data-insert="copied"]');
  await outcome.getByText(/on the clipboard|copy by hand/).waitFor({ timeout: 40_000 });
};

/** Runs in the page: renames it from the beginning, before anything is read. */
function rename({ css, name }: Renamed): void {
  const moved = `moved-${name}`;
  new MutationObserver(() => {
    for (const element of document.querySelectorAll(css))
      if (element.classList.contains(name)) element.classList.replace(name, moved);
      else {
        element.setAttribute(moved, element.getAttribute(name) ?? '');
        element.removeAttribute(name);
      }
  }).observe(document, { subtree: true, childList: true, attributes: true });
}

async function openDrifted(stage: Stage | Stage<'outlook'>, { renamed, isOpened }: Drift) {
  const page: Page = await stage.browser.context.newPage();
  await page.addInitScript(rename, renamed);
  await page.goto(stage.demo.url() + (isOpened ? stage.demo.control.route(0, ghost) : ''));
  return sidebarOf(page);
}

/** All pages at once: most of the time nobody can tell yet whether something is missing or late. */
async function expectCare(stage: Stage | Stage<'outlook'>, drifts: Drift[]): Promise<void> {
  await Promise.all(
    drifts.map(async (drift) => {
      const sidebar = await openDrifted(stage, drift);
      await drift.expectSaid(sidebar);
      if (drift.isOpened && drift.missed !== null) expect(await sidebar.standing.count()).toBe(0);
    }),
  );
  const options = await stage.browser.context.newPage();
  await options.goto(`chrome-extension://${stage.browser.id}/src/pages/options/index.html#reading`);
  const report = options.locator('.health-report');
  await report.waitFor();
  const text = await report.inputValue();
  for (const { missed } of drifts) if (missed !== null) expect(text).toContain(`miss ${missed} `);
  expect(text).toContain('  around ');
  expect(text).not.toMatch(/julien|festival|ardeche|camille|lumeria|@/i);
}

test('Gmail changes its page: nothing is warned of, and the sidebar says what it still can do', async ({ stage }) => {
  const { sidebar } = await stage.openTab(ghost);
  await sidebar.waitForStanding('ghosting');
  await expectCare(stage, [
    { renamed: { css: '.gD', name: 'gD' }, missed: 'sender', isOpened: true, expectSaid: unreadable },
    { renamed: { css: '.a3s', name: 'a3s' }, missed: 'messageBody', isOpened: true, expectSaid: unreadable },
    { renamed: { css: '.zA', name: 'zA' }, missed: 'row', isOpened: false, expectSaid: listUnread },
    { renamed: { css: '[g_editable]', name: 'g_editable' }, missed: null, isOpened: true, expectSaid: copied },
  ]);
});

outlookTest(
  'Outlook changes its page: nothing is warned of, and the sidebar says what it still can do',
  async ({ stage }) => {
    const { sidebar } = await stage.openTab(ghost);
    await sidebar.waitForStanding('ghosting');
    const scroller = '#ConversationReadingPaneContainer .customScrollBar';
    const row = '#MailList [role=option]';
    const editor = '[id^=editorParent_] [aria-multiline]';
    await expectCare(stage, [
      {
        renamed: { css: scroller, name: 'customScrollBar' },
        missed: 'messageScroller',
        isOpened: true,
        expectSaid: unreadable,
      },
      { renamed: { css: row, name: 'role' }, missed: 'row', isOpened: false, expectSaid: listUnread },
      { renamed: { css: editor, name: 'aria-multiline' }, missed: null, isOpened: true, expectSaid: copied },
    ]);
  },
);
