import { afterEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { noticeAfterMs } from '../../src/sidebar/notice.ts';
import { toastMs } from '../../src/ui/toast.ts';
import { assessment, conversation, ghosting, prospects, ref } from './material.ts';
import { button, element, mount, part, pick, press, text } from './mounted.ts';

/** Waits frame by frame: a test runner's own waiting would move the timers on that it has replaced. */
async function painted(selector: string): Promise<void> {
  while (!element()?.shadowRoot?.querySelector(selector)) await new Promise(requestAnimationFrame);
}

afterEach(() => {
  vi.useRealTimers();
  document.body.replaceChildren();
});

describe('in the page', () => {
  test('is one element with an open shadow root, last in the body, and leaves nothing behind', async () => {
    const before = document.documentElement.outerHTML;
    const { life } = mount({ view: ghosting() });
    await vi.waitFor(() => part('.card'));
    expect(document.body.lastElementChild).toBe(element());
    life.abort();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  test('changes no layout of the page', async () => {
    document.body.append(Object.assign(document.createElement('p'), { textContent: 'A mail' }));
    const before = [document.body.scrollHeight, document.body.firstElementChild?.getBoundingClientRect().width];
    mount({ view: ghosting() });
    await vi.waitFor(() => part('.card'));
    expect([document.body.scrollHeight, document.body.firstElementChild?.getBoundingClientRect().width]).toEqual(
      before,
    );
  });

  test('comes back when the page removes it, but does not fight', async () => {
    mount({ view: ghosting() });
    let returns = 0;
    for (; returns < 20; returns++) {
      element()?.remove();
      const isBack = await vi
        .waitFor(() => expect(element()).not.toBeNull(), { timeout: 100 })
        .then(
          () => true,
          () => false,
        );
      if (!isBack) break;
    }
    expect(returns).toBe(10);
  });

  test('keeps keys and clicks from the shortcuts of the webmail', async () => {
    const seen: string[] = [];
    const listen = (event: Event) => seen.push(event.type);
    const life = new AbortController();
    for (const type of ['keydown', 'keyup', 'keypress', 'click', 'mousedown', 'pointerdown', 'focusin'])
      document.addEventListener(type, listen, { signal: life.signal });
    mount({ view: ghosting() });
    await press('Preview');
    await userEvent.keyboard('e#{Delete}');
    life.abort();
    expect(seen).toEqual([]);
  });

  test('Escape collapses and gives the focus back', async () => {
    const field = document.body.appendChild(document.createElement('input'));
    const { host } = mount({ view: ghosting() });
    await expect.element(button('Preview')).toBeVisible();
    field.focus();
    await press('Preview');
    await userEvent.keyboard('{Escape}');
    await expect.element(button('Open Ghostlight: Gone silent')).toBeVisible();
    expect(document.activeElement).toBe(field);
    expect(host.uiState).toMatchObject({ isCollapsed: true });
  });

  test('keeps the keyboard when the pressed button goes away', async () => {
    mount({ view: ghosting(), insertOutcome: () => Promise.resolve({ status: 'not-offered' }) });
    await expect.element(button('Insert last message')).toBeVisible();
    part('[data-action=insert-last-message]').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => part('[data-insert=not-offered]'));
    await vi.waitFor(() => expect(document.activeElement).toBe(element()));
  });

  test('never takes the focus by itself', async () => {
    const { host, sidebar } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    host.view = conversation(assessment('waiting'));
    sidebar.changed(ref.account, [ref.conversationId]);
    await vi.waitFor(() => part('[data-standing=waiting]'));
    expect(document.activeElement).toBe(document.body);
  });

  test('Escape in a menu closes only the menu', async () => {
    mount({ view: ghosting() });
    await press('Snooze');
    await userEvent.keyboard('{Escape}');
    await expect.element(page.getByRole('region', { name: 'Ghostlight' })).toBeVisible();
    expect(button('Collapse').elements()).toHaveLength(1);
    expect(part('[data-action=snooze]').matches(':focus')).toBe(true);
  });

  test('Tab in a menu closes it and goes on from its button', async () => {
    mount({ view: ghosting() });
    await press('Snooze');
    await vi.waitFor(() => expect(part('.menu-item').matches(':focus')).toBe(true));
    await userEvent.keyboard('{Tab}');
    expect(part('[data-action=more]').matches(':focus')).toBe(true);
    await vi.waitFor(() => expect(element()?.shadowRoot?.querySelector('.menu-item')).toBeNull());
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(part('.menu-item').matches(':focus')).toBe(true));
    await userEvent.keyboard('{Shift>}{Tab}{/Shift}');
    expect(part('[data-action=snooze]').matches(':focus')).toBe(true);
  });

  test('undone by keyboard, what a menu did leaves the keyboard at that menu', async () => {
    const { calls } = mount({ view: ghosting() });
    await press('More');
    await pick('We met');
    await vi.waitFor(() => part('.toast.shown'));
    part('.toast [data-action=undo]').focus();
    await userEvent.keyboard('{Enter}');
    await vi.waitFor(() => expect(calls('removeMark')).toHaveLength(1));
    expect(part('[data-action=more]').matches(':focus')).toBe(true);
  });

  test('stays collapsed as the rep left it, with shape and word, and opens again', async () => {
    mount({ view: ghosting(), uiState: { isCollapsed: true } });
    await vi.waitFor(() => expect(part('[role=status][data-standing=ghosting]').textContent).toContain('Gone silent'));
    expect(part('.tab').getBoundingClientRect()).toMatchObject({ width: 40, height: 120 });
    await press('Open Ghostlight: Gone silent');
    await vi.waitFor(() => expect(part('[data-action=collapse]').matches(':focus')).toBe(true));
  });

  test.each([null, 7, 'x', { isCollapsed: 'yes', open: {}, closedGroups: [1] }])(
    'works with %j as kept state',
    async (uiState) => {
      await page.viewport(1366, 768);
      mount({ view: ghosting(), uiState });
      await expect.element(button('Collapse')).toBeVisible();
    },
  );

  test('is the tab at first where the card would stand on the mail, and the card once the rep wants it', async () => {
    await page.viewport(1024, 768);
    const { host } = mount({ view: ghosting(), uiState: null });
    await press('Open Ghostlight: Gone silent');
    await expect.element(button('Collapse')).toBeVisible();
    expect(host.uiState).toMatchObject({ isCollapsed: false });
  });

  test('keeps the primary button on screen in a low window', async () => {
    await page.viewport(683, 384);
    mount({ view: ghosting(), uiState: { isCollapsed: false, open: ['chance', 'preview', 'rhythm-table'] } });
    await vi.waitFor(() => part('.rhythm-table'));
    const { bottom } = part('[data-action=insert-last-message]').getBoundingClientRect();
    expect(part('.scroller').scrollHeight).toBeGreaterThan(part('.scroller').clientHeight);
    expect(bottom).toBeLessThanOrEqual(384);
  });

  test('stands on the other side of a page that runs from right to left', async () => {
    mount({ view: ghosting() }, { direction: 'rtl', railWidth: 50 });
    await vi.waitFor(() => expect(part('.ghostlight').getBoundingClientRect().left).toBe(62));
  });

  test('follows the theme of the page', async () => {
    const { say } = mount({ view: ghosting() });
    await vi.waitFor(() => part('[data-theme=light]'));
    say({ isDark: true });
    await vi.waitFor(() => part('[data-theme=dark]'));
  });
});

describe('says what it cannot do', () => {
  test.each([
    ['account-unknown', 'Whose mailbox'],
    ['conversation-id-unknown', 'which conversation'],
    ['conversation-view-off', 'conversation view'],
    ['folder-not-read', 'this folder'],
    ['page-not-recognised', 'looks different'],
    ['a-reason-of-tomorrow', 'looks different'],
  ])('unreadable: %s', async (why, words) => {
    mount({}, { conversation: { status: 'unreadable', why } });
    await vi.waitFor(() => expect(text()).toContain(words));
  });

  test('not known yet', async () => {
    mount();
    await vi.waitFor(() => expect(text()).toContain('Not known yet'));
  });

  test('orphaned by an update', async () => {
    mount({ view: ghosting() }, { isOrphaned: true });
    await vi.waitFor(() => expect(text()).toContain('Please reload this page'));
  });

  test('a failing background can be asked again', async () => {
    const { host } = mount({ view: ghosting(), failing: { viewConversation: new Error('inner words') } });
    await vi.waitFor(() => expect(text()).toContain('could not answer'));
    expect(text()).not.toContain('inner words');
    host.failing = {};
    await press('Try again');
    await vi.waitFor(() => part('[data-standing=ghosting]'));
  });
});

describe('time', () => {
  test('a standing counts as seen after a moment on screen, once', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { calls, sidebar } = mount({ view: ghosting() });
    await painted('[data-action=insert-last-message]');
    vi.advanceTimersByTime(noticeAfterMs - 1);
    expect(calls('notice')).toEqual([]);
    vi.advanceTimersByTime(1);
    expect(calls('notice')).toEqual([ref]);
    sidebar.changed(ref.account, [ref.conversationId]);
    await vi.waitFor(() => expect(calls('viewConversation')).toHaveLength(2));
    vi.advanceTimersByTime(2 * noticeAfterMs);
    expect(calls('notice')).toHaveLength(1);
  });

  test('a page that is told anew all the time does not put that off', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { calls, say } = mount({ view: ghosting() });
    await expect.element(button('Insert last message')).toBeVisible();
    for (let step = 0; step < 4; step += 1) {
      say({ keepClear: [{ top: step, right: 10, bottom: 20, left: 0 }] });
      vi.advanceTimersByTime(noticeAfterMs / 2);
    }
    expect(calls('notice')).toEqual([ref]);
  });

  test('a collapsed sidebar has shown nothing', async () => {
    vi.useFakeTimers({ toFake: ['setInterval', 'clearInterval'] });
    const { calls } = mount({ view: conversation(assessment('ghosting')), uiState: { isCollapsed: true } });
    await vi.waitFor(() => part('[data-standing=ghosting]'));
    vi.advanceTimersByTime(10 * noticeAfterMs);
    expect(calls('notice')).toEqual([]);
  });

  test('the toast leaves after 10 s, but not while it is in use', async () => {
    mount({ view: ghosting() });
    await press('More');
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    await pick('We met');
    await vi.waitFor(() => part('.toast.shown'));
    part('.toast [data-action=undo]').focus();
    vi.advanceTimersByTime(2 * toastMs);
    expect(part('.toast').textContent).toContain('Noted');
    part('[data-action=collapse]').focus();
    vi.advanceTimersByTime(toastMs);
    await vi.waitFor(() => expect(part('.toast').textContent).toBe(''));
  });
});

test('shows the prospects when nothing is open', async () => {
  mount({ prospects }, { conversation: { status: 'none' } });
  await vi.waitFor(() => part('[data-group=ghosting]'));
});
