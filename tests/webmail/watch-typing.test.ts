import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTyping } from '../../src/webmail/watch-typing.ts';

let end: AbortController;
let pauses: number;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div contenteditable="true">Hello</div><textarea></textarea><input>';
  end = new AbortController();
  pauses = 0;
  watchTyping(() => {
    pauses += 1;
  }, end.signal);
});
afterEach(() => {
  end.abort();
  vi.useRealTimers();
  document.body.replaceChildren();
});

function typeIn(css: string): void {
  const field = document.querySelector<HTMLElement>(css);
  field?.focus();
  document.execCommand('insertText', false, 'a');
}

test.each(['[contenteditable]', 'textarea'])('a pause in typing is told once: %s', (css) => {
  for (let letter = 0; letter < 5; letter += 1) {
    typeIn(css);
    vi.advanceTimersByTime(200);
  }
  expect(pauses).toBe(0);
  vi.advanceTimersByTime(300);
  vi.advanceTimersByTime(5000);
  expect(pauses).toBe(1);
});

test('a search box is none of our business, nor is anything after the end', () => {
  typeIn('input');
  vi.advanceTimersByTime(1000);
  typeIn('textarea');
  end.abort();
  vi.advanceTimersByTime(1000);
  expect(pauses).toBe(0);
});
