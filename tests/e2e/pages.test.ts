import { afterAll, beforeAll, describe, it, type ExpectStatic } from 'vitest';
import { inventedMailboxes } from '../../demo/mailbox/invented/index.mjs';
import type { Demo } from '../../demo/types.ts';
import { account, conversations } from '../../scripts/bench/mailbox.mjs';
import { runInPage } from '../../scripts/bench/run-in-page.mjs';
import { recordOf } from '../../src/background/judge.ts';
import { newAccount } from '../../src/background/store/accounts.ts';
import { defaultSettings } from '../../src/domain/settings.ts';
import { sectionNames, type SectionName } from '../../src/pages/options/sections.ts';
import { lostMarks } from './drawn-marks.ts';
import { focusAction, focusedAction } from './focused-action.ts';
import { openInspectedTab, type InspectedTab, type Theme } from './inspected-tab.ts';
import { walkWithTab } from './keyboard-walk.ts';
import { expectManners, openWatchedDemo } from './manners.ts';
import { quick, repAt } from './rep.ts';

const page = (name: string) => `src/pages/${name}/index.html`;
const sidebar = 'ghostlight-sidebar';
const inSidebar = (selector: string) => `${sidebar} >>> ${selector}`;
const silence = 'julien-festival';
const themes = ['dark', 'light'] as const;
const nothing = { dark: [], light: [], lost: [], moving: 0, missed: [], unmarked: [], idle: [] };
/** Sections that go on without the database. */
const keptElsewhere: SectionName[] = ['texts', 'reading', 'about'];
/** Conversations, enough for every chart. */
const many = 400;

describe.each(['chromium', 'firefox'] as const)('every view in %s', (kind) => {
  let demo: Demo;
  let tab: InspectedTab;

  beforeAll(async () => {
    demo = await openWatchedDemo({ mailboxes: inventedMailboxes(Date.now()), switches: quick.gmail });
    tab = await openInspectedTab(kind, demo.stage.port);
  });
  afterAll(async () => {
    await tab.close();
    demo.close();
    expectManners(demo);
  });

  /** Everything that keeps somebody from using what is on screen, in the page or within the sidebar alone. */
  async function faults(setTheme: (theme: Theme) => Promise<unknown>, within?: string): Promise<typeof nothing> {
    const violations: Record<Theme, string[]> = { dark: [], light: [] };
    for (const theme of themes) {
      await setTheme(theme);
      violations[theme] = await tab.violations({ within, isOfColoursAlone: theme === 'light' });
    }
    const moving = await tab.seat.evaluate(countMoving, within ?? null);
    await tab.forceColours?.(true);
    const lost = tab.forceColours ? await tab.seat.evaluate(lostMarks, within ?? null) : [];
    await tab.forceColours?.(false);
    return { ...violations, lost, moving, ...(await walkWithTab(tab.seat, within)) } as typeof nothing;
  }

  /** Presses a key on the button of an action, as one who came there with Tab. */
  async function pressOn(action: string, key: 'Enter' | ' ', host: string | null = null): Promise<void> {
    await tab.seat.evaluate(focusAction, { action, host });
    await tab.seat.press(key);
  }
  /** The action that has the focus. */
  const focused = (expect: ExpectStatic, host: string | null = null) =>
    expect.poll(() => tab.seat.evaluate(focusedAction, host), { timeout: 5_000 });

  it('beside the webmail is accessible, seen without colour and used by keyboard', async ({ expect }) => {
    const rep = repAt(tab.seat, 'gmail', demo);
    await rep.openSilence(silence);
    // Whatever the webmail's page looks like, the sidebar follows.
    const setTheme = async (theme: Theme) => {
      await tab.seat.evaluate((wanted) => void (document.documentElement.dataset['theme'] = wanted), theme);
      await tab.seat.waitFor(inSidebar(`[data-theme=${theme}]`));
    };
    expect(await faults(setTheme, sidebar), 'conversation').toEqual(nothing);

    for (const menu of ['choose-text', 'snooze', 'more']) {
      await pressOn(menu, 'Enter', sidebar);
      await tab.seat.waitFor(inSidebar('[role=menu] .menu-item'));
      await tab.seat.press('ArrowDown');
      await tab.seat.press('Escape');
      await tab.seat.waitUntilGone(inSidebar('.menu-item'));
      await focused(expect, sidebar).toBe(menu);
    }
    await pressOn('collapse', ' ', sidebar);
    await tab.seat.waitFor(inSidebar('[data-action=expand]'));
    await pressOn('expand', 'Enter', sidebar);
    await focused(expect, sidebar).toBe('collapse');

    await pressOn('toggle-prospects', 'Enter', sidebar);
    await tab.seat.waitFor(inSidebar('section[data-group]'));
    expect(await faults(setTheme, sidebar), 'prospects').toEqual(nothing);
  });

  it('of the popup and the dashboard, too', async ({ expect }) => {
    await tab.goTo(page('popup'), 'section[data-group]');
    expect(await faults(tab.setTheme), 'popup').toEqual(nothing);

    const records = conversations(many).map((each) => recordOf(each, account, defaultSettings));
    await tab.seat.evaluate(runInPage, { task: 'put', store: 'conversations', records });
    const accounts = [{ ...newAccount(account), conversationCount: many }];
    await tab.seat.evaluate(runInPage, { task: 'put', store: 'accounts', records: accounts });
    await tab.goTo(page('dashboard'), 'svg.chart');
    const table = 'table-silences';
    await pressOn(table, 'Enter');
    await tab.seat.waitFor('table');
    await focused(expect).toBe(table);
    expect(await faults(tab.setTheme), 'dashboard').toEqual(nothing);
  });

  it('of the options, too', async ({ expect }) => {
    for (const section of sectionNames) {
      await tab.goTo(`${page('options')}#${section}`, `[aria-current=page][href="#${section}"]`);
      await tab.seat.waitUntilGone('.skeleton');
      expect(await faults(tab.setTheme), section).toEqual(nothing);
      if (section !== 'data') continue;
      await pressOn('erase-everything', ' ');
      await tab.seat.waitFor('dialog[open]');
      expect(await tab.violations(), 'question').toEqual([]);
      await tab.seat.press('Escape');
      await tab.seat.waitUntilGone('dialog[open]');
      await focused(expect).toBe('erase-everything');
    }
  });

  it('of the introduction, too, and nothing was refused or went wrong', async ({ expect }) => {
    await tab.goTo(page('welcome'), '.at-ghosting');
    expect(await faults(tab.setTheme), 'first card').toEqual(nothing);
    await pressOn('next', 'Enter');
    await tab.seat.waitFor('.at-reading');
    expect(await faults(tab.setTheme), 'second card').toEqual(nothing);
    await pressOn('next', ' ');
    await tab.seat.waitFor(inSidebar('[data-action=insert-last-message]'));
    expect(await faults(tab.setTheme), 'practice').toEqual(nothing);
    expect(await walkWithTab(tab.seat, sidebar)).toEqual({ missed: [], unmarked: [], idle: [] });
    expect(tab.complaints()).toEqual([]);
  });

  it('says what to do where what is stored cannot be used', async () => {
    const sentence = /A newer version of Ghostlight wrote this data\. Update the extension/;
    await tab.goTo(page('popup'), 'main');
    await tab.seat.evaluate(storeAsNewerVersion, null);
    await tab.goTo(page('dashboard'), 'main h1');
    await tab.seat.waitFor('.remark', sentence);
    for (const section of sectionNames.filter((name) => !keptElsewhere.includes(name))) {
      await tab.goTo(`${page('options')}#${section}`, `[aria-current=page][href="#${section}"]`);
      await tab.seat.waitFor('.remark', sentence);
      await tab.seat.waitFor('main [data-action=retry]');
    }
    await tab.goTo(page('popup'), '.remark');
    await tab.seat.waitFor('.remark', sentence);
    // Its practice needs nothing stored.
    await tab.goTo(page('welcome'), '.at-ghosting');
    for (const key of ['Enter', ' '] as const) await pressOn('next', key);
    await tab.seat.waitFor(inSidebar('[data-standing=ghosting]'));
    await tab.seat.goTo(demo.url());
    await tab.seat.waitFor(inSidebar('.remark'), sentence);
  });
});

/** Runs in the page: animations and transitions that run now. */
function countMoving(host: string | null): number {
  const root = (host === null ? document : document.querySelector(host)?.shadowRoot) ?? document;
  return root.getAnimations().filter(({ playState }) => playState === 'running').length;
}

/** Runs in a page of the extension: what is stored is of a version that this one does not know. */
async function storeAsNewerVersion(): Promise<void> {
  await new Promise((resolve, reject) => {
    const opening = indexedDB.open('ghostlight', 1_000);
    opening.onsuccess = () => {
      opening.result.close();
      resolve(null);
    };
    opening.onerror = () => reject(opening.error ?? new Error('IndexedDB failed'));
  });
}
