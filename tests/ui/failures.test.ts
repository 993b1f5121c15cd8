import { h } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { UserError } from '../../src/domain/errors.ts';
import type { BackgroundApi } from '../../src/messaging/contract.ts';
import type { SectionName } from '../../src/pages/options/sections.ts';
import { paintPage } from '../../src/ui/paint-page.tsx';
import { createWords } from '../../src/ui/words.ts';
import { actedMessages } from '../sidebar/acted-host.ts';
import { account } from '../sidebar/material.ts';
import { mount, text as sidebarText } from '../sidebar/mounted.ts';
import { openDashboard } from './dashboard-page.ts';
import { openOptions } from './options-page.ts';
import { openPopup } from './popup-page.ts';
import { openWelcome } from './welcome-page.ts';

/** What the background says where the browser lets it store nothing. */
const noRoom = new UserError('There is no room left. Free some space on the disk, then try again.');

/** Every surface says what failed and what to do, and the retry is at hand. */
describe('where nothing can be stored', () => {
  test('the sidebar says so of a conversation, of the prospects, and of a page that it could not note', async () => {
    const failing = { viewConversation: noRoom, listProspects: noRoom };
    const { say } = mount({ failing });
    await vi.waitFor(() => expect(sidebarText()).toContain(noRoom.message));
    say({ conversation: { status: 'none' } });
    await vi.waitFor(() => expect(sidebarText()).toContain(noRoom.message));
    say({ conversation: { status: 'unreadable', why: noRoom.message } });
    await vi.waitFor(() => expect(sidebarText()).toContain(`I can’t read this${noRoom.message}`));
  });

  test('the sidebar asks again at any word of the mailbox, but not at one of another', async () => {
    const { host, sidebar, calls } = mount({ failing: { viewConversation: noRoom } });
    await vi.waitFor(() => expect(sidebarText()).toContain(noRoom.message));
    host.failing = {};
    sidebar.changed('somebody.else@northwind.example', []);
    expect(calls('viewConversation')).toHaveLength(1);
    sidebar.changed(account, []);
    await vi.waitFor(() => expect(sidebarText()).not.toContain(noRoom.message));
  });

  test('the popup says so, and tries again', async () => {
    const { calls, text } = openPopup({ acted: { failing: { listProspects: noRoom } } });
    await vi.waitFor(() => expect(text()).toContain(noRoom.message));
    const before = calls.length;
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => expect(calls.length).toBeGreaterThan(before));
  });

  test('the dashboard says so, and tries again', async () => {
    const { root, asked, failing } = openDashboard({ failing: { countDashboard: noRoom } });
    await vi.waitFor(() => expect(root.textContent).toContain(noRoom.message));
    delete failing.countDashboard;
    await userEvent.click(page.getByRole('button', { name: 'Try again' }));
    await vi.waitFor(() => expect(root.textContent).not.toContain(noRoom.message));
    expect(asked()).toHaveLength(2);
  });

  test.each<[SectionName, keyof BackgroundApi]>([
    ['mailbox', 'readSettings'],
    ['people', 'readSettings'],
    ['days', 'readSettings'],
    ['silence', 'readSettings'],
    ['texts', 'listTexts'],
    ['display', 'readSettings'],
    ['data', 'describeData'],
    ['reading', 'readHealth'],
  ])('the section %s of the options says so', async (section, method) => {
    const { text } = openOptions({ failing: { [method]: noRoom } }, { section });
    await vi.waitFor(() => expect(text()).toContain(noRoom.message));
    await expect.element(page.getByRole('button', { name: 'Try again' })).toBeVisible();
  });
});

describe('where the browser keeps Ghostlight out', () => {
  test('popup, introduction and options say so and ask; a sidebar cannot be there', async () => {
    const access = { allowed: [] };
    const introduction = openWelcome(access);
    await vi.waitFor(() => expect(introduction.text()).toContain('Ghostlight has no access yet'));
    const popup = openPopup({ access });
    await vi.waitFor(() => expect(popup.text()).toContain('Ghostlight has no access yet'));
    const { text } = openOptions({}, { section: 'reading', health: { access } });
    await vi.waitFor(() => expect(text()).toContain('Ghostlight has no access yet'));
  });
});

describe('where no mailbox is recognised', () => {
  test('sidebar and popup say so and what to do', async () => {
    mount({}, { account: null, conversation: { status: 'none' } });
    await vi.waitFor(() => expect(sidebarText()).toContain('If it stays like this, reload the page'));
    const { text } = openPopup({ tab: { state: { account: null, status: 'account-unknown', why: null } } });
    await vi.waitFor(() => expect(text()).toContain('If it stays like this, reload the page'));
  });
});

describe('a page that cannot be shown', () => {
  function fail(untilTry: number) {
    const reported = vi.spyOn(globalThis, 'reportError').mockReturnValue(undefined);
    const life = new AbortController();
    const into = document.body.appendChild(document.createElement('div'));
    onTestFinished(() => {
      reported.mockRestore();
      life.abort();
      into.remove();
    });
    let tries = 0;
    const tree = () => {
      if (tries < untilTry) throw new Error('a bug');
      return h('p', null, 'here');
    };
    const words = createWords(actedMessages('en-GB'), 'en-GB');
    paintPage({ words, tree, reload: () => (tries += 1) }, into, life.signal);
    return { into, reported };
  }

  test('says so instead of going blank, and is shown as soon as trying again helps', async () => {
    const { into, reported } = fail(2);
    const retry = page.getByRole('button', { name: 'Try again' });
    await expect.element(retry).toBeVisible();
    expect(into.textContent).toContain('Ghostlight could not answer');
    await userEvent.click(retry);
    await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(2));
    // The button is a new one: the keyboard must not have lost its place.
    await vi.waitFor(() => expect(document.activeElement).toBe(retry.element()));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(into.textContent).toBe('here'));
  });
});
