import { afterEach, describe, expect, test } from 'vitest';
import { actedPage, ann, conversationA, conversationB, me, now, urlOf, type ActedPage } from './acted-page.ts';
import { sharedPage, sharedPages } from './shared-pages.ts';
import { clearPage, element, outcome, readingOf, removeAll, showPage, stageAt, unset } from './stage.ts';

afterEach(clearPage);

function open(page: ActedPage = {}, url = urlOf(conversationA)) {
  showPage(actedPage(page));
  return stageAt(url, now);
}

type Hook = [name: string, remove: () => void];
const paneHooks: Hook[] = [
  ['readingPane', () => unset('#ConversationReadingPaneContainer', 'id')],
  ['messageScroller', () => unset('#ConversationReadingPaneContainer .customScrollBar', 'class')],
  ['conversationSubject', () => removeAll('[id^=CONV_]')],
  ['messageDate', () => removeAll('[id$=_DATETIME]')],
  [
    'message',
    () => {
      for (const css of ['[aria-expanded]:has([id$=_DATETIME])', '.wide-content-host', '[aria-label*=ail]'])
        unset(css, 'aria-expanded', 'class', 'aria-label');
    },
  ],
  ['sender', () => removeAll('[id$=_FROM]')],
  ['messageBody', () => unset('[role=document], .allowTextSelection', 'role', 'id', 'class')],
];
const listHooks: Hook[] = [
  ['conversationList', () => unset('#MailList [role=listbox]', 'role')],
  ['row', () => unset('[data-convid]', 'data-convid')],
  ['rowDate', () => unset('[data-convid] span[title*="/"], [data-convid] span[title*="."][title*=":"]', 'title')],
  ['rowSubject', () => unset('[data-convid] span[title=""]', 'title')],
];

describe.skipIf(sharedPages.length === 0)('what is missing for good is named, and the page is silent', () => {
  const readable = sharedPages.filter((name) => name.startsWith('01') || name.startsWith('02'));

  test.each(readable.flatMap((page) => paneHooks.map(([name, remove]) => [page, name, remove] as const)))(
    '%s without %s',
    (page, name, remove) => {
      const { html, expected } = sharedPage(page);
      showPage(html);
      const { adapter, later } = stageAt(expected.load.url, expected.load.now);
      remove();
      expect(adapter.read()).toMatchObject({ conversation: { status: 'loading' }, misses: [] });
      later(16_000);
      const state = adapter.read();
      expect([outcome(state), state.misses]).toEqual(['page-not-recognised', [name]]);
    },
  );

  test.each(readable.flatMap((page) => listHooks.map(([name, remove]) => [page, name, remove] as const)))(
    'the list of %s without %s',
    (page, name, remove) => {
      const { html, expected } = sharedPage(page);
      showPage(html);
      const { adapter, later } = stageAt(expected.load.url, expected.load.now);
      remove();
      expect(adapter.read().misses).toEqual([]);
      later(16_000);
      expect(adapter.read().misses).toEqual([name]);
      expect(adapter.read().rows.filter(({ last }) => last.at.precision !== 'unknown')).toEqual([]);
    },
  );

  test.each(sharedPages)('%s without the own address', (page) => {
    const { html, expected } = sharedPage(page);
    showPage(html);
    const { adapter, later } = stageAt(expected.load.url, expected.load.now);
    removeAll('[role=treeitem], #O365_MainLink_Me');
    adapter.read();
    later(16_000);
    expect(adapter.read()).toEqual({
      account: { status: 'unknown', why: 'not-found' },
      rows: [],
      conversation: { status: 'unreadable', why: 'account-unknown' },
      misses: ['ownAddress'],
    });
  });
});

test('rows without people are no conversations', () => {
  const { adapter, later } = open({ rows: [{ people: null }] });
  expect(adapter.read().rows).toEqual([]);
  later(16_000);
  expect(adapter.read().misses).toEqual(['rowPeople', 'rowSubject']);
});

describe('the conversation is not identified', () => {
  test.each([
    [
      'an upper-cased id',
      `https://outlook.office.com/mail/inbox/id/${encodeURIComponent(conversationA.toUpperCase())}`,
    ],
    ['a malformed id', 'https://outlook.office.com/mail/inbox/id/AAQk%E0%A4%A'],
    ['no id behind the word', 'https://outlook.office.com/mail/inbox/id/'],
    ['a deep link', 'https://outlook.office.com/mail/deeplink/read/AAMkAAAA'],
    ['an old deep link', 'https://outlook.office.com/owa/?ItemID=AAMkAAAA&exvsurl=1'],
  ])('%s', (_, url) => {
    expect(outcome(open({}, url).settled())).toBe('conversation-id-unknown');
  });

  test('conversation view is off: the address names one message', () => {
    const item = 'https://outlook.office.com/mail/inbox/id/AAMkAGIwMTIz';
    expect(outcome(open({}, item).settled())).toBe('conversation-id-unknown');
    const { settled } = open({ rows: [{}] }, item);
    expect(outcome(settled())).toBe('conversation-view-off');
    expect(settled().rows).toEqual([]);
  });

  test('once an item was seen, a selected row binds nothing any more', () => {
    const { settled, go } = open({ rows: [{ isSelected: true }] }, urlOf(null));
    expect(outcome(settled())).toBe('ready');
    go('https://outlook.office.com/mail/inbox/id/AAMkAGIwMTIz');
    settled();
    go(urlOf(null));
    expect(outcome(settled())).toBe('conversation-view-off');
    go(urlOf(conversationA));
    expect(outcome(settled())).toBe('ready');
  });

  test('no row is selected and the address names none, as after a search', () => {
    expect(outcome(open({ rows: [{}] }, urlOf(null)).settled())).toBe('conversation-id-unknown');
  });

  test.each([
    ['the selected row has another subject', [{ isSelected: true, subject: 'Other' }], urlOf(null)],
    ['several rows are selected', [{ isSelected: true }, { isSelected: true, id: conversationB }], urlOf(null)],
    ['address and selected row differ', [{ isSelected: true, id: conversationB }], urlOf(conversationA)],
  ])('%s: wait', (_, rows, url) => {
    const { settled, later } = open({ rows }, url);
    expect(outcome(settled())).toBe('loading');
    later(60_000);
    expect(outcome(settled())).toBe('loading');
  });

  test('another conversation’s id stands in the pane: wait', () => {
    const { settled } = open();
    element('.wide-content-host').setAttribute('data-convid', conversationB);
    expect(outcome(settled())).toBe('loading');
  });
});

describe('the page shows no conversation, or none that is read', () => {
  test('a selected row over an empty pane', () => {
    expect(outcome(open({ subject: null, rows: [{ isSelected: true }] }, urlOf(null)).settled())).toBe('nothing-open');
  });

  test.each(['junkemail', 'deleteditems', 'drafts'])('in %s', (folder) => {
    const url = urlOf(conversationA).replace('inbox', folder);
    const state = open({ rows: [{}] }, url).settled();
    expect([outcome(state), state.rows]).toEqual(['folder-not-read', []]);
  });

  test('in a window of its own for writing', () => {
    showPage('<html lang="en"><body><div data-app-section="Form_Content"></div></body></html>');
    const { adapter } = stageAt('https://outlook.office.com/mail/deeplink/compose', now);
    expect(adapter.read()).toMatchObject({ rows: [], conversation: { status: 'no-mailbox' }, misses: [] });
  });
});

describe('whose mailbox it is', () => {
  test('two mailboxes: a shared one cannot be told from the own one', () => {
    const state = open({ mailboxes: ['owner@example.test', 'sales@example.test'] }).settled();
    expect(state.account).toEqual({ status: 'unknown', why: 'sources-disagree' });
    expect([outcome(state), state.rows]).toEqual(['account-unknown', []]);
  });

  test('one address in several spellings is one', () => {
    const { settled } = open({ mailboxes: ['OWNER@Example.test'] });
    expect(settled().account).toMatchObject({ status: 'known', address: 'owner@example.test' });
  });

  test('an address once seen stays known when the folders are folded away', () => {
    const { settled } = open({ accountLabel: null });
    settled();
    removeAll('[role=tree]');
    expect(outcome(settled())).toBe('ready');
  });

  test('only a folder names it, as for personal accounts', () => {
    const { settled } = open({ accountLabel: null, title: 'E-Mail – Pat Owner – Outlook' });
    unset('[role=treeitem]', 'id', 'data-folder-name');
    expect(settled().account).toMatchObject({ address: 'owner@example.test', ownName: 'Pat Owner' });
  });

  test('a title that the header contradicts is no own name', () => {
    const { settled } = open({ title: 'Mail - Ann Prospect - Outlook' });
    expect(settled().account).toMatchObject({ ownName: null });
  });
});

describe('who wrote last is not sure', () => {
  const twoMessages = (second: object) => ({
    messages: [{ from: me, to: [ann], date: 'Thu 11/19/2026 3:15 PM' }, second],
  });

  test.each<[string, object]>([
    ['the same minute, both sides', { from: ann, date: 'Thu 11/19/2026 3:15 PM' }],
    ['the own name without recipients', { from: 'Pat Owner', to: null }],
    ['the own name among the recipients', { from: 'Pat Owner', to: ['Pat Owner'] }],
    ['a word for the rep while collapsed', { from: 'You', isCollapsed: true }],
    ['on behalf of somebody else', { from: 'Ann Prospect on behalf of Bob Buyer' }],
    ['a mark that may be that of a draft', { before: '<span>[Borrador]</span>' }],
    ['no Reply button where the others have one', { hasReplyButton: false }],
    ['a draft’s mark in what a collapsed message shows', { isCollapsed: true, body: '[Draft] of the offer' }],
    ['a draft’s mark before the sender of a collapsed message', { isCollapsed: true, before: '[Draft]' }],
  ])('%s', (_, second) => {
    expect(outcome(open(twoMessages(second)).settled())).toBe('newest-undecided');
  });

  const atNight = (first: string, second: string) => {
    showPage(actedPage({ messages: [{ from: me, to: [ann], date: first }, { date: second }] }));
    return stageAt(urlOf(conversationA), '2027-11-23T12:00').settled();
  };

  test.each([
    ['Paris', 'Sun 10/25/2026 2:50 AM', 'Sun 10/25/2026 2:10 AM'],
    ['New York', 'Sun 11/1/2026 1:30 AM', 'Sun 11/1/2026 1:05 AM'],
    ['Athens', 'Sun 10/25/2026 3:50 AM', 'Sun 10/25/2026 3:10 AM'],
    ['the Azores', 'Sun 10/25/2026 12:50 AM', 'Sun 10/25/2026 12:10 AM'],
    ['Chatham', 'Sun 4/5/2026 3:20 AM', 'Sun 4/5/2026 2:50 AM'],
    ['Beirut', 'Sat 10/24/2026 11:50 PM', 'Sat 10/24/2026 11:10 PM'],
    ['Easter Island', 'Sat 4/4/2026 9:50 PM', 'Sat 4/4/2026 9:10 PM'],
    ['Hebron', 'Sat 10/24/2026 1:50 AM', 'Sat 10/24/2026 1:10 AM'],
    ['Cairo', 'Thu 10/29/2026 11:50 PM', 'Thu 10/29/2026 11:10 PM'],
  ])('within the hour that comes twice in %s the contact may have written later than it seems', (_, rep, contact) => {
    expect(outcome(atNight(rep, contact))).toBe('newest-undecided');
  });

  test.each([
    ['more than an hour apart', 'Sun 10/25/2026 3:20 AM', 'Sun 10/25/2026 2:10 AM'],
    ['on a Sunday by day', 'Sun 10/25/2026 10:50 AM', 'Sun 10/25/2026 10:10 AM'],
    ['on the night of a working day', 'Wed 10/28/2026 2:50 AM', 'Wed 10/28/2026 2:10 AM'],
  ])('what lies %s is told apart by its figures', (_, rep, contact) => {
    const { messages, newest } = readingOf(atNight(rep, contact));
    expect([newest, messages.at(-1)?.own]).toEqual([{ status: 'known', messageId: messages.at(-1)?.id }, true]);
  });

  test('two readings name different senders for one message', () => {
    const { settled } = open({ messages: [{ from: ann }] });
    expect(outcome(settled())).toBe('ready');
    showPage(actedPage({ messages: [{ from: 'Ann Prospect<ann@other.example>' }] }));
    expect(outcome(settled())).toBe('newest-undecided');
  });

  test('a date in two readings', () => {
    const { settled } = open({ language: 'en-GB', messages: [{ date: '07/10/2026 10:00' }] });
    expect(outcome(settled())).toBe('date-unknown');
  });

  test('a date that is none', () => {
    expect(outcome(open({ messages: [{ date: 'Yesterday' }] }).settled())).toBe('date-unknown');
  });

  test('messages may be hidden where the newest stands', () => {
    const between = { after: 2, html: '<button>Show more messages</button>' };
    const messages = [{ date: 'Thu 11/19/2026 3:15 PM' }, { from: me, to: [ann] }];
    const reading = readingOf(open({ messages, between }).settled());
    expect(reading).toMatchObject({ hiddenCount: 1, newest: { status: 'unknown', why: 'newest-not-identified' } });
  });

  test('the list knows of a newer one', () => {
    const reading = readingOf(open({ rows: [{ date: 'Fri 11/20/2026 3:16 PM' }] }).settled());
    expect(reading.newest).toEqual({ status: 'unknown', why: 'newer-message-not-read' });
  });
});
