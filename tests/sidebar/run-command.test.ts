import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ProspectGroup, ProspectItem } from '../../src/messaging/contract.ts';
import { button, element, hasFocus, mount, part, text } from './mounted.ts';
import { account, atWork, ghosting, ref } from './material.ts';

const item = (conversationId: string): Omit<ProspectItem, 'told'> => ({
  ref: { account, conversationId },
  webmail: 'acted',
  name: 'Marie Dupont',
  company: null,
  subject: 'Offer',
  silentWorkingDays: 8,
  lastAtMs: atWork,
  isNew: false,
});
const listed = (groups: Partial<Record<ProspectGroup, string[]>>) => ({
  groups: Object.entries(groups).map(([group, ids]) => ({
    group: group as ProspectGroup,
    count: ids.length,
    items: ids.map(item),
  })),
  knownConversations: 9,
  judgedConversations: 9,
  atMs: atWork,
});
const opened = () => part('[data-conversation]');

describe('open or collapse', () => {
  test('collapses and opens again, with the keyboard in the card', async () => {
    const { sidebar } = mount({ view: ghosting() });
    await vi.waitFor(opened);
    expect(sidebar.run('toggle-sidebar')).toBe(true);
    await vi.waitFor(() => part('[data-action="expand"]'));
    expect(sidebar.run('toggle-sidebar')).toBe(true);
    await hasFocus(button('Collapse'));
    await userEvent.keyboard('{Escape}');
    await vi.waitFor(() => part('[data-action="expand"]'));
  });

  test('leaves the keyboard where the rep writes', async () => {
    const { sidebar } = mount({ view: ghosting(), uiState: { isCollapsed: true } });
    const field = document.body.appendChild(document.createElement('textarea'));
    field.focus();
    await vi.waitFor(() => part('[data-action="expand"]'));
    sidebar.run('toggle-sidebar');
    await vi.waitFor(opened);
    await new Promise((painted) => requestAnimationFrame(painted));
    expect(document.activeElement).toBe(field);
    field.remove();
  });

  test('does nothing in a page that holds no mailbox', () => {
    const { sidebar } = mount();
    sidebar.update(null);
    expect(sidebar.run('toggle-sidebar')).toBe(false);
  });
});

describe('insert', () => {
  test('does what the primary button does', async () => {
    const { sidebar, calls } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-action="insert-last-message"]'));
    expect(sidebar.run('insert-text')).toBe(true);
    await vi.waitFor(() => part('[data-insert="inserted"]'));
    expect(calls('insertText')).toEqual([expect.objectContaining({ ...ref, textKind: 'last-message' })]);
    expect(sidebar.run('insert-text')).toBe(false);
    expect(calls('insertText')).toHaveLength(1);
  });

  test('opens a collapsed card, and shows there what happened', async () => {
    const insertOutcome = () => Promise.resolve({ status: 'has-text' } as const);
    const { sidebar } = mount({ view: ghosting(), uiState: { isCollapsed: true }, insertOutcome });
    await vi.waitFor(() => part('[data-action="expand"]'));
    await vi.waitFor(() => expect(sidebar.run('insert-text')).toBe(true));
    await vi.waitFor(() => part('[data-insert="has-text"]'));
  });

  test('does not insert while the prospects are shown, or while nothing is offered', async () => {
    const { sidebar, calls, say } = mount({ view: null });
    await vi.waitFor(() => expect(text()).toMatch(/\w/));
    expect(sidebar.run('insert-text')).toBe(false);
    say({ conversation: { status: 'none' } });
    expect(sidebar.run('insert-text')).toBe(false);
    expect(calls('insertText')).toEqual([]);
  });
});

describe('the next conversation', () => {
  const next = async (groups: Partial<Record<ProspectGroup, string[]>>, from = ref.conversationId) => {
    const mounted = mount({ view: ghosting(), prospects: listed(groups) });
    mounted.say({ conversation: { status: 'open', ref: { account, conversationId: from } } });
    await vi.waitFor(opened);
    expect(mounted.sidebar.run('next-prospect')).toBe(true);
    return mounted;
  };

  test.each<[string, Partial<Record<ProspectGroup, string[]>>, string]>([
    ['after the open one', { ghosting: ['a', ref.conversationId, 'b'] }, 'b'],
    ['in the next group', { back: ['x'], ghosting: [ref.conversationId], quiet: ['q'], 'your-turn': ['y'] }, 'q'],
    ['around the end', { back: ['x'], 'your-turn': [ref.conversationId] }, 'x'],
    [
      'the most pressing where the open one needs nobody',
      { 'your-turn': ['y'], ghosting: ['g'], unconfirmed: ['u'] },
      'g',
    ],
  ])('is %s', async (_, groups, expected) => {
    const { calls } = await next(groups);
    await vi.waitFor(() => expect(calls('openConversation')).toEqual([{ account, conversationId: expected }]));
  });

  test('is none of those that are only listed', async () => {
    const { calls } = await next({ 'last-message': ['l'], 'older-silences': ['o'], 'to-check': ['t'] });
    await vi.waitFor(() => expect(text()).toContain('Nobody needs you right now.'));
    expect(calls('openConversation')).toEqual([]);
    await vi.waitFor(opened);
  });

  test('is told calmly where there is none but the open one', async () => {
    const { calls } = await next({ ghosting: [ref.conversationId] });
    await vi.waitFor(() => expect(text()).toContain('No other conversation needs you right now.'));
    expect(calls('openConversation')).toEqual([]);
  });

  test('is asked for anew each time: what was listed before may be over', async () => {
    const { host, sidebar, calls } = await next({ ghosting: ['a'] });
    await vi.waitFor(() => expect(calls('openConversation')).toHaveLength(1));
    host.prospects = listed({ ghosting: ['b'] });
    host.now = () => atWork + 1;
    host.prospects.atMs = atWork + 1;
    sidebar.run('next-prospect');
    await vi.waitFor(() => expect(calls('openConversation').at(-1)).toEqual({ account, conversationId: 'b' }));
  });

  test('does nothing after an update of the extension', () => {
    const { sidebar } = mount({}, { isOrphaned: true });
    expect(sidebar.run('next-prospect')).toBe(false);
    expect(element()).not.toBeNull();
  });
});
