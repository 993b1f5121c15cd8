import axe from 'axe-core';
import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { HealthView, NotedName } from '../../src/messaging/health-api.ts';
import { bothWebmails, readsBadly, readsInPart, readsWell } from './health-material.ts';
import { button, openOptions } from './options-page.ts';

const reading = (health?: HealthView, more: Parameters<typeof openOptions>[1] = {}) =>
  openOptions({ ...(health && { pages: { health } }) }, { section: 'reading', ...more });

describe('the section on reading pages', () => {
  test('says what to do while no mailbox was read', async () => {
    const { text } = reading();
    await vi.waitFor(() => expect(text()).toContain('No mailbox read yet'));
    expect(text()).toContain('Open Gmail or Outlook in a tab');
    expect(button('Copy report').elements()).toEqual([]);
  });

  test('says that pages are read well, and names what is left alone on purpose only in the details', async () => {
    const { root, text } = reading({ webmails: [readsWell] });
    await vi.waitFor(() => expect(text()).toContain('Read well, most recently'));
    expect(root.querySelector('[data-health]')?.getAttribute('data-health')).toBe('well');
    expect(text()).not.toContain('I don’t read this folder');
    await userEvent.click(button('What was noted'));
    await vi.waitFor(() => expect(text()).toContain('I don’t read this folder'));
  });

  test('says what cannot be read, what the rep goes without, and what to do', async () => {
    const { root, text } = reading(bothWebmails);
    await vi.waitFor(() => expect(root.querySelectorAll('[data-health]')).toHaveLength(2));
    const [badly, partly] = [...root.querySelectorAll('[data-health]')];
    expect(badly?.textContent).toContain('can no longer be read');
    expect(badly?.textContent).toContain('Whose mailbox it is cannot be seen');
    expect(badly?.textContent).toContain('Lists of mails are not read');
    expect(partly?.textContent).toContain('Partly read');
    expect(partly?.textContent).not.toContain('Whose mailbox');
    expect(badly?.textContent).toContain('Reload the tab');
    expect(text()).not.toContain('rowDate');
    await userEvent.click(button('What was noted').nth(1));
    await vi.waitFor(() => expect(partly?.textContent).toContain('rowDate'));
    expect(partly?.textContent).toContain('214 times');
  });

  test('copies a report with versions, names, counts and times', async () => {
    const { health } = reading({ webmails: [readsInPart] });
    await userEvent.click(button('Copy report'));
    await vi.waitFor(() => expect(health.copied).toHaveLength(1));
    expect(health.copied[0]).toMatch(/^Ghostlight 0\.1\.0 en-GB .*\nActed\/1\.0\n\noutlook\n/);
    expect(health.copied[0]).toMatch(/miss rowDate 214 \d{4}-\d\d-\d\dT/);
    expect(health.copied[0]).toMatch(/unreadable newest-undecided 1 /);
  });

  test('shows all of the report before it is copied, with how the page is built around what was missing', async () => {
    const { root, health } = reading({ webmails: [readsBadly] });
    const shown = () => root.querySelector('textarea')?.value ?? '';
    await vi.waitFor(() =>
      expect(shown()).toMatch(/\n {2}around conversationList 2\d{3}-.*\ndiv\.nH\[class role\] role=main\n/),
    );
    await userEvent.click(button('Copy report'));
    await vi.waitFor(() => expect(health.copied).toEqual([shown()]));
  });

  test('says what the background could not do, not that a page was not read', async () => {
    const misses = ['judgement', 'refresh'].map((name) => ({ ...readsBadly.misses[0], name }) as NotedName);
    const { text } = reading({ webmails: [{ ...readsBadly, misses, unreadable: [] }] });
    await expect.poll(text).toContain('could not be judged');
    expect(text()).toContain('number on the icon');
    expect(text()).not.toContain('Some open conversations are not understood');
  });

  test('says what is lost with an open reply and its Send button', async () => {
    const misses = ['replyBody', 'sendButton'].map((name) => ({ ...readsBadly.misses[0], name }) as NotedName);
    const { text } = reading({ webmails: [{ ...readsBadly, misses, unreadable: [] }] });
    await vi.waitFor(() => expect(text()).toContain('texts cannot be inserted there, but they can be copied'));
    expect(text()).toContain('The Send button is not recognised');
  });

  test('leaves the report for copying by hand where the browser refuses', async () => {
    const { root, text } = reading({ webmails: [readsInPart] }, { health: { isCopyRefused: true } });
    await userEvent.click(button('Copy report'));
    await vi.waitFor(() => expect(text()).toContain('did not allow copying'));
    expect(root.querySelector('textarea')?.value).toContain('rowDate 214');
  });

  test('forgets what was noted, and puts it back with undo', async () => {
    const { root, text } = reading({ webmails: [readsBadly] });
    await userEvent.click(button('Forget this'));
    await vi.waitFor(() => expect(text()).toContain('No mailbox read yet'));
    await userEvent.click(button('Undo'));
    await vi.waitFor(() => expect(root.querySelectorAll('[data-health="badly"]')).toHaveLength(1));
  });

  test('asks for access where the browser keeps Ghostlight out', async () => {
    const { health } = reading(undefined, { health: { access: { allowed: [] } } });
    await userEvent.click(button('Allow in my mailbox'));
    expect(health.access.asked).toEqual([health.access.host.origins]);
  });
});

describe('the section about Ghostlight', () => {
  const about = (more: Parameters<typeof openOptions>[1] = {}) => openOptions({}, { section: 'about', ...more });

  test('tells its version and its promises, and in plain words what is kept', async () => {
    const { text } = about();
    await vi.waitFor(() => expect(text()).toContain('version 0.1.0'));
    expect(text()).toContain('It never sends anything');
    await userEvent.click(button('What is read, and what is kept'));
    await vi.waitFor(() => expect(text()).toContain('Never the text of a mail'));
  });

  test('lists the commands with their present keys, and where to change them', async () => {
    const { root, health } = about();
    const row = (name: string) => root.querySelector(`[data-command="${name}"]`)?.textContent;
    await vi.waitFor(() => expect(row('toggle-sidebar')).toBe('not setOpens or collapses the sidebar'));
    expect(row('_execute_action')).toBe('Alt+Shift+POpens the list of prospects from the toolbar');
    await userEvent.click(button('Change the keys'));
    expect(health.openKeySettings).toHaveBeenCalledOnce();
  });

  test('says where the keys are where the browser does not open its settings', async () => {
    const { text } = about({ health: { hasKeySettings: false } });
    await userEvent.click(button('Change the keys'));
    await vi.waitFor(() => expect(text()).toContain('under its extensions'));
  });

  test.each([
    ['Show the introduction again', 'welcome'],
    ['Open the dashboard', 'dashboard'],
  ])('leads on: %s', async (name, wanted) => {
    const { calls } = about();
    await userEvent.click(button(name));
    expect(calls).toContainEqual({ method: 'openPage', argument: { page: wanted } });
  });
});

test.each([
  ['en-GB', 'light'],
  ['en-GB', 'dark'],
  ['fr', 'light'],
  ['fr', 'dark'],
])('neither section has an accessibility violation in %s, %s', async (locale, theme) => {
  for (const section of ['reading', 'about'] as const) {
    const { root } = openOptions({ pages: { health: bothWebmails } }, { section, locale, theme });
    const opener = section === 'reading' ? '[data-action^="health-details"]' : '[data-action="privacy"]';
    await vi.waitFor(() => expect(root.querySelector(opener)).not.toBeNull());
    const toggle = root.querySelector(opener);
    if (toggle) await userEvent.click(toggle);
    await vi.waitFor(() => expect(root.querySelector('table')).not.toBeNull());
    expect((await axe.run(root)).violations).toEqual([]);
    root.remove();
  }
});
