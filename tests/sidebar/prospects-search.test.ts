import axe from 'axe-core';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { typingRestMs } from '../../src/ui/prospects-query.ts';
import {
  asked,
  field,
  focused,
  focusedRow,
  headings,
  longProspects,
  mountList,
  outcome,
  rows,
  search,
  settled,
} from './long-list.ts';
import { account, ghosting } from './material.ts';
import { element, mount, part } from './mounted.ts';

afterEach(() => {
  vi.useRealTimers();
});

describe('a search', () => {
  test('keeps the groups and counts what it finds, in groups that are closed, too', async () => {
    await mountList();
    await search('person 12');
    await settled('2 conversations found.');
    expect(headings()).toEqual(['Gone silent 1 of 60', 'Older silences 1 of 12']);
    expect(rows()).toHaveLength(2);
    expect(part('.search-outcome > p').getAttribute('role')).toBe('status');
  });

  test('asks once typing rests', async () => {
    const mounted = await mountList();
    const before = asked(mounted).length;
    field().focus();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await userEvent.keyboard('quiet');
    vi.advanceTimersByTime(typingRestMs - 1);
    expect(asked(mounted).slice(before)).toEqual([]);
    vi.advanceTimersByTime(1);
    vi.useRealTimers();
    await settled('3 conversations found.');
    expect(asked(mounted).slice(before)).toEqual([{ account, search: 'quiet' }]);
  });

  test('an answer that comes late does not replace a newer one', async () => {
    const mounted = await mountList();
    const { background } = mounted.host;
    const answer = background.listProspects.bind(background);
    let answerLate: (() => void) | undefined;
    background.listProspects = async (query) => {
      if (query.search === 'quiet') await new Promise<void>((resolve) => (answerLate = resolve));
      return answer(query);
    };
    await search('quiet');
    await vi.waitFor(() => expect(answerLate).toBeDefined());
    await userEvent.keyboard('{Escape}');
    await search('person 60');
    await settled('1 conversation found.');
    answerLate?.();
    await vi.waitFor(() => expect(rows()).toHaveLength(1));
    expect(outcome()).toBe('1 conversation found.');
  });

  test('says calmly that nothing was found, and clears', async () => {
    await mountList();
    await search('zebra');
    await settled('No conversation listed here has all of these words.');
    expect(rows()).toEqual([]);
    await userEvent.click(page.getByRole('button', { name: 'Clear' }));
    await settled('');
    expect(rows().length).toBeGreaterThan(20);
    expect(focused()).toBe(field());
  });

  test('Escape clears the field first, then goes to the list; the card stays', async () => {
    await mountList();
    await search('quiet');
    await settled('3 conversations found.');
    await userEvent.keyboard('{Escape}');
    await settled('');
    expect(field().value).toBe('');
    expect(focused()).toBe(field());
    await userEvent.keyboard('{Escape}');
    expect(focusedRow()).toBe(0);
    part('.card');
  });

  test('is forgotten when the view closes', async () => {
    const mounted = mount({ view: ghosting(), prospects: longProspects });
    await userEvent.click(page.getByRole('button', { name: 'Prospects' }));
    await vi.waitFor(() => part('.row'));
    await search('quiet');
    await settled('3 conversations found.');
    await userEvent.click(page.getByRole('button', { name: 'Conversation' }));
    await userEvent.click(page.getByRole('button', { name: 'Prospects' }));
    await vi.waitFor(() => expect(rows().length).toBeGreaterThan(20));
    expect(field().value).toBe('');
    expect(asked(mounted).at(-1)).toEqual({ account });
  });

  test('is found by / from a row, and no key of it reaches the webmail', async () => {
    await mountList();
    const seen: string[] = [];
    const life = new AbortController();
    const typing = ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'change', 'paste', 'focusin', 'focusout'];
    const composing = ['compositionstart', 'compositionupdate', 'compositionend'];
    for (const type of [...typing, ...composing])
      document.addEventListener(type, () => seen.push(type), { signal: life.signal });
    rows()[0]?.focus();
    await userEvent.keyboard('/');
    expect(focused()).toBe(field());
    expect(field().value).toBe('');
    await userEvent.keyboard('se/#{Backspace}{ArrowLeft}{Enter}');
    expect(field().value).toBe('se/');
    for (const type of composing) field().dispatchEvent(new CompositionEvent(type, { bubbles: true, composed: true }));
    life.abort();
    expect(seen).toEqual([]);
  });

  test('takes no more words than the background does', async () => {
    await mountList();
    expect(field().maxLength).toBe(200);
  });
});

describe('more of a group', () => {
  const more = () => page.getByRole('button', { name: /^Show \d+ more/ });

  test('comes at a press, and the first new row has the focus', async () => {
    const mounted = await mountList();
    await expect.element(more()).toHaveTextContent('Show 35 more (of 60)');
    await userEvent.click(more());
    await vi.waitFor(() => expect(rows()).toHaveLength(63));
    expect(asked(mounted).at(-1)).toEqual({ account, limits: { ghosting: 60 } });
    expect(focusedRow()).toBe(25);
    expect(more().elements()).toEqual([]);
  });

  test('can be asked for among what was found', async () => {
    const mounted = await mountList();
    await search('ghosting');
    await settled('60 conversations found.');
    await userEvent.click(more());
    await vi.waitFor(() => expect(rows()).toHaveLength(60));
    expect(asked(mounted).at(-1)).toEqual({ account, search: 'ghosting', limits: { ghosting: 60 } });
  });

  test('is no more than a page shows well: beyond, it is to be searched', async () => {
    const huge: typeof longProspects = (query) => {
      const { groups, ...rest } = longProspects(query);
      const [first] = groups;
      if (!first) throw new Error('There is no group.');
      const item = first.items[0];
      if (!item) throw new Error('There is no conversation.');
      const items = Array.from({ length: query.limits?.ghosting ?? 500 }, (_, index) => ({
        ...item,
        ref: { account, conversationId: `c${index}` },
      }));
      return { ...rest, groups: [{ ...first, count: 3000, items }] };
    };
    await mountList({ prospects: huge });
    await userEvent.click(more());
    await vi.waitFor(() => expect(rows()).toHaveLength(550));
    expect(more().elements()).toEqual([]);
    expect(part('.more-rows').textContent).toBe('Search to find 2,450 more.');
  });
});

test('is a list under each heading, without accessibility violations, searched or not', async () => {
  await mountList();
  const lists = () => page.getByRole('list').elements();
  expect(lists().map((list) => list.getAttribute('aria-label'))).toEqual(['Gone silent', 'Quiet']);
  await expect
    .element(page.getByRole('button', { name: 'Person 2 quiet.example silent for 8 days Offer Quiet' }))
    .toBeVisible();
  const violations = async () => (await axe.run(element() ?? document.body)).violations.map(({ id }) => id);
  expect(await violations()).toEqual([]);
  await search('zebra');
  await settled('No conversation listed here has all of these words.');
  expect(await violations()).toEqual([]);
});
