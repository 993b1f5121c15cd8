import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { defaultSettings, type Settings } from '../../src/domain/settings.ts';
import type { ListEdits } from '../../src/messaging/settings-api.ts';
import type { SectionName } from '../../src/pages/options/sections.ts';
import { freshSettings } from './acted-pages.ts';
import { button, openOptions } from './options-page.ts';

/** Opens a section over settings; `changes` are the edits that were asked of the background. */
function open(section: SectionName, settings: Partial<Settings> = {}) {
  const mailboxes = [{ address: 'rep@vendor.example', aliases: ['sales@vendor.example'] }];
  const view = { ...freshSettings, mailboxes, settings: { ...defaultSettings, ...settings } };
  const opened = openOptions({ pages: { settings: view } }, { section });
  const changes = () =>
    opened.calls
      .filter(({ method }) => method === 'changeSettings')
      .map(({ argument }) => (argument as { edits: ListEdits }).edits);
  return { ...opened, changes };
}
const field = (name: string) => page.getByRole('textbox', { name });
const entries = (root: HTMLElement, name: string) =>
  [...root.querySelectorAll(`ul[aria-label="${name}"] .grow`)].map(({ textContent }) => textContent);

describe('people who are no prospects', () => {
  const people = () => field('Addresses or domains');

  test('are added, several at once, and only once', async () => {
    const { root, changes, text } = open('people', { excluded: ['@bank.example'] });
    await userEvent.fill(people(), 'Marie Durand <Marie@Acme.example>, <paul@acme.example>; <marie@acme.example>');
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(text()).toContain('2 entries added'));
    expect(entries(root, 'Never a prospect')).toEqual(['@bank.example', 'marie@acme.example', 'paul@acme.example']);
    await expect.element(people()).toHaveValue('');
    await userEvent.click(button('Undo'));
    await vi.waitFor(() => expect(entries(root, 'Never a prospect')).toEqual(['@bank.example']));
    expect(changes()).toHaveLength(2);
  });

  test('take a domain with or without its @', async () => {
    const { changes } = open('people');
    await userEvent.fill(people(), 'partner.example');
    await userEvent.click(button('Add'));
    await vi.waitFor(() => expect(changes()).toEqual([{ excluded: { add: ['@partner.example'] } }]));
  });

  test('leave in the field what is neither, and say so', async () => {
    const { root, changes } = open('people');
    await userEvent.fill(people(), 'marie@acme.example, marie, paul@nowhere');
    await userEvent.click(button('Add'));
    await expect
      .element(people())
      .toHaveAccessibleDescription(/Neither an address nor a domain: marie, paul@nowhere\./);
    await expect.element(people()).toHaveAttribute('aria-invalid', 'true');
    await expect.element(people()).toHaveValue('marie, paul@nowhere');
    expect(entries(root, 'Never a prospect')).toEqual(['marie@acme.example']);
    expect(changes()).toEqual([{ excluded: { add: ['marie@acme.example'] } }]);
    await userEvent.fill(people(), 'paul@acme.example');
    await expect.element(people()).toHaveAttribute('aria-invalid', 'false');
  });

  test('are noticed where they are left out already, be it by their domain', async () => {
    const { changes, text } = open('people', { excluded: ['@bank.example', 'marie@acme.example'] });
    await userEvent.fill(people(), 'paul@bank.example, @sub.bank.example, marie@acme.example');
    await userEvent.click(button('Add'));
    await vi.waitFor(() =>
      expect(text()).toContain('Already in the list: paul@bank.example, @sub.bank.example, marie@acme.example.'),
    );
    await userEvent.click(button('Add'));
    await vi.waitFor(() => expect(text()).toContain('Write something here first.'));
    expect(changes()).toEqual([]);
  });

  test('are removed with an undo, and the focus goes to the next one', async () => {
    const { root } = open('people', { excluded: ['a@acme.example', 'b@acme.example', 'c@acme.example'] });
    await expect.element(button('Remove: b@acme.example')).toBeVisible();
    (button('Remove: b@acme.example').element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove: c@acme.example').element()));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(button('Remove: a@acme.example').element()));
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(document.activeElement).toBe(people().element()));
    await expect.element(page.getByText('Nobody is left out yet.')).toBeVisible();
    await userEvent.click(button('Undo'));
    await vi.waitFor(() => expect(entries(root, 'Never a prospect')).toEqual(['a@acme.example']));
  });

  test('can be searched when there are many', async () => {
    const excluded = Array.from({ length: 150 }, (_, index) => `person${index}@acme.example`);
    const { root, text } = open('people', { excluded });
    await vi.waitFor(() => expect(entries(root, 'Never a prospect')).toHaveLength(100));
    expect(text()).toContain('and 50 more');
    const search = page.getByRole('searchbox', { name: 'Search the list' });
    await userEvent.fill(search, 'PERSON14');
    await vi.waitFor(() => expect(entries(root, 'Never a prospect')).toHaveLength(11));
    await userEvent.fill(search, 'nobody');
    await vi.waitFor(() => expect(text()).toContain('Nothing in the list matches.'));
  });

  test('are as many as the list holds', async () => {
    const excluded = Array.from({ length: 5000 }, (_, index) => `person${index}@acme.example`);
    const { changes, text } = open('people', { excluded });
    await userEvent.fill(people(), 'one@more.example');
    await userEvent.click(button('Add'));
    await vi.waitFor(() => expect(text()).toContain('5,000 entries at most'));
    expect(changes()).toEqual([]);
  });

  test('stay on the list when another page has added some meanwhile', async () => {
    const { root, state } = open('people', { excluded: ['a@acme.example'] });
    await expect.element(people()).toBeVisible();
    const background = state.rules.view.peek();
    expect(background.status).toBe('ready');
    await userEvent.fill(people(), 'c@acme.example');
    await state.rules.edit('excluded', { add: ['b@acme.example'] }, 'another page');
    await userEvent.click(button('Add'));
    await vi.waitFor(() =>
      expect(entries(root, 'Never a prospect')).toEqual(['a@acme.example', 'b@acme.example', 'c@acme.example']),
    );
  });
});

describe('the mailbox', () => {
  test('names the mailboxes seen with what their pages name', async () => {
    const { text } = open('mailbox');
    await vi.waitFor(() => expect(text()).toContain('rep@vendor.example'));
    expect(text()).toContain('also sales@vendor.example');
    expect(text()).toContain('Already counted because of your addresses: vendor.example.');
  });

  test('says what to do where none was seen', async () => {
    const { text } = openOptions({ pages: { settings: { ...freshSettings, mailboxes: [] } } }, { section: 'mailbox' });
    await vi.waitFor(() => expect(text()).toContain('Open your webmail and then a conversation'));
  });

  test('takes further addresses, none that is the rep’s already', async () => {
    const { root, changes, text } = open('mailbox');
    await userEvent.fill(field('Address'), 'Info@Vendor.example sales@vendor.example @vendor.example');
    await userEvent.click(button('Add').first());
    await vi.waitFor(() => expect(text()).toContain('Not an email address: @vendor.example.'));
    expect(text()).toContain('Already in the list: sales@vendor.example.');
    expect(entries(root, 'Other addresses of yours')).toEqual(['info@vendor.example']);
    expect(changes()).toEqual([{ ownAddresses: { add: ['info@vendor.example'] } }]);
  });

  test('takes domains of the company, never one that everybody uses', async () => {
    const { changes, text } = open('mailbox');
    await userEvent.fill(field('Domain'), 'group.example, gmail.com, vendor.example');
    await userEvent.click(button('Add').last());
    await vi.waitFor(() => expect(text()).toContain('gmail.com is a mail provider open to everybody'));
    expect(text()).toContain('Already in the list: vendor.example.');
    await expect.element(field('Domain')).toHaveValue('gmail.com');
    expect(changes()).toEqual([{ ownDomains: { add: ['group.example'] } }]);
  });
});
