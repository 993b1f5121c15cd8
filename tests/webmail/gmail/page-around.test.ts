import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Adapter } from '../../../src/webmail/adapter.ts';
import { gmailPages } from '../../../src/webmail/gmail/gmail.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { openComposer } from './acted-composer.ts';
import { clearPage, element, showActed } from './stage.ts';

let adapter: Adapter;

beforeEach(() => {
  const { nowMs } = showActed('conversation-long-fr');
  adapter = createGmailAdapter(window, () => nowMs);
});
afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

describe('pages are known by their address', () => {
  test.each([
    ['https://mail.google.com/mail/u/0/#inbox', true],
    ['https://mail.google.com/mail/b/ID/u/1/', true],
    ['https://mail.google.com/mail/mu/mp/1', false],
    ['https://mail.google.com/chat/u/0/', false],
    ['https://mail.google.com.evil.example/mail/u/0/', false],
    ['https://example.org/mail/u/0/', false],
  ])('%s', (address, isKnown) => {
    expect(gmailPages.isAt(new URL(address))).toBe(isKnown);
  });
});

describe('surroundings', () => {
  test('light and dark by the background behind the mail', () => {
    expect(adapter.surroundings().isDark).toBe(false);
    document.body.style.background = '#202124';
    expect(adapter.surroundings().isDark).toBe(true);
    for (const view of document.querySelectorAll<HTMLElement>('.nH'))
      view.style.background = 'rgba(255, 255, 255, 0.9)';
    expect(adapter.surroundings().isDark).toBe(false);
  });

  test.each(['ltr', 'rtl'] as const)('the rail at the inline end, %s', (direction) => {
    document.documentElement.dir = direction;
    document.body.style.margin = '0';
    for (const main of document.querySelectorAll<HTMLElement>('[role=main]')) main.style.marginInlineEnd = '56px';
    expect(adapter.surroundings()).toMatchObject({ direction, railWidth: 56 });
  });

  test('Send is kept clear', () => {
    expect(adapter.surroundings().keepClear).toEqual([]);
    openComposer({ body: '<div><br></div>' });
    const { top, right, bottom, left } = element('.aoO').getBoundingClientRect();
    expect(adapter.surroundings().keepClear).toEqual([{ top, right, bottom, left }]);
  });
});

describe('opening a conversation', () => {
  test('in all mail, by its id', () => {
    adapter.openConversation('198c6747aabb71a9');
    expect(location.hash).toBe('#all/198c6747aabb71a9');
  });

  test('never by what is no id', () => {
    const { hash } = location;
    adapter.openConversation('../../evil');
    expect(location.hash).toBe(hash);
  });
});

describe('watching', () => {
  const watched = (signal: AbortSignal) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    const onChange = vi.fn();
    adapter.watch(onChange, signal);
    return onChange;
  };

  test('changes are told together, and never within 1.5 s', async () => {
    const ending = new AbortController();
    const onChange = watched(ending.signal);
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(1);
    for (let count = 0; count < 13; count += 1) {
      document.body.append(document.createElement('div'));
      element('.h7').classList.toggle('x');
      window.dispatchEvent(new HashChangeEvent('hashchange'));
      await vi.advanceTimersByTimeAsync(100);
    }
    expect(onChange).toHaveBeenCalledTimes(1);
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(2);
    ending.abort();
  });

  test('what is painted after a new address is looked at at once, but not without end', async () => {
    const ending = new AbortController();
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    const onChange = vi.fn();
    adapter.watch(onChange, ending.signal);
    await vi.advanceTimersByTimeAsync(200);
    location.hash = '#inbox/198c6747aabb71a9';
    element('.h7').classList.toggle('x');
    await vi.advanceTimersByTimeAsync(50);
    expect(onChange).toHaveBeenCalledTimes(2);
    for (let count = 0; count < 400; count += 1) {
      element('.h7').classList.toggle('x');
      await vi.advanceTimersByTimeAsync(10);
    }
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(2 + 25 + 4000 / 1500);
    const { length } = onChange.mock.calls;
    await vi.advanceTimersByTimeAsync(1500);
    element('.h7').classList.toggle('x');
    await vi.advanceTimersByTimeAsync(1000);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(length + 3);
    ending.abort();
  });

  test('each opening of a conversation is told once and at once, and nothing else is', async () => {
    const ending = new AbortController();
    const openings: string[] = [];
    location.hash = '';
    adapter.watch(
      () => undefined,
      ending.signal,
      () => openings.push(location.hash),
    );
    const goTo = async (hash: string) => {
      location.hash = hash;
      for (let count = 0; count < 5; count += 1) {
        element('.h7').classList.toggle('x');
        await Promise.resolve();
      }
    };
    const [one, other] = ['FMfcgzQbgJKlmnopqrstuvwx', '198c6747aabb71a9'];
    await goTo('#inbox');
    await goTo('#inbox/p2');
    await goTo('#search/roof');
    await goTo(`#spam/${one}`);
    expect(openings).toEqual([]);
    await goTo(`#inbox/${one}`);
    await goTo(`#inbox/${one}?compose=new`);
    await goTo(`#label/roof/${one}`);
    expect(openings).toEqual([`#inbox/${one}`]);
    await goTo(`#inbox/${other}`);
    await goTo('#inbox');
    await goTo(`#inbox/${other}`);
    expect(openings).toEqual([`#inbox/${one}`, `#inbox/${other}`, `#inbox/${other}`]);
    ending.abort();
    await goTo(`#inbox/${one}`);
    expect(openings).toHaveLength(3);
  });

  test('a visible page is looked at regularly, until the signal ends it', async () => {
    const ending = new AbortController();
    const onChange = watched(ending.signal);
    await vi.advanceTimersByTimeAsync(20_200);
    expect(onChange.mock.calls.length).toBeGreaterThanOrEqual(9);
    expect(onChange.mock.calls.length).toBeLessThanOrEqual(14);
    ending.abort();
    const { length } = onChange.mock.calls;
    document.body.append(document.createElement('div'));
    window.dispatchEvent(new HashChangeEvent('hashchange'));
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onChange.mock.calls.length).toBe(length);
  });

  test('a hidden page rests until it is shown again', async () => {
    const ending = new AbortController();
    const onChange = watched(ending.signal);
    await vi.advanceTimersByTimeAsync(200);
    const visibility = vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden');
    await vi.advanceTimersByTimeAsync(20_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    visibility.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange).toHaveBeenCalledTimes(2);
    ending.abort();
  });

  test('our own element is no change of the page', async () => {
    const ending = new AbortController();
    const own = document.body.appendChild(document.createElement('ghostlight-sidebar'));
    const onChange = watched(ending.signal);
    await vi.advanceTimersByTimeAsync(1700);
    const { length } = onChange.mock.calls;
    own.className = 'wide';
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange.mock.calls.length).toBe(length);
    element('.h7').classList.toggle('x');
    await vi.advanceTimersByTimeAsync(200);
    expect(onChange.mock.calls.length).toBe(length + 1);
    ending.abort();
  });
});
