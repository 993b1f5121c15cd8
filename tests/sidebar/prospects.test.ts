import { expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { account, ghosting, prospects } from './material.ts';
import { button, mount, part, press, text } from './mounted.ts';

const none = { conversation: { status: 'none' } } as const;
const headings = () =>
  page
    .getByRole('heading', { level: 3 })
    .elements()
    .map((heading) => heading.textContent);

test('groups stand in the order of the background, with their counts; empty ones are left out', async () => {
  mount({ prospects }, none);
  await vi.waitFor(() =>
    expect(headings()).toEqual([
      'Back 1',
      'Gone silent 3',
      'Quiet 1',
      'Your turn 2',
      'Older silences 14',
      'Open to make sure 1',
    ]),
  );
});

test('a row says name, company, subject, silence and standing, and opens its conversation', async () => {
  const { calls } = mount({ prospects }, none);
  await vi.waitFor(() => part('[data-group=ghosting] .row'));
  const row = part('[data-group=ghosting] .row');
  for (const words of ['Marie Dupont', 'acme.example', 'Offer for the new warehouse', '8 days', 'Gone silent'])
    expect(row.textContent).toContain(words);
  await userEvent.click(row);
  expect(calls('openConversation')).toEqual([{ account, conversationId: 'thread-1' }]);
});

test('arrow keys move, Enter opens, s snoozes until tomorrow morning', async () => {
  const { calls } = mount({ prospects }, none);
  await vi.waitFor(() => part('.row'));
  part('.row').focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowUp}{Enter}');
  expect(calls('openConversation')).toEqual([{ account, conversationId: 'thread-1' }]);
  await userEvent.keyboard('{End}s');
  expect(calls('addMark')).toEqual([
    {
      account,
      conversationId: 'thread-10',
      what: { type: 'paused', untilMs: new Date(2026, 10, 25, 9).getTime() },
      forContact: false,
    },
  ]);
});

test('groups close and are remembered', async () => {
  const { host } = mount({ prospects, uiState: { closedGroups: [] } }, none);
  await userEvent.click(page.getByRole('button', { name: 'Gone silent 3' }));
  await vi.waitFor(() => expect(part('[data-group=ghosting]').querySelectorAll('.row')).toHaveLength(0));
  expect(host.uiState).toMatchObject({ closedGroups: ['ghosting'] });
  expect(text()).toContain('and 13 more');
});

test('says so when there is nothing to list', async () => {
  const { host, sidebar } = mount({}, none);
  await vi.waitFor(() => expect(text()).toContain('Nothing leaves this device'));
  host.prospects = { ...prospects, groups: [] };
  sidebar.changed(account, ['any']);
  await vi.waitFor(() => expect(text()).toContain('No prospect has gone silent'));
});

test('shows the prospects beside an open conversation, and the way back', async () => {
  mount({ view: ghosting(), prospects });
  await press('Prospects');
  await vi.waitFor(() => part('[data-group=ghosting]'));
  await press('This conversation');
  await expect.element(button('Insert last message')).toBeVisible();
});
