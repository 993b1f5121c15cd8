import axe from 'axe-core';
import { h } from 'preact';
import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { Popup } from '../../src/pages/popup/popup.tsx';
import { createPopupState, type PopupHost } from '../../src/pages/popup/state.ts';
import { UserError } from '../../src/domain/errors.ts';
import { paint } from '../../src/ui/paint.ts';
import { actedMessages, createActedHost, type ActedHost } from '../sidebar/acted-host.ts';
import { account, atWork, calmProspects, prospects } from '../sidebar/material.ts';
import { createActedAccess, type ActedAccess } from './acted-access.ts';
import { createActedTab } from './acted-tab.ts';

function open(acted: Partial<ActedHost> = {}, changes: Partial<PopupHost> = {}, actedAccess?: Partial<ActedAccess>) {
  const access = createActedAccess(actedAccess);
  const { background, calls } = createActedHost({ prospects, ...acted });
  const host: PopupHost = {
    background,
    access: access.host,
    tab: createActedTab().host,
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
    root.remove();
  });
  const state = createPopupState(host, life.signal);
  paint(() => h(Popup, { state }), root, life.signal);
  return { host, calls, access, life, root, text: () => root.textContent };
}

const violations = async () =>
  (await axe.run('.popup', { rules: { 'color-contrast': { enabled: false } } })).violations;
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

test.each([
  [new UserError('There is no room left. Free some space.'), 'There is no room left. Free some space.'],
  [new Error('a bug'), 'That could not be saved. Please try again'],
])('says what to do where a snooze could not be kept: %s', async (addMark, sentence) => {
  const { text } = open({ failing: { addMark } });
  await expect.element(marie()).toBeVisible();
  (marie().element() as HTMLElement).focus();
  await userEvent.keyboard('s');
  await vi.waitFor(() => expect(text()).toContain(sentence));
});

test('says of when the list is while nothing can be stored, and claims no calm', async () => {
  const asOf = { title: 'List as of Wednesday 18 November, 10:00', text: 'Free some space on the disk.' };
  const { text, root } = open({ prospects: { ...calmProspects, asOf } });
  await vi.waitFor(() => expect(text()).toContain(`${asOf.title}${asOf.text}`));
  expect(text()).not.toContain('Nothing needs you right now');
  expect(root.querySelector('[role=status]')?.textContent).toBe(asOf.title);
  expect(await violations()).toEqual([]);
});

test('claims no calm while somebody is just being judged again', async () => {
  const { text, root } = open({ prospects: { ...calmProspects, isBeingJudged: true } });
  await vi.waitFor(() => expect(root.querySelector('.prospects-body .skeleton')?.ariaLabel).toBe('Loading'));
  expect(text()).not.toContain('Nothing needs you right now');
  expect(root.querySelector('.remark')).toBeNull();
  expect(await violations()).toEqual([]);
});

test('remembers which groups are closed', async () => {
  const { host } = open({}, { loadClosedGroups: () => Promise.resolve(['quiet']) });
  await expect.element(page.getByRole('button', { name: 'Quiet 1' })).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(page.getByRole('button', { name: 'Quiet 1' }));
  expect(host.saveClosedGroups).toHaveBeenCalledWith([]);
});

test.each([
  ['Options', 'options'],
  ['Dashboard', 'dashboard'],
])('leads to %s, and closes', async (name, wanted) => {
  const { host, calls } = open();
  const link = page.getByRole('button', { name });
  await expect.element(link).toBeVisible();
  (link.element() as HTMLElement).focus();
  await userEvent.keyboard('{Enter}');
  expect(calls).toContainEqual({ method: 'openPage', argument: { page: wanted } });
  await vi.waitFor(() => expect(host.close).toHaveBeenCalledOnce());
});

test('has no accessibility violation', async () => {
  open();
  await expect.element(marie()).toBeVisible();
  expect(await violations()).toEqual([]);
});

test('has one sentence while nothing is known', async () => {
  const { text } = open({ prospects: { groups: [], knownConversations: 0, judgedConversations: 0, atMs: atWork } });
  await vi.waitFor(() => expect(text()).toContain('Open a conversation with a prospect'));
});

describe('where the browser does not let Ghostlight in', () => {
  const nothing = { prospects: { groups: [], knownConversations: 0, judgedConversations: 0, atMs: atWork } };
  const gmail = 'https://mail.google.com/*';
  const allow = () => page.getByRole('button', { name: 'Allow in my mailbox' });

  test('says why there is no sidebar, and asks for every webmail with one click', async () => {
    const { access, text } = open(nothing, {}, { allowed: [] });
    await expect.element(allow()).toBeVisible();
    expect(text()).toContain('the sidebar cannot appear there');
    expect(text()).not.toContain('Open a conversation with a prospect');
    expect(await violations()).toEqual([]);
    await userEvent.click(allow());
    expect(access.asked).toEqual([access.host.origins]);
    await vi.waitFor(() => expect(text()).toContain('Reload the tab with your mailbox'));
    expect(allow().elements()).toEqual([]);
  });

  test('takes a refusal calmly, and can be asked again', async () => {
    const { access, text } = open(nothing, {}, { allowed: [], answer: 'refuse' });
    await userEvent.click(allow());
    await vi.waitFor(() => expect(text()).toContain('Nothing was changed'));
    expect(await violations()).toEqual([]);
    await userEvent.click(allow());
    expect(access.asked).toHaveLength(2);
  });

  test('names the browser’s settings when the browser does not ask', async () => {
    const { text } = open(nothing, {}, { allowed: [], answer: 'fail' });
    await userEvent.click(allow());
    await vi.waitFor(() => expect(text()).toContain('settings for extensions'));
  });

  test('does not ask for a click a script makes', async () => {
    const { access } = open(nothing, {}, { allowed: [] });
    await expect.element(allow()).toBeVisible();
    (allow().element() as HTMLElement).click();
    expect(access.asked).toEqual([]);
  });

  test('still lists what is known', async () => {
    open({}, {}, { allowed: [] });
    await expect.element(allow()).toBeVisible();
    await expect.element(marie()).toBeVisible();
  });

  test('names the webmails that are left out in a footnote where one is allowed', async () => {
    const { access, text } = open({}, {}, { allowed: [gmail] });
    await vi.waitFor(() => expect(text()).toContain('Not allowed on outlook.live.com, outlook.office.com'));
    expect(allow().elements()).toEqual([]);
    expect(await violations()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Allow there too' }));
    expect(access.asked).toEqual([access.host.origins.filter((origin) => origin !== gmail)]);
  });

  test('follows what the rep changes in the browser’s settings', async () => {
    const { access, text, life } = open(nothing);
    await vi.waitFor(() => expect(text()).toContain('Open a conversation with a prospect'));
    access.set([]);
    await expect.element(allow()).toBeVisible();
    access.set([...access.host.origins]);
    await vi.waitFor(() => expect(text()).toContain('Reload the tab'));
    access.set([]);
    await expect.element(allow()).toBeVisible();
    life.abort();
    expect(access.listeners.size).toBe(0);
  });

  test('says nothing where all is allowed, or where the browser cannot tell', async () => {
    const allowed = open(nothing);
    await vi.waitFor(() => expect(allowed.text()).toContain('Open a conversation'));
    expect(allowed.root.querySelector('.access, .access-footnote')).toBeNull();
    const { host } = createActedAccess({ allowed: [] });
    const unsure = open(nothing, { access: { ...host, isAllowed: () => Promise.reject(new Error('gone')) } });
    await vi.waitFor(() => expect(unsure.text()).toContain('Open a conversation'));
    expect(unsure.root.querySelector('.access, .access-footnote')).toBeNull();
  });
});
