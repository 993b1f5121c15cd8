import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { clearPage, element, removeAll, showActed } from './stage.ts';

let nowMs = 0;
const read = () => createGmailAdapter(window, () => nowMs).read();

beforeEach(() => {
  ({ nowMs } = showActed('list-inbox-fr'));
  removeAll('body > .nH[style]');
});
afterEach(clearPage);

describe('odd input', () => {
  test('10 000 characters are cut, half an emoji is not left', () => {
    element('.y6 [data-legacy-thread-id]').textContent = '😀'.repeat(10_000);
    element('.yW [email]').setAttribute('name', 'n'.repeat(10_000));
    const [row] = read().rows;
    expect(row?.subject).toBe('😀'.repeat(250));
    expect(row?.people[0]?.name).toBe('n'.repeat(200));
    element('.y6 [data-legacy-thread-id]').textContent = `x${'😀'.repeat(10_000)}`;
    expect(read().rows[0]?.subject).toBe(`x${'😀'.repeat(249)}`);
  });

  test.each(['', '@', 'a b@c.example', '<a@b.example>', `${'a'.repeat(300)}@b.example`, 'nobody'])(
    'an address that is none: %s',
    (odd) => {
      element('.yW [email]').setAttribute('email', odd);
      expect(read().rows[0]?.people[0]).toEqual({ address: null, name: 'Paula' });
      expect(read().rows).toHaveLength(8);
    },
  );

  test('missing attributes lose only what they say', () => {
    const before = read().rows;
    const person = element('.yW [email]');
    person.removeAttribute('name');
    element('.y6 [data-legacy-thread-id]').removeAttribute('data-legacy-last-non-draft-message-id');
    element('.y6 [data-legacy-thread-id]').removeAttribute('data-legacy-last-message-id');
    const [first, ...others] = read().rows;
    expect(first).toMatchObject({ people: [{ name: 'Paula' }, {}], last: { id: null, at: { precision: 'unknown' } } });
    expect(others).toEqual(before.slice(1));
  });

  test('markup of a subject is never executed', () => {
    expect(read().rows.some(({ subject }) => subject.startsWith('<img src=x onerror='))).toBe(true);
    expect(document.querySelector('ghostlight-sidebar, img[src="x"]')).toBeNull();
  });

  test('a row with a thousand people keeps the first twenty', () => {
    const cell = element('.yW');
    for (let index = 0; index < 1000; index += 1) {
      const one = cell.appendChild(document.createElement('span'));
      one.className = 'yP';
      one.setAttribute('email', `p${String(index)}@client.example`);
    }
    expect(read().rows[0]?.people).toHaveLength(20);
  });
});

describe('cost', () => {
  /** The queries no reader of this page can do without, and nothing else. */
  const bareQueries = () => {
    const perRow = ['.y6 [data-legacy-thread-id]', '.yW', '.yW span[email]', '.yW .bx0', '.yW .boq', '.y6 > span[id]'];
    const perItem = ['.gD[email]', '.g3', '.adn[data-legacy-message-id]', '.hb .g2[email]', '.M9', '[g_editable]'];
    for (const row of document.querySelectorAll('tr.zA')) for (const css of perRow) row.querySelectorAll(css);
    for (const item of document.querySelectorAll('[role=listitem]'))
      for (const css of perItem) item.querySelectorAll(css);
  };

  test('100 rows and 60 messages are read within a frame', () => {
    const table = element('tbody');
    const rows = [...table.querySelectorAll('tr:has([data-legacy-thread-id])')];
    for (let index = 0; table.childElementCount < 100; index += 1) {
      const row = rows[index % rows.length]?.cloneNode(true) as HTMLElement;
      row.id = `:more${String(index)}`;
      for (const ids of row.querySelectorAll('[data-legacy-thread-id]')) {
        const id = ((BigInt(nowMs) << 20n) - (BigInt(index + 1) << 36n)).toString(16);
        for (const name of ids.getAttributeNames().filter((attribute) => attribute.startsWith('data-legacy')))
          ids.setAttribute(name, id);
        ids.removeAttribute('data-thread-id');
      }
      table.append(row);
    }
    const list = element('body > .nH');
    showActed('conversation-draft-fr');
    const items = element('.aHU > [role=list]');
    const [message] = items.children;
    while (message && items.childElementCount < 60) items.prepend(message.cloneNode(true));
    document.body.prepend(list);
    const adapter = createGmailAdapter(window, () => nowMs);
    const state = adapter.read();
    expect(state.rows.length).toBeGreaterThan(60);
    expect(state.conversation).toMatchObject({ status: 'ready' });

    const readMs = fastestMs(() => adapter.read());
    const floorMs = fastestMs(bareQueries);
    // The floor tells how busy the machine is.
    expect(readMs).toBeLessThan(Math.max(16, 8 * floorMs));
    console.info(`100 rows, 60 messages: read ${readMs.toFixed(1)} ms, bare queries ${floorMs.toFixed(1)} ms`);
  });

  test('a page of 200 000 other elements is no burden', () => {
    const adapter = createGmailAdapter(window, () => nowMs);
    const read = () => expect(adapter.read().rows).toHaveLength(8);
    const aloneMs = fastestMs(read);
    const ballast = document.createElement('div');
    ballast.innerHTML = '<i></i>'.repeat(200_000);
    document.body.append(ballast);
    expect(fastestMs(read)).toBeLessThan(Math.max(100, 8 * aloneMs));
  });
});

function fastestMs(work: () => unknown): number {
  const times = Array.from({ length: 9 }, () => {
    const startMs = performance.now();
    work();
    return performance.now() - startMs;
  });
  return Math.min(...times);
}
