import { signal } from '@preact/signals-core';
import { h, type ComponentChild } from 'preact';
import { expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { paintPage } from '../../src/ui/paint-page.tsx';
import { createWords } from '../../src/ui/words.ts';
import { actedMessages } from '../sidebar/acted-host.ts';

const button = (name: string, onClick?: () => void) => h('button', { key: name, type: 'button', onClick }, name);

/** A page of ours in which a press on “Go” takes away what `before` has and `after` has not. */
function openPage(before: (go: ComponentChild) => ComponentChild, after: ComponentChild) {
  const into = document.body.appendChild(document.createElement('div'));
  const life = new AbortController();
  onTestFinished(() => {
    life.abort();
    into.remove();
  });
  const isDone = signal(false);
  const go = () => {
    isDone.value = true;
  };
  const tree = () => (isDone.value ? after : before(button('Go', go)));
  paintPage({ words: createWords(actedMessages('en'), 'en'), tree, reload: () => undefined }, into, life.signal);
  return { go };
}

const focused = () => document.activeElement?.textContent;
async function pressGo() {
  page.getByRole('button', { name: 'Go' }).element().focus();
  await userEvent.keyboard('{Enter}');
}
const row = (...children: ComponentChild[]) => h('div', null, ...children);
const shell = (...children: ComponentChild[]) =>
  h('main', null, h('p', null, 'Words'), button('First'), ...children, button('Last'));

test.each([
  [
    'what stands there instead',
    (go: ComponentChild) => shell(row(button('Copy'), go)),
    shell(row(button('Copy'), button('Undo'))),
    'Undo',
  ],
  ['what stands beside it', (go: ComponentChild) => shell(row(button('Copy'), go)), shell(row(button('Copy'))), 'Copy'],
  ['what comes next, where nothing is left around it', (go: ComponentChild) => shell(row(go)), shell(row()), 'Last'],
])('a control that goes away leaves the keyboard to %s', async (_, before, after, expected) => {
  openPage(before, after);
  await pressGo();
  await vi.waitFor(() => expect(focused()).toBe(expected));
});

test('nobody who has left it is brought back', async () => {
  const { go } = openPage((go) => shell(row(button('Copy'), go)), shell(row(button('Copy'))));
  page.getByRole('button', { name: 'Go' }).element().focus();
  await userEvent.click(page.getByText('Words'));
  go();
  await vi.waitFor(() => expect(page.getByRole('button', { name: 'Go' }).elements()).toHaveLength(0));
  expect(document.activeElement).toBe(document.body);
});
