import { afterEach, describe, expect, test } from 'vitest';
import { actedPage, ann, conversationA, me, now, ownAddress, urlOf, type ActedPage } from './acted-page.ts';
import { clearPage, element, readingOf, showPage, stageAt, unset } from './stage.ts';

afterEach(clearPage);

function read(page: ActedPage) {
  showPage(actedPage(page));
  return readingOf(stageAt(urlOf(conversationA), now).settled());
}

const summary = (page: ActedPage) =>
  read(page).messages.map(({ id, own, from }) => ({ id, own, address: from?.address ?? null, name: from?.name }));

describe('people', () => {
  test.each([
    ['name and address', ann, { address: 'ann@prospect.example', name: 'Ann Prospect' }],
    ['an address alone', 'ann@prospect.example', { address: 'ann@prospect.example', name: 'ann@prospect.example' }],
    ['a name alone', 'Ann Prospect', { address: null, name: 'Ann Prospect' }],
    ['last name first', 'Prospect, Ann', { address: null, name: 'Prospect, Ann' }],
    ['presence behind the name', 'Ann ProspectAway', { address: null, name: 'Ann Prospect' }],
    ['presence behind the address', `${ann}Away`, { address: 'ann@prospect.example', name: 'Ann Prospect' }],
    ['an icon in the name', '\ue8fa Ann Prospect', { address: null, name: 'Ann Prospect' }],
  ])('%s', (_, from, person) => {
    expect(read({ messages: [{ from }] }).messages[0]).toMatchObject({ from: person, own: false });
  });

  test('presence in another language is what the label does not say', () => {
    showPage(actedPage({ language: 'de-DE', messages: [{ from: 'Ann Prospect', date: 'Fr, 20.11.2026 15:15' }] }));
    element('[id$=_FROM] .lpc-hoverTarget').insertAdjacentHTML('beforeend', '<span>Abwesend</span>');
    const reading = readingOf(stageAt(urlOf(conversationA), now).settled());
    expect(reading.messages[0]?.from).toEqual({ address: null, name: 'Ann Prospect' });
  });

  test('recipients are never split at commas, copies count too', () => {
    const to = ['Prospect, Ann', 'Bob Buyer<bob@buyer.example>'];
    expect(read({ messages: [{ from: me, to }] }).messages[0]?.to).toEqual([
      { address: null, name: 'Prospect, Ann' },
      { address: 'bob@buyer.example', name: 'Bob Buyer' },
    ]);
  });

  test('recipients that are partly folded away are not known', () => {
    expect(read({ messages: [{ from: me, to: [ann, '+3 others'] }] }).messages[0]?.to).toBeNull();
  });

  test('a missing address comes from another message of the conversation', () => {
    const messages = [
      { from: ann, date: 'Thu 11/19/2026 3:15 PM' },
      { from: me, to: ['Ann Prospect'] },
    ];
    expect(read({ messages }).messages[1]?.to).toEqual([{ address: 'ann@prospect.example', name: 'Ann Prospect' }]);
  });

  test('two people of one name: neither gets an address', () => {
    const messages = [
      { from: ann, date: 'Wed 11/18/2026 3:15 PM' },
      { from: 'Ann Prospect<ann@other.example>', date: 'Thu 11/19/2026 3:15 PM' },
      { from: 'Ann Prospect' },
    ];
    expect(summary({ messages })[2]).toMatchObject({ own: false, address: null, name: 'Ann Prospect' });
  });

  test('a missing address comes from the row, if it has one name and one address', () => {
    const rows = [{ people: { text: 'Ann Prospect', title: 'ann@prospect.example' } }];
    expect(summary({ rows, messages: [{ from: 'Ann Prospect' }] })[0]?.address).toBe('ann@prospect.example');
    const two = [{ people: { text: 'Ann Prospect; Bob Buyer', title: 'ann@prospect.example' } }];
    expect(summary({ rows: two, messages: [{ from: 'Ann Prospect' }] })[0]?.address).toBeNull();
  });

  test('a missing address comes from the quoted header of an open reply', () => {
    const composer = `<div id="docking_InitVisiblePart_0"><div contenteditable="true"><div id="divRplyFwdMsg">
      <b>From:</b> Ann Prospect &lt;ann@prospect.example&gt;<br></div></div></div>`;
    expect(summary({ composer, messages: [{ from: 'Ann Prospect' }] })[0]?.address).toBe('ann@prospect.example');
  });
});

describe('who wrote it', () => {
  test.each<[string, string, string[], object]>([
    ['the own address', me, [ann], { own: true, address: ownAddress }],
    ['the own name', 'Pat Owner', [ann], { own: true, address: ownAddress, name: 'Pat Owner' }],
    ['the word for the rep', 'You', [ann], { own: true, address: ownAddress, name: 'Pat Owner' }],
    ['sent on behalf of the rep', `Sam Colleague on behalf of ${me}`, [ann], { own: true, address: ownAddress }],
    ['on behalf of the rep by name', 'Sam Colleague on behalf of Pat Owner', [ann], { own: true, address: ownAddress }],
    ['another name', 'Bob Buyer', ['Pat Owner'], { own: false, address: null }],
  ])('%s', (_, from, to, expected) => {
    expect(summary({ messages: [{ from, to }] })[0]).toMatchObject(expected);
  });

  test('an older message of an unsure sender leaves the newest sure', () => {
    const messages = [{ from: 'Pat Owner', to: null, date: 'Thu 11/19/2026 3:15 PM' }, { from: ann }];
    expect(summary({ messages }).map(({ own }) => own)).toEqual([null, false]);
  });

  test('the own name over an unknown address is a namesake or a second address of the rep: nobody can say', () => {
    const messages = [
      { from: 'Pat Owner<pat@other.example>' },
      { from: me, to: [ann], date: 'Sat 11/21/2026 3:15 PM' },
    ];
    expect(summary({ messages })[0]).toMatchObject({ own: null, address: 'pat@other.example' });
  });
});

describe('order and ids', () => {
  const messages = [
    { from: ann, date: 'Wed 11/18/2026 9:00 AM' },
    { from: me, to: [ann], date: 'Thu 11/19/2026 3:15 PM', body: 'first' },
    { from: me, to: [ann, 'Bob Buyer<bob@buyer.example>'], date: 'Thu 11/19/2026 3:15 PM', body: 'second' },
  ];

  test('the same ids and messages whether the newest stands on top or below', () => {
    const below = read({ messages });
    expect(below.messages.map(({ id }) => id)).toEqual([
      '2026-11-18T09:00.1',
      '2026-11-19T15:15.1',
      '2026-11-19T15:15.2',
    ]);
    expect(read({ messages: messages.toReversed() })).toEqual(below);
  });

  test('a day without a time makes an id of the day', () => {
    const reading = read({ messages: [{ date: 'Fri 11/20/2026 3:15 Foo' }] });
    expect(reading.messages[0]).toMatchObject({ id: '2026-11-20.1', at: { precision: 'day' } });
  });

  test('messages hidden before the contact’s last one leave the newest known', () => {
    const between = { after: 1, html: '<button>See more messages</button>' };
    const later = [...messages.slice(0, 2), { from: ann }];
    const reading = read({ messages: later, between });
    expect(reading).toMatchObject({ hiddenCount: 0, newest: { status: 'known', messageId: '2026-11-20T15:15.1' } });
    expect(read({ messages: later.toReversed(), between: { ...between, after: 2 } }).newest).toEqual(reading.newest);
  });

  test('messages hidden after the contact’s last one leave it open', () => {
    const between = { after: 1, html: '<button>See more messages</button>' };
    expect(read({ messages, between })).toMatchObject({ hiddenCount: 1, newest: { status: 'unknown' } });
  });
});

describe('drafts', () => {
  const sent = { from: me, to: [ann], date: 'Thu 11/19/2026 3:15 PM' };

  test.each([
    ['a notice', { from: me, before: '<div>This message hasn’t been sent.</div>' }],
    [
      'a notice among icons and blanks',
      { from: me, before: '<i>\ue8a5</i> \ue8a5This\u00a0 MESSAGE\n hasn\ue8a5’t been sent' },
    ],
    [
      'a notice above many words',
      { from: me, before: '<b>This message hasn’t been sent</b>', body: 'words '.repeat(5_000) },
    ],
    ['a mark', { from: me, before: '<span>[Draft]</span>' }],
    ['a date of saving', { from: me, date: 'Saved: Fri 11/20/2026 3:20 PM' }],
  ])('%s in the header: no message, but a draft', (_, draft) => {
    const reading = read({ messages: [sent, draft] });
    expect(reading.messages).toHaveLength(1);
    expect(reading).toMatchObject({ hasDraft: true, newest: { status: 'known', messageId: '2026-11-19T15:15.1' } });
  });

  test('the same words in a mail are only words', () => {
    const body = '<p>[Draft]</p><p>This message hasn’t been sent.</p>';
    expect(read({ messages: [sent, { from: ann, body }] })).toMatchObject({ hasDraft: false, messages: { length: 2 } });
  });

  test('a composer that uses the ids of a message is none', () => {
    const composer = `<div id="docking_InitVisiblePart_0"><div id="MSG_r_FROM">x</div><div id="MSG_r_DATETIME">Fri
      11/20/2026 3:40 PM</div><input id="MSG_r_SUBJECT" value="Re: Proposal"></div>`;
    expect(read({ messages: [sent], composer }).messages).toHaveLength(1);
  });
});

describe('the shape of 2025, without ids', () => {
  const messages = [
    { from: ann, date: 'Wed 11/18/2026 9:00 AM' },
    { from: me, to: [ann], date: 'Thu 11/19/2026 3:15 PM' },
  ];

  test('is read like the newer one', () => {
    const newer = read({ messages });
    expect(read({ messages, hasNoIds: true })).toEqual(newer);
  });

  test('with the sender in nothing but the element of its card', () => {
    showPage(actedPage({ messages, hasNoIds: true }));
    unset('.wide-content-host .lpc-hoverTarget, span:has(> .lpc-hoverTarget)', 'role', 'aria-level', 'aria-label');
    const reading = readingOf(stageAt(urlOf(conversationA), now).settled());
    expect(reading.messages.map(({ from }) => from?.address)).toEqual(['ann@prospect.example', ownAddress]);
  });
});

test('the subject may stand there twice', () => {
  showPage(actedPage());
  element('[id^=CONV_]').insertAdjacentHTML('afterend', '<span id="CONV_y_SUBJECT">Summary by Copilot</span>');
  expect(readingOf(stageAt(urlOf(conversationA), now).settled()).subject).toBe('Proposal');
});

test('a date in Hebrew with its mark before the time', () => {
  const reading = read({ language: 'he-IL', messages: [{ date: 'ג 06/10/2026 \u200f01:16' }] });
  expect(reading.messages[0]?.id).toBe('2026-10-06T01:16.1');
});

test('a date that only the order learnt from the list settles', () => {
  const page = { language: 'en-GB', messages: [{ date: '07/10/2026 10:00' }] };
  const rows = [{ date: 'Tue 20/10/2026 10:00', id: `AAQk${'C'.repeat(20)}` }];
  expect(read({ ...page, rows }).messages[0]?.id).toBe('2026-10-07T10:00.1');
});
