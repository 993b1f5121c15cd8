import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import { field, focused, focusedRow, headings, longProspects, mountList, rows } from './long-list.ts';
import { account } from './material.ts';
import { part } from './mounted.ts';

test('the rows are one tab stop: the first, then the one that had the focus last', async () => {
  await mountList();
  const stops = () => rows().filter(({ tabIndex }) => tabIndex === 0);
  expect(stops()).toEqual([rows()[0]]);
  rows()[0]?.focus();
  await userEvent.keyboard('{ArrowDown}{ArrowDown}');
  expect(stops()).toEqual([rows()[2]]);
});

test('arrows go over all groups; Home and End to both ends', async () => {
  await mountList();
  rows()[24]?.focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedRow()).toBe(25);
  await userEvent.keyboard('{End}');
  expect(focusedRow()).toBe(27);
  await userEvent.keyboard('{ArrowDown}{Home}{ArrowUp}');
  expect(focusedRow()).toBe(0);
});

test('arrows lead from field and headings to the rows beside them', async () => {
  await mountList();
  field().focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedRow()).toBe(0);
  part('[data-group=quiet] .group-heading').focus();
  await userEvent.keyboard('{ArrowUp}');
  expect(focusedRow()).toBe(24);
  part('[data-group=quiet] .group-heading').focus();
  await userEvent.keyboard('{ArrowDown}');
  expect(focusedRow()).toBe(25);
});

test('the left arrow closes the group of a row, the right one opens it', async () => {
  const { host } = await mountList();
  rows()[3]?.focus();
  await userEvent.keyboard('{ArrowRight}');
  expect(focusedRow()).toBe(3);
  await userEvent.keyboard('{ArrowLeft}');
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
  expect(focused()).toBe(part('[data-group=ghosting] .group-heading'));
  expect(host.uiState).toMatchObject({ closedGroups: ['older-silences', 'ghosting'] });
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(rows()).toHaveLength(28));
});

test('the same arrows where the page runs from right to left', async () => {
  const { say } = await mountList();
  say({ direction: 'rtl' });
  rows()[3]?.focus();
  await userEvent.keyboard('{ArrowLeft}');
  expect(rows()).toHaveLength(28);
  await userEvent.keyboard('{ArrowRight}');
  await vi.waitFor(() => expect(rows()).toHaveLength(3));
});

test('s snoozes one after the other, and the focus is on the next one', async () => {
  const gone: string[] = [];
  const mounted = await mountList({ prospects: (query) => longProspects(query, gone) });
  const snoozed = () => mounted.calls('addMark').map((mark) => (mark as { conversationId: string }).conversationId);
  rows()[0]?.focus();
  await userEvent.keyboard('s');
  expect(focusedRow()).toBe(1);
  await vi.waitFor(() => expect(snoozed()).toEqual(['ghosting-1']));
  gone.push('ghosting-1');
  mounted.sidebar.changed(account, gone);
  await vi.waitFor(() => expect(headings()[0]).toBe('Gone silent 59'));
  expect(focusedRow()).toBe(0);
  await userEvent.keyboard('s');
  await vi.waitFor(() => expect(snoozed()).toEqual(['ghosting-1', 'ghosting-2']));
});

test('the focus takes the place of a row that goes', async () => {
  const gone: string[] = [];
  const { sidebar } = await mountList({ prospects: (query) => longProspects(query, gone) });
  rows()[27]?.focus();
  gone.push('quiet-3');
  sidebar.changed(account, gone);
  await vi.waitFor(() => expect(rows()).toHaveLength(27));
  expect(focusedRow()).toBe(26);
  rows()[4]?.focus();
  gone.push('ghosting-5');
  sidebar.changed(account, gone);
  await vi.waitFor(() => expect(headings()[0]).toBe('Gone silent 59'));
  expect(focusedRow()).toBe(4);
});

test('a list that changes takes no focus from the page', async () => {
  const gone: string[] = [];
  const { sidebar } = await mountList({ prospects: (query) => longProspects(query, gone) });
  const mail = document.body.appendChild(document.createElement('textarea'));
  rows()[0]?.focus();
  mail.focus();
  gone.push('ghosting-1');
  sidebar.changed(account, gone);
  await vi.waitFor(() => expect(headings()[0]).toBe('Gone silent 59'));
  expect(document.activeElement).toBe(mail);
  mail.remove();
});
