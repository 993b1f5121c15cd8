import { afterEach, describe, expect, test } from 'vitest';
import { accountSources, agreedAccount } from '../../../src/webmail/gmail/account.ts';
import { idWhen, statedId } from '../../../src/webmail/gmail/ids.ts';
import { readMessage, recipientsOf } from '../../../src/webmail/gmail/messages.ts';
import { readRow, rowGroups } from '../../../src/webmail/gmail/rows.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import type { Person } from '../../../src/domain/reading.ts';
import { clearPage, element, showPage } from './stage.ts';

// Fragments saved from the real Gmail. They live outside this repository; without them there is nothing to compare.
const pages = import.meta.glob<string>('../../../../shared/fixtures/gmail/*.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const expectations = import.meta.glob<string>('../../../../shared/fixtures/gmail/*.expected.json', {
  query: '?raw',
  import: 'default',
  eager: true,
});

interface ExpectedRows {
  rows: {
    trElementIds: (string | null)[];
    threadId: string | null;
    syncThreadId: string | null;
    lastMessageId: string | null;
    subject: string;
    people: { email: string; name: string }[];
    messageCount: (number | null)[];
    hasDraft: boolean;
    standaloneDraft: boolean;
  }[];
}

interface ExpectedThread {
  account: { fromTitle: string; fromMeta: string | null; fromHeader: string | null };
  subject: string;
  threadIdAttribute: string;
  threadId: string | null;
  messages: {
    messageId: string | null;
    at: string | null;
    from: { email: string; name: string };
    to: { email: string; name: string }[];
  }[];
  ownWhenAccountIsJane: boolean[];
}

const nowMs = Date.parse('2026-06-01T00:00:00Z');
const nobody = () => false;
const persons = (people: { email: string; name: string }[]) =>
  people.map(({ email, name }) => ({ address: email, name }));

function captured<Expected>(name: string): { html: string; expected: Expected } {
  const folder = '../../../../shared/fixtures/gmail';
  const html = pages[`${folder}/${name}.html`] ?? '';
  return { html, expected: JSON.parse(expectations[`${folder}/${name}.expected.json`] ?? 'null') as Expected };
}

afterEach(clearPage);

const isThere = Object.keys(pages).length > 0;
if (!isThere) console.warn('SKIPPED: ../shared/fixtures/gmail is not there, saved Gmail fragments are not compared.');

describe.skipIf(!isThere)('fragments saved from Gmail (skipped where ../shared/fixtures/gmail is absent)', () => {
  const lists = Object.keys(pages).map((path) => path.replace(/.*\/|\.html$/g, ''));

  test.each(lists.filter((name) => name.startsWith('row-')))('%s is one row with what it shows', (name) => {
    const { html, expected } = captured<ExpectedRows>(name);
    showPage(html);
    const groups = rowGroups(document.body);
    expect(groups.map((group) => group.map((row) => row.id || null))).toEqual(
      expected.rows.map((row) => row.trElementIds),
    );
    const rows = groups.map((group) => readRow(group, nowMs));
    rows.forEach(({ messageCount }, index) => {
      expect(expected.rows[index]?.messageCount).toContain(messageCount);
    });
    expect(rows.map((row) => ({ ...row, messageCount: 'compared above' }))).toEqual(
      expected.rows.map((row) => ({
        id: row.threadId,
        syncId: row.syncThreadId,
        lastId: row.lastMessageId,
        subject: row.subject,
        people: persons(row.people),
        messageCount: 'compared above',
        hasDraft: row.hasDraft,
        isLoneDraft: row.standaloneDraft,
        isBegunHere: false,
        isMessage: false,
      })),
    );
  });

  test('gmail-thread: account sources, subject and every message', () => {
    const { html, expected } = captured<ExpectedThread>('gmail-thread');
    showPage(html);
    const { fromTitle, fromMeta, fromHeader } = expected.account;
    expect(accountSources(document)).toEqual({ title: fromTitle, meta: fromMeta, header: fromHeader });
    expect(agreedAccount(accountSources(document))).toEqual({ status: 'unknown', why: 'not-found' });
    expect(element('h2.hP').textContent).toBe(expected.subject);
    expect(statedId('thread', { legacy: expected.threadIdAttribute, sync: null }, nowMs)).toBe(expected.threadId);

    const isJane = ({ address }: Person) => address === 'jane@example.com';
    const messages = [...document.querySelectorAll('.adn.ads')];
    const read = messages.map((message) => readMessage(message, isJane, nowMs)?.message);
    expect(read.map((message) => ({ id: message?.id, at: message?.at, from: message?.from }))).toEqual(
      expected.messages.map(({ messageId, from }) => ({
        id: messageId,
        at: idWhen(messageId, nowMs),
        from: persons([from])[0],
      })),
    );
    expect(messages.map((message) => recipientsOf(message))).toEqual(expected.messages.map(({ to }) => persons(to)));
    expect(read.map((message) => message?.own)).toEqual(expected.ownWhenAccountIsJane);
    expect(messages.map((message) => readMessage(message, nobody, nowMs)?.message.own)).toEqual(
      expected.messages.map(() => false),
    );
  });

  test('gmail-thread: only one source names the account, so nothing at all is reported', () => {
    showPage(captured<ExpectedThread>('gmail-thread').html);
    const { account, rows, conversation } = createGmailAdapter(window, () => nowMs).read();
    expect(account.status).toBe('unknown');
    expect(rows).toEqual([]);
    expect(conversation).toEqual({ status: 'unreadable', why: 'account-unknown' });
  });
});
