import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { createKnownParts, inSlices } from '../../src/webmail/known-parts.ts';

let ending = new AbortController();
let parts = createKnownParts();

beforeEach(() => {
  ending = new AbortController();
  parts = createKnownParts();
  document.body.innerHTML = '<ul><li id="one"><b>One</b></li><li id="two"><b title="old">Two</b></li></ul>';
});
afterEach(() => {
  ending.abort();
  document.body.replaceChildren();
});

const item = (id: string) => document.querySelector(`#${id}`) ?? document.body;
const reader = () => {
  const read = vi.fn((part: Element) => part.outerHTML);
  return { read, ask: (part: Element) => parts.recall(part, 'text', () => read(part)) };
};
const aMoment = () => new Promise((resolve) => setTimeout(resolve));

test('an unchanged part is read once, however often it is asked for', async () => {
  parts.follow(document, ending.signal);
  const { read, ask } = reader();
  const told = ask(item('one'));
  await aMoment();
  document.body.append(document.createElement('p'));
  expect([ask(item('one')), ask(item('one'))]).toEqual([told, told]);
  expect(read).toHaveBeenCalledTimes(1);
});

test.each<[string, () => void]>([
  ['an attribute of it', () => item('two').setAttribute('class', 'new')],
  ['an attribute deep in it', () => item('two').querySelector('b')?.setAttribute('title', 'new')],
  ['a text in it', () => item('two').querySelector('b')?.firstChild?.replaceWith('New')],
  ['the letters of a text in it', () => ((item('two').querySelector('b')?.firstChild as Text).data = 'New')],
  ['what is in it', () => item('two').append(document.createElement('i'))],
])('%s changes: the part is read again at once, and no other', (_, change) => {
  parts.follow(document, ending.signal);
  const { read, ask } = reader();
  ask(item('one'));
  ask(item('two'));
  change();
  expect(ask(item('two'))).toBe(item('two').outerHTML);
  ask(item('one'));
  expect(read).toHaveBeenCalledTimes(3);
});

test('a part that was taken out, changed and put back is read again', async () => {
  parts.follow(document, ending.signal);
  const { ask } = reader();
  const [list, part] = [document.querySelector('ul'), item('two')];
  ask(part);
  part.remove();
  await aMoment();
  part.className = 'other';
  await aMoment();
  list?.append(part);
  expect(ask(part)).toBe(part.outerHTML);
});

test('a part whose place in the page was replaced with the whole body is read again', async () => {
  parts.follow(document, ending.signal);
  const { ask } = reader();
  const [old, part] = [document.body, item('two')];
  ask(part);
  const body = document.createElement('body');
  old.replaceWith(body);
  await aMoment();
  body.append(part);
  ask(part);
  part.className = 'other';
  expect(ask(part)).toBe(part.outerHTML);
});

test('very many changes at once are a new page', () => {
  parts.follow(document, ending.signal);
  const { read, ask } = reader();
  ask(item('one'));
  for (let count = 0; count < 600; count += 1) item('two').className = String(count);
  ask(item('one'));
  expect(read).toHaveBeenCalledTimes(2);
});

test('the same part under other circumstances is read again', () => {
  parts.follow(document, ending.signal);
  const { read, ask } = reader();
  for (const language of ['en', 'en', 'fr']) {
    parts.under(language);
    ask(item('one'));
  }
  expect(read).toHaveBeenCalledTimes(2);
});

test('nothing is kept of a page that nobody watches, not yet or not any more', () => {
  const { read, ask } = reader();
  ask(item('one'));
  ask(item('one'));
  expect(read).toHaveBeenCalledTimes(2);
  parts.follow(document, ending.signal);
  ask(item('one'));
  ending.abort();
  ask(item('one'));
  expect(read).toHaveBeenCalledTimes(4);
});

test('what changes while a reading pauses is read again, and nothing else', async () => {
  parts.follow(document, ending.signal);
  const { read, ask } = reader();
  function* steps() {
    for (const id of ['one', 'two']) {
      ask(item(id));
      // Work for longer than a slice lasts.
      for (const beganAtMs = performance.now(); performance.now() - beganAtMs < 8;);
      yield;
    }
  }
  const pause = vi.fn(() => {
    item('one').className = 'new';
    return Promise.resolve();
  });
  await inSlices(steps(), pause);
  expect(pause).toHaveBeenCalled();
  expect([ask(item('one')), ask(item('two'))]).toEqual([item('one').outerHTML, item('two').outerHTML]);
  expect(read.mock.calls.length).toBeLessThanOrEqual(4);
});
