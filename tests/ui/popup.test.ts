import axe from 'axe-core';
import { h, render } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { createPopupState, type PopupHost } from '../../src/pages/popup/state.ts';
import { actedMessages, createActedHost, type ActedHost } from '../sidebar/acted-host.ts';
import { account, atWork, prospects } from '../sidebar/material.ts';

function open(acted: Partial<ActedHost> = {}, changes: Partial<PopupHost> = {}) {
  const { background, calls } = createActedHost({ prospects, ...acted });
  const host: PopupHost = {
    background,
    getMessage: actedMessages('en-GB'),
    locale: 'en-GB',
    now: () => atWork,
    showInTab: vi.fn(() => Promise.resolve(true)),
    loadClosedGroups: () => Promise.resolve(undefined),
    saveClosedGroups: vi.fn(() => Promise.resolve()),
    close: vi.fn(),
    ...changes,
  };
  const life = new AbortController();
  const root = document.body.appendChild(document.createElement('div'));
  onTestFinished(() => {
    life.abort();
    render(null, root);
    root.remove();
  });
  render(h(Popup, { state: createPopupState(host, life.signal) }), root);
  return { host, calls, text: () => root.textContent };
}

const marie = () => page.getByRole('button', { name: /Marie Dupont acme.*8 days/ });

test('lists the prospects of every account', async () => {
  const { calls } = open();
  await expect.element(page.getByRole('heading', { name: 'Gone silent 3' })).toBeVisible();
  expect(calls).toContainEqual({ method: 'listProspects', argument: { account: null } });
});

test('a click shows the conversation in its tab and closes the popup', async () => {
  const { host } = open();
  await userEvent.click(marie());
  expect(host.showInTab).toHaveBeenCalledWith({ account, conversationId: 'thread-1' });
  await vi.waitFor(() => expect(host.close).toHaveBeenCalledOnce());
});

test('says what to do when no tab holds the account', async () => {
  const { host, text } = open({}, { showInTab: () => Promise.resolve(false) });
  await userEvent.click(marie());
  await vi.waitFor(() => expect(text()).toContain('Open your mailbox in a tab first'));
  expect(host.close).not.toHaveBeenCalled();
});

test('snoozes with s, and takes it back', async () => {
  const { calls } = open();
  await expect.element(marie()).toBeVisible();
  (marie().element() as HTMLElement).focus();
  await userEvent.keyboard('s');
  await userEvent.click(page.getByRole('button', { name: 'Undo' }));
  await vi.waitFor(() => expect(calls.map(({ method }) => method)).toContain('removeMark'));
});

test('remembers which groups are closed', async () => {
  const { host } = open({}, { loadClosedGroups: () => Promise.resolve(['quiet']) });
  await expect.element(page.getByRole('button', { name: 'Quiet 1' })).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(page.getByRole('button', { name: 'Quiet 1' }));
  expect(host.saveClosedGroups).toHaveBeenCalledWith([]);
});

test('has no accessibility violation', async () => {
  open();
  await expect.element(marie()).toBeVisible();
  const { violations } = await axe.run('.popup', { rules: { 'color-contrast': { enabled: false } } });
  expect(violations).toEqual([]);
});

test('has one sentence while nothing is known', async () => {
  const { text } = open({ prospects: { groups: [], knownConversations: 0, atMs: atWork } });
  await vi.waitFor(() => expect(text()).toContain('Open a conversation with a prospect'));
});
