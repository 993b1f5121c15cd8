import { afterEach, expect, test } from 'vitest';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { actedPages, clearPage, showActed } from './stage.ts';

afterEach(clearPage);

test.each(actedPages)('%s is read exactly as written beside it', (name) => {
  const { nowMs, expected } = showActed(name);
  const before = document.body.outerHTML;
  expect(createGmailAdapter(window, () => nowMs).read()).toEqual(expected);
  expect(document.body.outerHTML).toBe(before);
});

test('reading the same page twice says the same', () => {
  const { nowMs, expected } = showActed('conversation-long-fr');
  const adapter = createGmailAdapter(window, () => nowMs);
  adapter.read();
  expect(adapter.read()).toEqual(expected);
});
