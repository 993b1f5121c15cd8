import type { Mailbox, MailConversation, MailPerson } from '../../../demo/mailbox/types.ts';
import { createOutlookAdapter } from '../../../src/webmail/outlook/outlook-adapter.ts';
import { answeredKeys, beforeMs, keys, mailbox, mailboxBefore, nowMs, repsWords } from '../drift/acted-mailbox.ts';
import type { ActedView } from '../drift/break-pages.ts';
import { actedPage, urlOf, type ActedMessage, type ActedPage, type ActedRow } from './acted-page.ts';
import { composerHtml, ownLine, quote, signature } from './acted-reply.ts';
import { showPage } from './stage.ts';

const { owner } = mailbox;
const dateFormat = new Intl.DateTimeFormat('en-US', {
  weekday: 'short',
  month: 'numeric',
  day: 'numeric',
  year: 'numeric',
  hour: 'numeric',
  minute: '2-digit',
});
const dated = (atMs: number) => dateFormat.format(atMs).replace(/,/g, '').replace(/\s/g, ' ');
const person = ({ name, address }: MailPerson) => `${name}<${address}>`;

/** Canonical id of a conversation. */
const idOf = (key: string) => `AAQk${btoa(key.padEnd(30, '-'))}`;

const messagesOf = ({ key, messages }: MailConversation): ActedMessage[] =>
  messages.map(({ from, to, cc, atMs, text }, index) => ({
    key: `${key}${String(index)}`,
    from: person(from),
    to: [...to, ...cc].map(person),
    date: dated(atMs),
    body: text
      .split('\n')
      .map((line) => `<div>${line.replace(/</g, '&lt;')}</div>`)
      .join(''),
  }));

function rowOf({ key, subject, messages }: MailConversation, isSelected: boolean): ActedRow {
  const contact = messages.findLast(({ from }) => from.address !== owner.address)?.from ?? owner;
  const people = { text: contact.name, title: contact.address };
  return { id: idOf(key), people, subject, date: dated(messages.at(-1)?.atMs ?? 0), isSelected };
}

/** Puts a page on screen at an address, with an adapter on it. */
function show(page: ActedPage, id: string | null) {
  return (now: () => number) => {
    showPage(
      actedPage({
        title: `Mail - ${owner.name} - Outlook`,
        accountLabel: `Account manager for ${owner.name} ${owner.address}`,
        mailboxes: [owner.address],
        ...page,
      }),
    );
    const acted: Partial<Record<keyof Window, unknown>> = { document, location: new URL(urlOf(id)) };
    acted.setTimeout = (call: () => void) => window.setTimeout(call);
    return createOutlookAdapter(acted as unknown as Window, now);
  };
}

/** The open conversation of a mailbox beside its list. */
function opened(from: Mailbox, key: string, atMs: number, more: ActedPage = {}): ActedView {
  const conversation = from.conversations.find((one) => one.key === key);
  if (!conversation) throw new Error(`There is no conversation ${key}.`);
  const page = {
    subject: conversation.subject,
    messages: messagesOf(conversation),
    rows: [rowOf(conversation, true)],
    ...more,
  };
  return { name: key, atMs, show: show(page, idOf(key)) };
}

const repliedKey = 'julien-festival';
const contact = 'julien.mercier@festival-ardeche.example';

/** Open replies: one that waits for words, and one with words of the rep's. */
export const replyViews: ActedView[] = [ownLine, `<div class="elementToProof">${repsWords}</div>`].map((line) => {
  const subject = mailbox.conversations.find(({ key }) => key === repliedKey)?.subject ?? '';
  const composer = composerHtml({ to: [contact], subject: `Re: ${subject}`, body: line + signature + quote });
  return { ...opened(mailbox, repliedKey, nowMs, { composer }), name: `an open reply with ${line}` };
});

const rows = mailbox.conversations.filter(({ subject }) => !subject.includes('<')).slice(0, 12);

export const views: ActedView[] = [
  ...keys.map((key) => opened(mailbox, key, nowMs)),
  ...answeredKeys.map((key) => ({
    ...opened(mailbox, key, nowMs),
    name: `${key}, known from before`,
    before: [opened(mailboxBefore, key, beforeMs(key))],
  })),
  ...replyViews,
  { name: 'the list', atMs: nowMs, show: show({ subject: null, rows: rows.map((one) => rowOf(one, false)) }, null) },
];
