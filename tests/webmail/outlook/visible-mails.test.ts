import { afterEach, describe, expect, test } from 'vitest';
import { actedPage, ann, conversationA, me, now, urlOf, type ActedPage } from './acted-page.ts';
import { clearPage, readingOf, showPage, stageAt } from './stage.ts';

afterEach(clearPage);

function open(page: ActedPage = {}) {
  showPage(actedPage(page));
  return stageAt(urlOf(conversationA), now);
}

const body = `<div>Hello Pat</div><div id="x_Signature">Ann, Buyer</div><blockquote>old</blockquote>
  <div id="x_divRplyFwdMsg">From: Pat</div><div>quoted to the end</div>`;
const messages = [
  { from: ann, date: 'Wed 11/18/2026 9:00 AM', body },
  { from: me, to: [ann], body: '<p>Any news?</p>' },
];
const hello = { messageId: '2026-11-18T09:00.1', own: false, text: 'Hello Pat' };
const news = { messageId: '2026-11-20T15:15.1', own: true, text: 'Any news?' };

describe('mails on screen', () => {
  test.each([
    ['on top', messages.toReversed()],
    ['below', messages],
  ])('are told the newest first where the page has it %s, without quotes and signatures', (_, inOrder) => {
    expect(open({ messages: inOrder }).adapter.visibleMails()).toEqual([news, hello]);
  });

  test('bear the ids of the reading, also within one minute', () => {
    const minute = messages.map((message) => ({ ...message, from: ann, date: 'Wed 11/18/2026 9:00 AM' }));
    const stage = open({ messages: minute });
    const { messages: read } = readingOf(stage.settled());
    const shown = stage.adapter.visibleMails();
    expect(shown.map(({ messageId }) => messageId)).toEqual(read.map(({ id }) => id).toReversed());
    expect(shown.map(({ text }) => text)).toEqual(['Any news?', 'Hello Pat']);
  });

  test('are none where the words are folded away, in a draft, or of somebody in doubt', () => {
    const doubtful = [
      { from: ann, isCollapsed: true },
      { from: 'Pat Owner', to: null },
      { from: me, before: '<span>[Draft]</span>' },
    ];
    expect(open({ messages: doubtful }).adapter.visibleMails()).toEqual([]);
  });

  test.each<[string, object]>([
    ['a mark that may be that of a draft', { before: '<span>[Borrador]</span>' }],
    ['no Reply button where the others have one', { hasReplyButton: false }],
  ])('are none that may never have been sent: %s', (_, doubt) => {
    const doubtful = { from: me, to: [ann], date: 'Wed 11/18/2026 9:00 AM', body: '<p>Perhaps</p>', ...doubt };
    const stage = open({ messages: [doubtful, ...messages] });
    expect(readingOf(stage.settled()).messages).toHaveLength(3);
    // The ids count the messages of a minute, the doubtful one among them.
    expect(stage.adapter.visibleMails()).toEqual([news, { ...hello, messageId: '2026-11-18T09:00.2' }]);
  });

  test('keep the words on both sides of a picture apart', () => {
    const [mail] = open({
      messages: [{ from: ann, body: '<p>Hello<img src="data:,">Pat</p>' }],
    }).adapter.visibleMails();
    expect(mail?.text).toBe('Hello Pat');
  });

  test('are those of a robot too, which is nobody’s own', () => {
    const robot = { from: 'Microsoft Outlook<postmaster@prospect.example>', body: '<p>Delivery has failed</p>' };
    expect(open({ messages: [robot] }).adapter.visibleMails()).toMatchObject([
      { own: false, text: 'Delivery has failed' },
    ]);
  });

  test('are none while the mailbox is unknown', () => {
    expect(open({ messages, accountLabel: null, mailboxes: [] }).adapter.visibleMails()).toEqual([]);
  });

  test('are cut at 4 000 characters, each by itself', () => {
    const long = messages.map((message) => ({ ...message, body: '<p>word word</p>'.repeat(2000) }));
    const lengths = open({ messages: long })
      .adapter.visibleMails()
      .map(({ text }) => text.length);
    expect(lengths).toHaveLength(2);
    for (const length of lengths) expect(length).toBe(4000);
  });
});
