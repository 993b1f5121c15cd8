import { describe, expect, test } from 'vitest';
import { mail, me, nowMs, read, useFolder } from './mbox-file.ts';

useFolder();

const only = async (content: string | Uint8Array) => {
  const { mailbox, report } = await read(content);
  const [conversation] = mailbox.conversations;
  const [message] = conversation?.messages ?? [];
  if (!conversation || !message) throw new Error('No mail was read.');
  return { mailbox, report, conversation, message };
};

describe('one mail', () => {
  test('gives sender, recipients, exact time and text', async () => {
    const { message, conversation } = await only(mail({ Cc: '"Roy, Marc" <Marc@Corp.example>, x@y.example' }));
    expect(message).toEqual({
      from: { address: 'paula@client.example', name: 'Paula' },
      to: [{ address: me, name: 'Rep' }],
      cc: [
        { address: 'marc@corp.example', name: 'Roy, Marc' },
        { address: 'x@y.example', name: 'x' },
      ],
      atMs: Date.UTC(2025, 7, 25, 7, 49, 39),
      text: 'Hello.',
      inReplyToIndex: null,
    });
    expect(conversation).toMatchObject({
      subject: 'Offer',
      labels: ['inbox'],
      isUnread: false,
      expectedStanding: null,
    });
  });

  test('reads the same with CRLF as with LF, and without an end of line at the end', async () => {
    const source = mail({}, 'One.\n\nTwo.');
    const { message } = await only(source);
    expect(message.text).toBe('One.\n\nTwo.');
    expect((await only(source.replaceAll('\n', '\r\n'))).message).toEqual(message);
    expect((await only(source.trimEnd())).message).toEqual(message);
  });

  test.each([
    ['=?UTF-8?B?w4lsaXNl?=', 'Élise'],
    ['=?iso-8859-1?Q?=C9lise?= =?iso-8859-1?Q?_Roy?=', 'Élise Roy'],
  ])('decodes the name and subject %s', async (encoded, decoded) => {
    const { message, conversation } = await only(mail({ From: `${encoded} <e@client.example>`, Subject: encoded }));
    expect(message.from.name).toBe(decoded);
    expect(conversation.subject).toBe(decoded);
  });

  test('decodes bodies in latin1, quoted-printable and base64', async () => {
    const type = (charset: string) => `text/plain; charset=${charset}`;
    const quoted = { 'Content-Type': type('iso-8859-1'), 'Content-Transfer-Encoding': 'quoted-printable' };
    expect((await only(mail(quoted, '=E0 bient=F4t'))).message.text).toBe('à bientôt');
    const encoded = { 'Content-Type': type('utf-8'), 'Content-Transfer-Encoding': 'base64' };
    expect((await only(mail(encoded, Buffer.from('à bientôt').toString('base64')))).message.text).toBe('à bientôt');
    const raw = Buffer.from(
      mail({ 'Content-Type': type('iso-8859-1'), 'Content-Transfer-Encoding': '8bit' }, 'à'),
      'latin1',
    );
    expect((await only(raw)).message.text).toBe('à');
  });

  test('takes the plain part of a multipart mail and drops attachments', async () => {
    const parts = ['Content-Type: text/plain\n\nPlain words.', 'Content-Type: text/html\n\n<p>Rich words.</p>'];
    const file = `Content-Type: application/pdf; name=a.pdf\nContent-Disposition: attachment\n\n${'x'.repeat(300_000)}`;
    const body = `--b\n${[...parts, file].join('\n--b\n')}\n--b--`;
    const { message, report } = await only(mail({ 'Content-Type': 'multipart/alternative; boundary=b' }, body));
    expect(message.text).toBe('Plain words.');
    expect(report.cut).toBe(1);
  });

  test('reads the words of a mail that has only HTML', async () => {
    const html = '<style>p{}</style><p>Fish &amp; <b>chips</b></p><div>for two</div><blockquote>Older.</blockquote>';
    expect((await only(mail({ 'Content-Type': 'text/html' }, html))).message.text).toBe('Fish & chips\nfor two');
  });

  test('leaves quotes, the line above them and the signature out', async () => {
    const body = 'My words.\n\nOn Monday, Paula wrote:\n> Her words.\n\nMore.\n-- \nPaula';
    expect((await only(mail({}, body))).message.text).toBe('My words.\n\nMore.');
  });

  test('keeps the beginning of a text of any length', async () => {
    const { message } = await only(mail({}, 'word '.repeat(500_000)));
    expect(message.text.length).toBe(2000);
  });

  test('keeps markup and bidi marks in names and subjects as text', async () => {
    const { message, conversation } = await only(
      mail({ From: '"<b>Zoë\u202E</b>" <z@client.example>', Subject: '<img src=x>' }),
    );
    expect(message.from.name).toBe('<b>Zoë\u202E</b>');
    expect(conversation.subject).toBe('<img src=x>');
  });
});

describe('lines that begin with "From "', () => {
  test('are unquoted where they were quoted, by one mark', async () => {
    const { message } = await only(mail({}, 'He said:\n>From here on\n>>From there'));
    expect(message.text).toContain('From here on');
  });

  test('do not end a mail when they hold no date', async () => {
    const { message, report } = await only(mail({}, 'Well.\n\nFrom what I see, all is fine at 10.\n\nBye.'));
    expect(report.messages).toBe(1);
    expect(message.text).toContain('Bye.');
  });
});

describe('mails that are left out are counted by reason', () => {
  test.each([
    ['no readable date', { Date: null }],
    ['no readable date', { Date: 'the day after' }],
    ['no readable date', { Date: 'Thu, 01 Jan 1970 00:00:00 +0000' }],
    ['date in the future', { Date: 'Sun, 01 Feb 2099 00:00:00 +0000' }],
    ['no sender', { From: null }],
    ['no sender', { From: 'Nobody' }],
    ['spam', { 'X-Gmail-Labels': 'Spam,Unread' }],
    ['trash', { 'X-Gmail-Labels': '=?UTF-8?Q?Corbeille?=' }],
    ['drafts', { 'X-Gmail-Labels': 'Brouillons' }],
    ['chat', { 'X-Gmail-Labels': 'Chat' }],
  ])('%s: %o', async (reason, headers) => {
    const { report } = await read(mail(headers) + mail());
    expect(report).toMatchObject({ messages: 1, dropped: { [reason]: 1 } });
  });

  test('duplicates, with and without a Message-ID', async () => {
    const [one, two] = [mail(), mail({ 'Message-ID': null, Subject: 'Other' })];
    const { report } = await read(one + two + one + two);
    expect(report).toMatchObject({ messages: 2, dropped: { duplicate: 2 } });
  });

  test('what is between separators but no mail', async () => {
    const { report } = await read(`From x@y Mon Aug 25 07:49:39 2025\n\n\u0000\u0001 rubbish\n\n${mail()}`);
    expect(report).toMatchObject({ messages: 1, dropped: { 'not a mail': 1 } });
  });
});

describe('times', () => {
  const two = mail({ Date: 'Mon, 25 Aug 2025 07:00:00 +0000' }) + mail({ Date: 'Tue, 26 Aug 2025 09:00:00 +0200' });

  test('are kept, with the span in the report', async () => {
    const { report } = await read(two);
    expect([report.from, report.to]).toEqual([Date.UTC(2025, 7, 25, 7), Date.UTC(2025, 7, 26, 7)]);
  });

  test('are moved together so that the newest mail is now', async () => {
    const { mailbox, report } = await read(two, { shiftToMs: nowMs });
    const times = mailbox.conversations.flatMap(({ messages }) => messages.map(({ atMs }) => atMs));
    expect(times.toSorted((a, b) => a - b)).toEqual([nowMs - 86_400_000, nowMs]);
    expect(report.to).toBe(Date.UTC(2025, 7, 26, 7));
  });
});

test('progress is told up to the whole file', async () => {
  const told: number[] = [];
  const { report } = await read(mail() + mail({}, 'x'.repeat(3_000_000)), {
    onProgress: ({ bytes, totalBytes }) => told.push(bytes / totalBytes),
  });
  expect(report.messages).toBe(2);
  expect(told.length).toBeGreaterThan(2);
  expect(told).toEqual(told.toSorted((a, b) => a - b));
  expect(told.at(-1)).toBe(1);
});
