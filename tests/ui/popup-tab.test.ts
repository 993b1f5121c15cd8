import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { readableTab, type ActedTab } from './acted-tab.ts';
import { openPopup } from './popup-page.ts';

const openOver = (tab: Partial<ActedTab>, more: Parameters<typeof openPopup>[0] = {}) => openPopup({ tab, ...more });
const unreadable = (why: string): ActedTab['state'] => ({ ...readableTab, status: 'unreadable', why });
const reloadButton = () => page.getByRole('button', { name: 'Reload the page' });
const listed = () => page.getByRole('button', { name: /Marie Dupont.*8 days/ });

describe('of the tab in front the popup says', () => {
  test.each<[string, Partial<ActedTab>, string]>([
    ['nothing running in it', { state: null }, 'not running here yet'],
    ['what an update left behind', { state: { ...readableTab, status: 'reload-needed' } }, 'not running here yet'],
    [
      'an unknown mailbox',
      { state: { account: null, status: 'account-unknown', why: null } },
      'leave everything alone',
    ],
    ['a page that looks different', { state: unreadable('page-not-recognised') }, 'looks different'],
    ['what could not be noted', { state: unreadable('not-recorded') }, 'could not note'],
  ])('%s, in one sentence with a button that loads it anew', async (_, tab, sentence) => {
    const opened = openOver(tab);
    await vi.waitFor(() => expect(opened.text()).toContain(sentence));
    await userEvent.click(reloadButton());
    expect(opened.tab.reloaded).toEqual([7]);
    await vi.waitFor(() => expect(opened.host.close).toHaveBeenCalledOnce());
  });

  test.each([
    ['folder-not-read', 'I don’t read this folder'],
    ['conversation-view-off', 'Switch the conversation view on'],
    ['conversation-id-unknown', 'Opening it from your list of mails'],
  ])('%s as the sidebar does, without a button that would not help', async (why, sentence) => {
    const { text } = openOver({ state: unreadable(why) });
    await vi.waitFor(() => expect(text()).toContain(sentence));
    expect(reloadButton().elements()).toEqual([]);
  });

  test('where Ghostlight works, and blames nothing, where it shows no webmail', async () => {
    const { root, text } = openOver({ place: 'elsewhere' });
    await vi.waitFor(() => expect(text()).toContain('works in Gmail and in Outlook'));
    expect(root.querySelector('.tab-part')).toBeNull();
    await expect.element(listed()).toBeVisible();
  });

  test.each<[string, Partial<ActedTab>]>([
    ['can be read', {}],
    ['is still loading', { state: null, isLoading: true }],
  ])('nothing where it %s', async (_, tab) => {
    const { root } = openOver(tab);
    await expect.element(listed()).toBeVisible();
    expect(root.querySelector('.tab-part, .tab-footnote')).toBeNull();
  });

  test('nothing where the browser cannot tell', async () => {
    const { state, tab, root } = openOver({ place: 'elsewhere' });
    await vi.waitFor(() => expect(root.querySelector('.tab-footnote')).not.toBeNull());
    tab.host.find = () => Promise.reject(new Error('no tabs'));
    state.reload();
    await vi.waitFor(() => expect(root.querySelector('.tab-part, .tab-footnote')).toBeNull());
  });

  test('something else as soon as it reads', async () => {
    const { state, tab, root, text } = openOver({ state: null });
    await vi.waitFor(() => expect(text()).toContain('not running here yet'));
    tab.acted.state = readableTab;
    state.reload();
    await vi.waitFor(() => expect(root.querySelector('.tab-part')).toBeNull());
  });

  test('nothing of where it works while it is allowed nowhere, and what to do once it is', async () => {
    const opened = openOver({ place: 'elsewhere' }, { access: { allowed: [] } });
    await userEvent.click(page.getByRole('button', { name: 'Allow in my mailbox' }));
    await vi.waitFor(() => expect(opened.text()).toContain('Reload the tab with your mailbox'));
    opened.access.set([]);
    await expect.element(page.getByRole('button', { name: 'Allow in my mailbox' })).toBeVisible();
    expect(opened.text()).not.toContain('works in Gmail');
  });
});

test('stays and says so where a page cannot be opened or loaded anew', async () => {
  const { host, tab, text } = openOver({ state: null }, { acted: { failing: { openPage: new Error('gone') } } });
  tab.host.reload = () => Promise.reject(new Error('gone'));
  for (const name of ['Reload the page', 'Dashboard']) {
    await userEvent.click(page.getByRole('button', { name }));
    await vi.waitFor(() => expect(text()).toContain('Ghostlight could not answer'));
  }
  expect(host.close).not.toHaveBeenCalled();
});

test.each([
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
  ['fr', 'light'],
  ['fr', 'dark'],
])('has no accessibility violation in %s, %s', async (locale, theme) => {
  for (const tab of [{ state: null }, { place: 'elsewhere' } as const]) {
    const { root } = openOver(tab, { locale, theme });
    await vi.waitFor(() => expect(root.querySelector('.tab-part, .tab-footnote')).not.toBeNull());
    expect((await axe.run(root)).violations).toEqual([]);
    root.remove();
  }
});
