import { afterEach, describe, expect, test } from 'vitest';
import { shapeOf } from '../../src/content/page-shape.ts';
import { readVisibleMails } from '../../src/webmail/author-words.ts';
import { isDarkBehind } from '../../src/webmail/background-colour.ts';
import { bringOnScreen } from '../../src/webmail/bring-on-screen.ts';
import { findAround, isA, isAhead, isShown, isWithin, named, type Seen } from '../../src/webmail/dom.ts';
import { createGmailAdapter } from '../../src/webmail/gmail/gmail-adapter.ts';
import { linesOf } from '../../src/webmail/lines.ts';
import { openComposer } from '../../src/webmail/outlook/composer.ts';
import { watchPage } from '../../src/webmail/watch-page.ts';
import { clearPage, element, removeAll, showActed } from './gmail/stage.ts';

afterEach(clearPage);

const parts = named({
  messageBody: ['.body' as Seen<'inferred'>],
  notOwnWords: ['.quote' as Seen<'inferred'>],
  editor: ['.editor' as Seen<'inferred'>],
});

/** Whatever is asked of elements here. */
const hidden = (
  'parentElement parentNode childNodes children firstChild nextSibling tagName nodeName localName textContent closest matches ' +
  'querySelector querySelectorAll getAttribute getClientRects getBoundingClientRect contains attributes ownerDocument ' +
  'getAttributeNames compareDocumentPosition isConnected'
).split(' ');

/** A form in which every name that is asked of elements leads to one of its fields. */
function hidingForm(): HTMLFormElement {
  const form = document.createElement('form');
  for (const name of hidden) form.append(Object.assign(document.createElement('input'), { name, type: 'hidden' }));
  document.body.append(form);
  expect(form.parentElement).toBeInstanceOf(HTMLInputElement);
  return form;
}

describe('forms whose fields hide what is asked of them', () => {
  test('lead nobody round in circles who goes outwards', () => {
    const form = hidingForm();
    const inner = form.appendChild(Object.assign(document.createElement('div'), { textContent: 'a draft' }));
    const range = document.createRange();
    range.selectNodeContents(inner);
    form.style.background = 'transparent';
    document.body.style.background = 'black';
    expect(isDarkBehind(inner)).toBe(true);
    Object.defineProperty(form, 'scrollBy', { value: () => undefined });
    for (const name of ['getBoundingClientRect']) document.getElementsByName(name)[0]?.remove();
    bringOnScreen(range);
    inner.contentEditable = 'true';
    inner.style.cssText = 'height:200px';
    inner.setAttribute('role', 'textbox');
    expect(openComposer(document, null).status).toBe('none');
  });

  test('in a mail hide none of its words, nor what is quoted', () => {
    const message = document.body.appendChild(document.createElement('div'));
    const body = message.appendChild(Object.assign(document.createElement('div'), { className: 'body' }));
    const form = hidingForm();
    form.append('Are you coming?', Object.assign(document.createElement('p'), { textContent: 'Please say so.' }));
    const quote = Object.assign(document.createElement('div'), { className: 'quote', textContent: 'old words' });
    form.append(quote);
    body.append(Object.assign(document.createElement('p'), { textContent: 'Hello' }), form);
    const mails = readVisibleMails([{ element: message, readMessage: () => ({ id: 'm', own: false }) }], {
      messageBody: parts.messageBody,
      notOwnWords: parts.notOwnWords,
    });
    const words = mails.map(({ text }) =>
      text
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
    expect(words).toEqual([['Hello', 'Are you coming?', 'Please say so.']]);
  });

  test('are asked by their prototype what they are', () => {
    const form = hidingForm();
    form.className = 'quote';
    expect(isA(form, parts.notOwnWords)).toBe(true);
    expect(isWithin(form, parts.editor)).toBe(false);
    expect(linesOf(form, () => false).filter((line) => line.trim() !== '\ufffc'.repeat(hidden.length))).toEqual([]);
  });

  test('are found around, ahead and on screen like any other part', () => {
    const form = hidingForm();
    form.className = 'quote';
    const next = document.body.appendChild(document.createElement('p'));
    expect(findAround(form, parts.notOwnWords) === form).toBe(true);
    expect([isAhead(form, next), isAhead(next, form), isShown(form)]).toEqual([true, false, true]);
    form.hidden = true;
    expect(isShown(form)).toBe(false);
  });

  test('hide nothing of the shape of a page', () => {
    const form = hidingForm();
    form.setAttribute('role', 'main');
    form.className = 'view';
    form.append(document.createElement('p'));
    const shape = shapeOf(document);
    expect(shape[0]).toEqual([-1, 'form', 'main', '', 'view', 'role class']);
    // So many of its elements are looked at, from both ends.
    expect(shape.slice(1).map(([parent, name]) => `${String(parent)} ${name}`)).toEqual([
      ...Array.from({ length: 7 }, () => '0 input'),
      '0 p',
    ]);
  });
});

/** The acted inbox alone, without the view that is hidden behind it. */
function showList() {
  const shown = showActed('list-inbox-fr');
  removeAll('body > .nH[style]');
  return shown;
}

describe('a page without measure', () => {
  test('of 2 000 elements inside each other, 50 000 beside each other and 1 000 rows is read within bounds', () => {
    const { nowMs, expected } = showList();
    let deep = document.body.appendChild(document.createElement('div'));
    // Laid out, so many would end the tab, whoever looks at it.
    deep.hidden = true;
    for (let depth = 0; depth < 2_000; depth += 1) deep = deep.appendChild(document.createElement('div'));
    const wide = document.createDocumentFragment();
    for (let index = 0; index < 50_000; index += 1) wide.append(document.createElement('i'));
    const aside = document.body.appendChild(document.createElement('div'));
    aside.append(wide);
    const table = element('tbody');
    const row = element('tr:has([data-legacy-thread-id])', table);
    for (let index = 0; index < 1_000; index += 1) {
      const copy = table.appendChild(row.cloneNode(true) as HTMLElement);
      copy.id = `:copy${String(index)}`;
      for (const ids of copy.querySelectorAll('[data-legacy-thread-id]')) {
        const id = ((BigInt(nowMs) << 20n) - (BigInt(index + 1) << 36n)).toString(16);
        ids.setAttribute('data-legacy-thread-id', id);
        ids.removeAttribute('data-thread-id');
      }
    }
    const { rows } = createGmailAdapter(window, () => nowMs).read();
    expect(rows.length).toBeGreaterThan(expected.rows.length);
    expect(rows.length).toBeLessThanOrEqual(500);
  });

  test('of 2 000 elements inside each other in a mail still has its words', () => {
    const root = document.createElement('div');
    let deep = root;
    for (let depth = 0; depth < 2_000; depth += 1) deep = deep.appendChild(document.createElement('div'));
    deep.textContent = 'Hello';
    expect(linesOf(root, () => false)).toEqual(['Hello']);
  });

  test('of 5 MB in one line of a subject and a name is cut', () => {
    const { nowMs } = showList();
    const subject = element('.y6 [data-legacy-thread-id]');
    subject.textContent = 'word '.repeat(1_000_000);
    // To lay it out would be the page's own time.
    subject.style.display = 'none';
    element('.yW [email]').setAttribute('name', 'n'.repeat(5_000_000));
    const [row] = createGmailAdapter(window, () => nowMs).read().rows;
    expect([row?.subject.length, row?.people[0]?.name.length]).toEqual([500, 200]);
  });

  test('of rows that look right but are hidden or stand elsewhere shows no more than its list does', () => {
    const { nowMs, expected } = showList();
    const adapter = () =>
      createGmailAdapter(window, () => nowMs)
        .read()
        .rows.map(({ id }) => id);
    const before = adapter();
    expect(before).toEqual(expected.rows.map(({ id }) => id));
    const list = element('tbody').closest('table')?.parentElement;
    const hiddenList = list?.cloneNode(true) as HTMLElement;
    for (const ids of hiddenList.querySelectorAll('[data-legacy-thread-id]'))
      ids.setAttribute('data-legacy-thread-id', ((BigInt(nowMs) << 20n) - 99n).toString(16));
    hiddenList.style.display = 'none';
    document.body.append(hiddenList);
    const stray = element('tr:has([data-legacy-thread-id])', hiddenList).cloneNode(true);
    const mail = document.body.appendChild(document.createElement('section'));
    mail.appendChild(document.createElement('table')).append(stray);
    expect(adapter()).toEqual(before);
  });
});

describe('thousands of changes', () => {
  /** Changes a page, waits until its observers were told, and says how many elements were looked at. */
  async function looks(changes: number): Promise<number> {
    const life = new AbortController();
    let looked = 0;
    const isRelevant = () => {
      looked += 1;
      return false;
    };
    watchPage(window, {
      attributes: ['title'],
      addressed: () => null,
      isRelevant,
      onChange: () => undefined,
      signal: life.signal,
    });
    const part = document.body.appendChild(document.createElement('p'));
    for (let index = 0; index < changes; index += 1) part.title = String(index);
    await Promise.resolve();
    life.abort();
    return looked;
  }

  test('at once are not looked at one by one', async () => {
    expect(await looks(500)).toBeGreaterThan(400);
    expect(await looks(50_000)).toBe(0);
  });

  test('lead to one reading, not to one for each', async () => {
    const life = new AbortController();
    let readings = 0;
    watchPage(window, {
      attributes: ['title'],
      addressed: () => null,
      onChange: () => (readings += 1),
      signal: life.signal,
    });
    const part = document.body.appendChild(document.createElement('p'));
    for (let round = 0; round < 20; round += 1) {
      for (let index = 0; index < 1_000; index += 1) part.title = `${String(round)} ${String(index)}`;
      await new Promise((painted) => requestAnimationFrame(painted));
    }
    await expect.poll(() => readings).toBeGreaterThan(0);
    life.abort();
    expect(readings).toBeLessThan(10);
  });
});
