import type { Mailbox, MailConversation, MailPerson } from '../../../demo/mailbox/types.ts';
import { createOutlookAdapter } from '../../../src/webmail/outlook/outlook-adapter.ts';
import { contact, keys, mailbox, nowMs, openedViews, repsWords } from '../drift/acted-mailbox.ts';
import type { ActedView } from '../drift/break-pages.ts';
import { actedPage, messageHtml, urlOf, type ActedMessage, type ActedPage, type ActedRow } from './acted-page.ts';
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

/** An adapter on the page in the document, at an address. */
function adapterAt(address: string, now: () => number) {
  const acted: Partial<Record<keyof Window, unknown>> = { document, location: new URL(address) };
  acted.setTimeout = (call: () => void, ms?: number) => window.setTimeout(call, ms);
  return createOutlookAdapter(acted as unknown as Window, now);
}

/** Puts a page on screen at an address, with an adapter on it. @param header further markup of the account */
function show(page: ActedPage, id: string | null, header = '') {
  return (now: () => number) => {
    const html = actedPage({
      title: `Mail - ${owner.name} - Outlook`,
      accountLabel: `Account manager for ${owner.name} ${owner.address}`,
      mailboxes: [owner.address],
      ...page,
    });
    showPage(html.replace('<div id="OwaTitleBar">', `$&${header}`));
    return adapterAt(urlOf(id), now);
  };
}

/** A window of its own, without list and account (outlook.md 9). */
function ownWindow(name: string, address: string, body: string): ActedView {
  return {
    name,
    atMs: nowMs,
    show: (now) => {
      showPage(`<html lang="en-US"><body>${body}</body></html>`);
      return adapterAt(`https://outlook.office.com/mail/deeplink/${address}`, now);
    },
  };
}

/** The open conversation of a mailbox beside its list. */
function opened(from: Mailbox, key: string, atMs: number, more: ActedPage = {}): ActedView {
  return { name: key, atMs, show: show({ ...pageOf(from, key), ...more }, idOf(key)) };
}

function pageOf(from: Mailbox, key: string): ActedPage {
  const conversation = from.conversations.find((one) => one.key === key);
  if (!conversation) throw new Error(`There is no conversation ${key}.`);
  return {
    subject: conversation.subject,
    messages: messagesOf(conversation),
    rows: [rowOf(conversation, true)],
  };
}

const [repliedKey] = keys;

const replyWith = (line: string) => {
  const subject = mailbox.conversations.find(({ key }) => key === repliedKey)?.subject ?? '';
  return composerHtml({ to: [contact], subject: `Re: ${subject}`, body: line + signature + quote });
};

/** A reply that waits for words, as Reply opens it. */
export const emptyReply = replyWith(ownLine);

/** Open replies: one that waits for words, and one with words of the rep's. */
export const replyViews: ActedView[] = [ownLine, `<div class="elementToProof">${repsWords}</div>`].map((line) => ({
  ...opened(mailbox, repliedKey, nowMs, { composer: replyWith(line) }),
  name: `an open reply with ${line}`,
}));

const rows = mailbox.conversations.filter(({ subject }) => !subject.includes('<')).slice(0, 12);

export const views: ActedView[] = [
  ...openedViews(opened),
  ...replyViews,
  {
    name: 'the account named in its menu alone',
    atMs: nowMs,
    show: show(
      { ...pageOf(mailbox, repliedKey), accountLabel: null, mailboxes: [] },
      idOf(repliedKey),
      `<div id="mectrl_currentAccount_secondary">${owner.address}</div>`,
    ),
  },
  ownWindow(
    'a new mail in its own window',
    'compose',
    `<div data-app-section="Form_Content">${composerHtml({ to: [] })}</div>`,
  ),
  ownWindow(
    'a mail in its own window',
    'read/AAMkAGI%3D',
    `<div id="ReadingPaneContainerId"><div id="ItemReadingPaneContainer"><div class="owaMailComposeEditorScrollContainer customScrollBar">
      ${mailbox.conversations
        .slice(0, 1)
        .flatMap(messagesOf)
        .slice(0, 1)
        .map((one) => messageHtml(one))
        .join('')}</div></div></div>`,
  ),
  { name: 'the list', atMs: nowMs, show: show({ subject: null, rows: rows.map((one) => rowOf(one, false)) }, null) },
];
