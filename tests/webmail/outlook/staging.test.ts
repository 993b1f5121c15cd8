import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  actedPage,
  ann,
  conversationA,
  conversationB,
  me,
  now,
  paneHtml,
  urlOf,
  type ActedPage,
} from './acted-page.ts';
import { clearPage, element, outcome, readingOf, removeAll, showPage, stageAt } from './stage.ts';

afterEach(() => {
  vi.useRealTimers();
  clearPage();
});

function open(page: ActedPage = {}, url = urlOf(conversationA)) {
  showPage(actedPage(page));
  return stageAt(url, now);
}

/** Paints another pane in the place of the one on screen. */
function paint(page: ActedPage): void {
  element('#ConversationReadingPaneContainer').outerHTML = paneHtml(page);
}

const hello: ActedPage = {
  messages: [
    { key: 'hello1', date: 'Wed 11/18/2026 9:00 AM' },
    { key: 'hello2', from: me, to: [ann] },
  ],
};
const other: ActedPage = { subject: 'Other', messages: [{ key: 'other1', date: 'Thu 11/19/2026 8:00 AM' }] };

describe('two readings agree', () => {
  test('one reading is none, and two within 300 ms neither', () => {
    const { adapter, later } = open();
    expect(outcome(adapter.read())).toBe('loading');
    later(250);
    expect(outcome(adapter.read())).toBe('loading');
    later(100);
    expect(outcome(adapter.read())).toBe('ready');
  });

  test('a page painted in passes is ready only after the last one', () => {
    const { adapter, later } = open(hello);
    const whole = element('#ConversationReadingPaneContainer').outerHTML;
    const passes = [
      () => element('#ConversationReadingPaneContainer').replaceChildren(),
      () => paint({ ...hello, messages: [] }),
      () => paint({ ...hello, messages: hello.messages?.slice(0, 1) ?? [] }),
      () => paint({ messages: hello.messages?.map((message) => ({ ...message, from: '' })) ?? [] }),
      () => {
        element('#ConversationReadingPaneContainer').outerHTML = whole;
      },
    ];
    for (const pass of passes) {
      pass();
      expect(outcome(adapter.read())).toBe('loading');
      later(200);
    }
    later(200);
    expect(readingOf(adapter.read()).messages).toHaveLength(2);
    expect(adapter.read().misses).toEqual([]);
  });

  test('a reading that shows nothing whole breaks the row', () => {
    const { adapter, later } = open();
    adapter.read();
    const whole = element('#ConversationReadingPaneContainer').outerHTML;
    removeAll('[id$=_FROM]');
    later(400);
    adapter.read();
    element('#ConversationReadingPaneContainer').outerHTML = whole;
    expect(outcome(adapter.read())).toBe('loading');
    later(400);
    expect(outcome(adapter.read())).toBe('ready');
  });

  test('a new mail must be confirmed too', () => {
    const { adapter, settled, later } = open(hello);
    expect(readingOf(settled()).newest).toMatchObject({ messageId: '2026-11-20T15:15.1' });
    paint({ messages: [...(hello.messages ?? []), { key: 'hello3', from: ann, date: 'Sat 11/21/2026 9:00 AM' }] });
    expect(outcome(adapter.read())).toBe('loading');
    later(400);
    expect(readingOf(adapter.read()).newest).toMatchObject({ messageId: '2026-11-21T09:00.1' });
  });

  test('an open reply changes nothing', () => {
    const { adapter, settled } = open({ messages: [{ from: 'Ann Prospect' }] });
    settled();
    const composer = `<div id="docking_InitVisiblePart_0"><div contenteditable="true"><div id="divRplyFwdMsg">
      <b>From:</b> Ann Prospect &lt;ann@prospect.example&gt;<br></div></div></div>`;
    element('#ReadingPaneContainerId').insertAdjacentHTML('beforeend', composer);
    expect(outcome(adapter.read())).toBe('ready');
  });
});

describe('a later pass shows less', () => {
  test('the sender’s address is kept', () => {
    const { settled } = open(hello);
    const before = readingOf(settled());
    paint({
      messages: [
        { key: 'hello1', from: 'Ann Prospect', date: 'Wed 11/18/2026 9:00 AM' },
        ...(hello.messages?.slice(1) ?? []),
      ],
    });
    expect(readingOf(settled())).toEqual(before);
  });

  test('recipients are kept when a message is folded', () => {
    const { settled } = open(hello);
    settled();
    paint({ messages: hello.messages?.map((message) => ({ ...message, isCollapsed: true })) ?? [] });
    expect(readingOf(settled()).messages[1]?.to).toEqual([{ address: 'ann@prospect.example', name: 'Ann Prospect' }]);
  });

  test('nothing known of one conversation gets into another', () => {
    const { settled, go } = open(hello);
    settled();
    go(urlOf(conversationB));
    paint({ ...other, messages: [{ key: 'other1', from: 'Ann Prospect' }] });
    expect(readingOf(settled()).messages[0]?.from).toEqual({ address: null, name: 'Ann Prospect' });
  });
});

describe('the pane of the conversation before stays for a while', () => {
  test.each([
    ['with keys', false],
    ['without keys', true],
  ])('%s: wait, however often it reads the same', (_, hasNoIds) => {
    const { settled, go } = open({ ...hello, hasNoIds });
    expect(readingOf(settled()).id).toBe(conversationA);
    go(urlOf(conversationB));
    expect(outcome(settled())).toBe('loading');
    expect(outcome(settled())).toBe('loading');
    paint({ ...other, hasNoIds });
    expect(readingOf(settled())).toMatchObject({ id: conversationB, subject: 'Other' });
    go(urlOf(conversationA));
    expect(outcome(settled())).toBe('loading');
    paint({ ...hello, hasNoIds });
    expect(readingOf(settled()).id).toBe(conversationA);
  });

  test('also when it was never confirmed', () => {
    const { adapter, settled, go } = open(hello);
    adapter.read();
    go(urlOf(conversationB));
    expect(outcome(settled())).toBe('loading');
  });

  test('and no reply is there for either of the two', () => {
    const { adapter, settled, go } = open(hello);
    settled();
    expect(adapter.reply(conversationB).status).toBe('none');
    go(urlOf(conversationB));
    expect(adapter.reply(conversationA).status).toBe('none');
    expect(adapter.reply(conversationB).status).toBe('none');
  });
});

describe('watching', () => {
  const watched = (stage: ReturnType<typeof stageAt>, signal: AbortSignal) => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval', 'performance'] });
    const outcomes: string[] = [];
    stage.adapter.watch(() => outcomes.push(outcome(stage.adapter.read())), signal);
    const pass = async (ms: number) => {
      stage.later(ms);
      await vi.advanceTimersByTimeAsync(ms);
    };
    return { outcomes, pass };
  };

  test('a first reading is confirmed 300 ms later, not after the usual 1.5 s', async () => {
    const ending = new AbortController();
    const { outcomes, pass } = watched(open(), ending.signal);
    await pass(350);
    expect(outcomes).toEqual(['loading']);
    await pass(450);
    expect(outcomes).toEqual(['loading', 'ready']);
    await pass(1000);
    expect(outcomes).toHaveLength(2);
    ending.abort();
  });

  test('changes in the panes are told together once they rest, after 2 s at the latest', async () => {
    const ending = new AbortController();
    const { outcomes, pass } = watched(open({ subject: null }, urlOf(null)), ending.signal);
    await pass(350);
    await pass(1400);
    const before = outcomes.length;
    for (let count = 0; count < 9; count += 1) {
      element('[role=main]').append(document.createElement('i'));
      await pass(200);
    }
    expect(outcomes).toHaveLength(before);
    await pass(300);
    expect(outcomes).toHaveLength(before + 1);
    ending.abort();
  });

  test.each(['body', '[role=main]'])('an advertisement in %s that never rests delays nothing', async (place) => {
    const ending = new AbortController();
    const stage = open();
    element(place).insertAdjacentHTML('beforeend', '<div id="ad"></div>');
    const { outcomes, pass } = watched(stage, ending.signal);
    for (let count = 0; count < 6; count += 1) {
      element('#ad').replaceChildren(document.createElement('i'));
      await pass(200);
    }
    expect(outcomes).toEqual(['loading', 'ready']);
    ending.abort();
    await pass(10_000);
    expect(outcomes).toHaveLength(2);
  });

  test('a pane that never rests is not followed faster for ever', async () => {
    const ending = new AbortController();
    const stage = open();
    const { outcomes, pass } = watched(stage, ending.signal);
    for (let count = 0; count < 200; count += 1) {
      paint({ subject: `Proposal ${String(count)}` });
      await pass(100);
    }
    expect(new Set(outcomes)).toEqual(new Set(['loading']));
    expect(outcomes.length).toBeLessThan(10 + 20 / 1.5 + 2);
    ending.abort();
  });
});
