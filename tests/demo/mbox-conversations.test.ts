import { describe, expect, test } from 'vitest';
import { mail, me, read, useFolder } from './mbox-file.ts';

useFolder();

const own = { From: `Camille Rey <${me}>`, To: 'paula@client.example' };
const day = (date: number, month = 'Aug') => `${String(date).padStart(2, '0')} ${month} 2025 10:00:00 +0000`;

/** Texts of each conversation, newest conversation first. */
async function textsOf(content: string) {
  const { mailbox } = await read(content);
  return mailbox.conversations.map(({ messages }) => messages.map(({ text }) => text));
}

describe('a Google Takeout', () => {
  const thread = { 'X-GM-THRID': '1841234567890123456' };
  const takeout =
    mail(
      { ...thread, 'X-Gmail-Labels': 'Inbox,Unread,Clients,"Category Updates"', Subject: 'Re: Other words' },
      'Third.',
    ) +
    mail({ ...thread, ...own, 'X-Gmail-Labels': 'Sent', Date: day(24) }, 'Second.') +
    mail({ ...thread, 'X-Gmail-Labels': '=?UTF-8?Q?Messages_archiv=C3=A9s,Ouvert?=', Date: day(23) }, 'First.') +
    mail({ 'X-GM-THRID': '1849999999999999999', 'X-Gmail-Labels': 'Sent', ...own, Date: day(20) }, 'Alone.');

  test('is grouped by its thread ids, in the order of time', async () => {
    expect(await textsOf(takeout)).toEqual([['First.', 'Second.', 'Third.'], ['Alone.']]);
  });

  test('gives labels, unread state and a stable key', async () => {
    const [first, second] = (await read(takeout)).mailbox.conversations;
    expect(first).toMatchObject({ key: 'gmail-1841234567890123456', subject: 'Offer', isUnread: true });
    expect(first?.labels.toSorted()).toEqual(['Clients', 'inbox', 'sent']);
    expect(second).toMatchObject({ labels: ['sent'], isUnread: false });
  });
});

describe('without thread ids', () => {
  test('an answer belongs to what it refers to, even when a mail between them is missing', async () => {
    const first = mail({ 'Message-ID': '<a@x>', Date: day(1) }, 'First.');
    const third = mail(
      { ...own, References: '<a@x> <missing@x>', 'In-Reply-To': '<missing@x>', Subject: 'New', Date: day(3) },
      'Third.',
    );
    const fourth = mail({ 'In-Reply-To': '<missing@x>', Subject: 'Quite new', Date: day(4) }, 'Fourth.');
    expect(await textsOf(fourth + third + first)).toEqual([['First.', 'Third.', 'Fourth.']]);
  });

  test('an answer to an earlier mail names it', async () => {
    const first = mail({ 'Message-ID': '<a@x>', Date: day(1) });
    const second = mail({ 'Message-ID': '<b@x>', 'In-Reply-To': '<a@x>', Date: day(2) });
    const third = mail({ 'In-Reply-To': '<a@x>', Date: day(3) });
    const { mailbox } = await read(first + second + third);
    expect(mailbox.conversations[0]?.messages.map(({ inReplyToIndex }) => inReplyToIndex)).toEqual([null, null, 0]);
  });

  test.each(['Re: Offer', 'RE : Offer', 'Re: Re: offer', 'Rép : Offer', '[list] Re: Offer'])(
    'a reply without references joins its subject: %s',
    async (subject) => {
      const content = mail({ Date: day(1) }, 'First.') + mail({ ...own, Subject: subject, Date: day(20) }, 'Second.');
      expect(await textsOf(content)).toEqual([['First.', 'Second.']]);
    },
  );

  test.each([
    ['it is no reply', { ...own, Date: day(20) }],
    ['it is more than 60 days later', { ...own, Subject: 'Re: Offer', Date: day(20, 'Nov') }],
    ['nobody takes part in both', { From: 'a@b.example', To: 'c@d.example', Subject: 'Re: Offer', Date: day(20) }],
    ['the subject is empty', { ...own, Subject: 'Re:', Date: day(20) }],
  ])('the same subject is another conversation when %s', async (_, headers) => {
    expect(await textsOf(mail({ Date: day(1) }, 'First.') + mail(headers, 'Second.'))).toEqual([
      ['Second.'],
      ['First.'],
    ]);
  });
});

describe('a mailman archive', () => {
  const from = 'From paula at client.example  Mon Aug 25 07:49:39 2025\n';
  const archived = (headers: Record<string, string | null>, text: string) =>
    mail({ To: null, ...headers }, text).replace(/^From .*\n/, from);
  const question = {
    'Message-ID': '<a@x>',
    From: 'paula at client.example (Paula Day)',
    Subject: '[craft] Lamps',
    Date: day(1),
  };
  const archive =
    archived(question, 'Which lamps?') +
    archived(
      { From: 'rep at corp.example (Camille Rey)', 'In-Reply-To': '<a@x>', Subject: '[craft] Lamps', Date: day(2) },
      'Warm ones.',
    );

  test('gives the addresses it hides and the names in parentheses', async () => {
    const { mailbox } = await read(archive);
    expect(mailbox.owner).toEqual({ address: me, name: 'Camille Rey' });
    expect(mailbox.conversations[0]?.messages[0]?.from).toEqual({ address: 'paula@client.example', name: 'Paula Day' });
  });

  test('takes an answer as written to the person it answers, and says how often', async () => {
    const { mailbox, report } = await read(archive);
    expect(mailbox.conversations[0]?.messages.map(({ to }) => to.map(({ address }) => address))).toEqual([
      [],
      ['paula@client.example'],
    ]);
    expect(report.guessedRecipients).toBe(1);
  });
});

describe('own addresses', () => {
  test('further ones become aliases under the name they write as', async () => {
    const content = mail() + mail({ ...own, From: 'C. Rey <Camille@Other.example>' });
    const { mailbox } = await read(content, { me: [' REP@corp.example', 'camille@other.example'] });
    expect(mailbox.owner).toEqual({ address: me, name: 'rep' });
    expect(mailbox.aliases).toEqual([{ address: 'camille@other.example', name: 'C. Rey' }]);
    expect(mailbox.conversations.map(({ labels }) => labels)).toContainEqual(['sent']);
  });
});
