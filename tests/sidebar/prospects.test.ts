import { describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { account, calmProspects, firstProspects, ghosting, prospects } from './material.ts';
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
      'Worth a look 1',
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

test('arrow keys move, Enter opens, s snoozes until the next working morning', async () => {
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
  const { host } = mount({ prospects, uiState: { isCollapsed: false, closedGroups: [] } }, none);
  await userEvent.click(page.getByRole('button', { name: 'Gone silent 3' }));
  await vi.waitFor(() => expect(part('[data-group=ghosting]').querySelectorAll('.row')).toHaveLength(0));
  expect(host.uiState).toMatchObject({ closedGroups: ['ghosting'] });
  expect(text()).toContain('Show 13 more (of 14)');
});

describe('when nothing needs the rep', () => {
  test('says that nothing is known yet, and what to do', async () => {
    mount({}, none);
    await vi.waitFor(() => expect(text()).toContain('Nothing known yet'));
    expect(text()).toContain('Open a conversation with a prospect');
  });

  test('knows nothing yet while no conversation was opened', async () => {
    mount({ prospects: firstProspects }, none);
    await vi.waitFor(() => expect(text()).toContain('Nothing known yet'));
    expect(headings()).toEqual(['Worth a look 3']);
    expect(part('[data-group=to-check]').textContent).toContain('Open each once');
  });

  test('says how many conversations it knows', async () => {
    mount({ prospects: calmProspects }, none);
    await vi.waitFor(() => expect(text()).toContain('Nothing needs you'));
    expect(text()).toContain('I know 40 conversations.');
  });

  test('a failing background is no calm', async () => {
    mount({ failing: { listProspects: new Error('no') } }, none);
    await vi.waitFor(() => expect(text()).toContain('That did not work'));
    expect(text()).not.toContain('Nothing');
  });
});

test('shows the prospects beside an open conversation, and the way back', async () => {
  mount({ view: ghosting(), prospects });
  await press('Prospects');
  await vi.waitFor(() => part('[data-group=ghosting]'));
  await press('Conversation');
  await expect.element(button('Insert last message')).toBeVisible();
});

describe('where another mailbox is shown without a new page', () => {
  const other = 'second@acme.example';

  test('nothing of the former one stands there until the prospects of the new one are known', async () => {
    const { host, say, calls } = mount({ prospects }, none);
    await vi.waitFor(() => part('[data-group=ghosting]'));
    host.silent.add('listProspects');
    // While the page is painted anew nothing tells whose it is.
    say({ account: null });
    say({ account: other });
    await vi.waitFor(() => expect(calls('listProspects')).toContainEqual({ account: other }));
    expect(headings()).toEqual([]);
    expect(text()).not.toContain('Marie Dupont');
    host.silent.clear();
    host.prospects = calmProspects;
    say({ account });
    say({ account: other });
    await vi.waitFor(() => expect(text()).toContain('I know 40 conversations.'));
  });

  test('the same mailbox known again keeps its list', async () => {
    const { host, say } = mount({ prospects }, none);
    await vi.waitFor(() => part('[data-group=ghosting]'));
    host.silent.add('listProspects');
    say({ account: null });
    await vi.waitFor(() => expect(text()).not.toContain('Marie Dupont'));
    say({ account });
    await vi.waitFor(() => expect(text()).toContain('Marie Dupont'));
  });
});
