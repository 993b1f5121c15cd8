import { afterEach, describe, expect, test } from 'vitest';
import {
  actedPage,
  ann,
  conversationA,
  conversationB,
  me,
  messageHtml,
  now,
  rowHtml,
  urlOf,
  type ActedPage,
} from './acted-page.ts';
import { addressOf, conversationId, parseRoute } from '../../../src/webmail/outlook/ids.ts';
import { outlookPages } from '../../../src/webmail/outlook/outlook.ts';
import { clearPage, element, readingOf, showPage, stageAt } from './stage.ts';

afterEach(clearPage);

function open(page: ActedPage = {}, url = urlOf(conversationA)) {
  showPage(actedPage(page));
  return stageAt(url, now);
}

describe('the adapter is chosen by the address', () => {
  test.each([
    ['https://outlook.live.com/mail/0/', true],
    ['https://outlook.office.com/mail/inbox', true],
    ['https://outlook.office365.com/owa/?ItemID=x', true],
    ['https://outlook.cloud.microsoft/mail', true],
    ['https://outlook.office.com/calendar/view/week', true],
    ['https://outlook.office.com.evil.example/mail/', false],
    ['https://mail.google.com/mail/u/0/', false],
  ])('%s', (address, expected) => {
    expect(outlookPages.isAt(new URL(address) as unknown as Location)).toBe(expected);
  });
});

describe('beside the mail', () => {
  test.each(['calendar/view/week', 'people/', 'host/abc/files', 'mailing', '0/mail/'])(
    'nothing is read at /%s, and nothing missed however long it lasts',
    (path) => {
      const stage = open({}, `https://outlook.office.com/${path}`);
      for (let reading = 0; reading < 50; reading += 1) {
        const { account, rows, conversation, misses } = stage.adapter.read();
        expect(conversation).toEqual({ status: 'no-mailbox' });
        expect(account.status).toBe('unknown');
        expect([...rows, ...misses]).toEqual([]);
        stage.later(1000);
      }
      expect(stage.adapter.visibleMails()).toEqual([]);
      expect(stage.adapter.reply(conversationA)).toEqual({ status: 'none' });
    },
  );

  test.each(['', 'mail', 'mail/0/', 'owa/'])('/%s is a mailbox', (path) => {
    expect(
      open({ subject: null, messages: [] }, `https://outlook.office.com/${path}`).adapter.read().account.status,
    ).toBe('known');
  });

  test('coming from the calendar to the mail, the conversation is read as on a new page', () => {
    const stage = open({}, 'https://outlook.office.com/calendar/view/week');
    stage.adapter.read();
    stage.go(urlOf(conversationA));
    expect(readingOf(stage.settled()).id).toBe(conversationA);
    stage.go('https://outlook.office.com/calendar/view/week');
    expect(stage.adapter.read().conversation).toEqual({ status: 'no-mailbox' });
  });
});

describe('watching', () => {
  test('each opening of a conversation is told once, before anything of it stands in the pane, and nothing else is', async () => {
    const list = 'https://outlook.office.com/mail/inbox';
    const stage = open({ rows: [{}] }, list);
    const ending = new AbortController();
    const openings: number[] = [];
    let visits = 0;
    stage.adapter.watch(
      () => undefined,
      ending.signal,
      () => openings.push(visits),
    );
    const goTo = async (url: string) => {
      visits += 1;
      stage.go(url);
      // The row is marked; the pane follows later.
      for (let count = 0; count < 5; count += 1) {
        element('[role=option]').setAttribute('aria-selected', String(count % 2 === 0));
        await Promise.resolve();
      }
    };
    await goTo('https://outlook.office.com/mail/sentitems');
    await goTo('https://outlook.office.com/mail/inbox/id/AAMkADAwATM0%3D');
    await goTo(urlOf(conversationA).replace('inbox', 'junkemail'));
    expect(openings).toEqual([]);
    await goTo(urlOf(conversationA));
    await goTo(`${urlOf(conversationA)}?nativeVersion=1`);
    expect(openings).toEqual([4]);
    await goTo(urlOf(conversationB));
    await goTo(list);
    await goTo(urlOf(conversationB));
    expect(openings).toEqual([4, 6, 8]);
    ending.abort();
    await goTo(urlOf(conversationA));
    expect(openings).toHaveLength(3);
  });
});

describe('ids and addresses', () => {
  test.each([
    ['plain base64', 'AAQkAB+/c=', 'AAQkAB+/c='],
    ['the spelling of addresses', 'AAQkAB_-c=', 'AAQkAB+/c='],
    ['of a personal account', 'AQQkADAwATM0=', 'AQQkADAwATM0='],
    ['of one message', 'AAMkADAwATM0=', null],
    ['in upper case', 'AAQKADAWATM0=', null],
    ['with other characters', 'AAQkADAw<b>', null],
    ['nothing', '', null],
  ])('%s', (_, text, id) => {
    expect(conversationId(text)).toBe(id);
  });

  test.each([
    ['https://outlook.office.com/mail/', { folder: '', item: { form: 'none' } }],
    ['https://outlook.live.com/mail/0/', { folder: '', item: { form: 'none' } }],
    ['https://outlook.live.com/mail/0/junkemail', { folder: 'junkemail', item: { form: 'none' } }],
    ['https://outlook.live.com/mail/0/inbox/id/AQQkADAwATM0%3D', { folder: 'inbox', item: { form: 'conversation' } }],
    ['https://outlook.office.com/mail/id/AAQkADAwATM0%3D', { folder: '', item: { form: 'conversation' } }],
    ['https://outlook.office.com/mail/inbox/id/AQMkADAwATM0', { folder: 'inbox', item: { form: 'item' } }],
    ['https://outlook.office.com/mail/inbox/id/AAQk%25', { folder: 'inbox', item: { form: 'unknown' } }],
    ['https://outlook.office.com/mail/inbox?ispopout=1', { isOwnWindow: true }],
  ])('%s', (address, route) => {
    expect(parseRoute(new URL(address))).toMatchObject(route);
  });

  test.each([
    'outlook.office.com/mail/',
    'outlook.live.com/mail/0/',
    'outlook.live.com/mail/',
    'outlook.live.com/mail/2/x',
  ])('an address made from an id on %s leads back to it', (place) => {
    const address = addressOf(conversationB, new URL(`https://${place}`)) ?? '';
    expect(parseRoute(new URL(address))).toMatchObject({
      folder: 'inbox',
      item: { form: 'conversation', id: conversationB },
      isMail: true,
      isOwnWindow: false,
    });
    expect(new URL(address).pathname.startsWith('/mail/0/')).toBe(
      place === 'outlook.live.com/mail/' || place.includes('/0/'),
    );
  });
});

describe('opening a conversation', () => {
  test('by the full address of this mailbox', () => {
    const { adapter, assigned } = open();
    adapter.openConversation(conversationB);
    expect(assigned).toEqual([urlOf(conversationB)]);
  });

  test('not when it is open, and never by what is no id', () => {
    const { adapter, assigned } = open();
    adapter.openConversation(conversationA);
    adapter.openConversation('../../evil');
    adapter.openConversation('AAMkADAwATM0');
    expect(assigned).toEqual([]);
  });
});

describe('rows', () => {
  test('one address under several names belongs to nobody', () => {
    const people = { text: 'Ann Prospect; Bob Buyer', title: 'ann@prospect.example' };
    expect(open({ rows: [{ people }] }).adapter.read().rows[0]?.people).toEqual([
      { address: null, name: 'Ann Prospect' },
      { address: null, name: 'Bob Buyer' },
    ]);
  });

  test('last name first is one person', () => {
    const people = { text: 'Prospect, Ann', title: 'ann@prospect.example' };
    expect(open({ rows: [{ people }] }).adapter.read().rows[0]?.people).toEqual([
      { address: 'ann@prospect.example', name: 'Prospect, Ann' },
    ]);
  });

  test('a row with a draft tells no time', () => {
    const [row] = open({ rows: [{ draftMark: '<span>[Draft]</span>' }] }).adapter.read().rows;
    expect(row).toMatchObject({ hasDraft: true, last: { id: null, at: { precision: 'unknown' } }, lastOwn: null });
  });

  test('the row of an open composer is ignored', () => {
    const { adapter } = open({ rows: [{ people: null, draftMark: '<span>[Draft]</span>' }, {}] });
    expect(adapter.read().rows).toHaveLength(1);
  });

  test.each(['sentitems', 'archive', 'AAMkADAwATM0'])('rows of %s know nothing of the inbox', (folder) => {
    const { adapter } = open({ rows: [{}] }, `https://outlook.office.com/mail/${folder}`);
    expect(adapter.read().rows[0]?.last.at).toEqual({ precision: 'unknown' });
  });

  test('a row that is used again is another conversation', () => {
    const { adapter } = open({ rows: [{}] }, urlOf(null));
    expect(adapter.read().rows[0]).toMatchObject({ id: conversationA, subject: 'Proposal' });
    const row = element('[data-convid]');
    row.setAttribute('data-convid', conversationB);
    element('span[title=""]', row).textContent = 'Other';
    expect(adapter.read().rows).toMatchObject([{ id: conversationB, subject: 'Other' }]);
  });
});

describe('surroundings', () => {
  test('direction, dark theme, rail and Send', () => {
    const { adapter } = open({ composer: '<button data-testid="ComposeSendButton">Send</button>' });
    document.body.style.margin = '0';
    element('[role=main]').style.marginInlineEnd = '48px';
    const { top, right, bottom, left } = element('[data-testid=ComposeSendButton]').getBoundingClientRect();
    expect(adapter.surroundings()).toEqual({
      isDark: false,
      direction: 'ltr',
      railWidth: 48,
      keepClear: [{ top, right, bottom, left }],
    });
    document.body.style.background = '#111';
    document.documentElement.dir = 'rtl';
    expect(adapter.surroundings()).toMatchObject({ isDark: true, direction: 'rtl' });
  });
});

test('nothing in the page is changed, focused or pressed by reading', () => {
  const { settled, adapter } = open({ rows: [{ isSelected: true }] });
  const before = document.body.innerHTML;
  const events: string[] = [];
  const note = ({ type }: Event) => events.push(type);
  const types = ['click', 'focusin', 'mouseover', 'pointerover', 'mousedown', 'keydown', 'input'];
  for (const type of types) document.addEventListener(type, note, true);
  readingOf(settled());
  adapter.visibleMails();
  adapter.surroundings();
  adapter.reply(conversationA);
  for (const type of types) document.removeEventListener(type, note, true);
  expect([document.body.innerHTML, events]).toEqual([before, []]);
});

test('20 rows and 60 messages are read within a few milliseconds', () => {
  const messages = Array.from({ length: 60 }, (_, index) => ({
    key: `key${String(index)}`,
    from: index % 2 ? me : ann,
    to: [index % 2 ? ann : me],
    date: `Fri 11/20/2026 ${String((index % 12) + 1)}:${String(index % 60).padStart(2, '0')} AM`,
    body: '<p>words <b>words</b></p>'.repeat(50),
  }));
  const rows = Array.from({ length: 20 }, (_, index) => ({ id: `AAQk${'A'.repeat(20)}${String(index)}` }));
  const { settled, adapter } = open({ messages, rows });
  expect(readingOf(settled()).messages).toHaveLength(60);
  expect([rowHtml({}), messageHtml({})].join('')).toContain('data-convid');
  const floorMs = fastest(() => {
    for (const css of ['[data-convid]', 'span[title]', '[id^="MSG_"]', '[role="button"]'])
      document.querySelectorAll(css);
  });
  const readMs = fastest(() => adapter.read());
  console.info(`20 rows, 60 messages: read ${readMs.toFixed(1)} ms, bare queries ${floorMs.toFixed(1)} ms`);
  expect(readMs).toBeLessThan(16);
});

function fastest(work: () => void): number {
  const times = Array.from({ length: 10 }, () => {
    const startMs = performance.now();
    work();
    return performance.now() - startMs;
  });
  return Math.min(...times);
}
