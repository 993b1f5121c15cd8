import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { watchTyping } from '../../src/webmail/watch-typing.ts';

let end: AbortController;
let pauses: number;
let isTyping: () => boolean;
beforeEach(() => {
  vi.useFakeTimers();
  document.body.innerHTML = '<div contenteditable="true">Hello</div><textarea></textarea><input>';
  end = new AbortController();
  pauses = 0;
  isTyping = watchTyping(() => {
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
  expect([pauses, isTyping()]).toEqual([0, true]);
  vi.advanceTimersByTime(300);
  vi.advanceTimersByTime(5000);
  expect([pauses, isTyping()]).toEqual([1, false]);
});

test('a search box is none of our business, nor is anything after the end', () => {
  typeIn('input');
  vi.advanceTimersByTime(1000);
  typeIn('textarea');
  end.abort();
  vi.advanceTimersByTime(1000);
  expect([pauses, isTyping()]).toEqual([0, false]);
});
