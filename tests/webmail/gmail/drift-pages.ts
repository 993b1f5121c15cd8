import { createAccount } from '../../../demo/gmail/account.mjs';
import { listOf } from '../../../demo/gmail/lists.mjs';
import { defaultSwitches } from '../../../demo/gmail/switches.mjs';
import { threadOf } from '../../../demo/gmail/threads.mjs';
import type { ActedMessage } from '../../../demo/gmail/types.ts';
import type { Mailbox } from '../../../demo/mailbox/types.ts';
import { createGmailAdapter } from '../../../src/webmail/gmail/gmail-adapter.ts';
import { contact, mailbox, nowMs, openedViews, repsWords } from '../drift/acted-mailbox.ts';
import type { ActedView } from '../drift/break-pages.ts';
import { composerHtml, quote, signature } from './acted-composer.ts';
import { clearPage, showActed, showPage } from './stage.ts';

const switches = { ...defaultSwitches, idDelayMs: 0 as const, superCollapses: true };
const { owner, aliases } = mailbox;

// The scripts of the acted page find this there when they are loaded.
const boot = document.createElement('script');
boot.type = 'application/json';
boot.id = 'boot';
boot.textContent = JSON.stringify({ slot: 0, owner, aliases, signature: '', labels: [], switches });
document.head.append(boot);
const { paintMessage } = await import('../../../demo/gmail/page/message.mjs');
const { paintReplyBar } = await import('../../../demo/gmail/page/reply-bar.mjs');
const { paintRow } = await import('../../../demo/gmail/page/list-row.mjs');
boot.remove();

const atOnce = (late: (() => void)[]) => {
  for (const step of late) step();
};
const ignore = () => undefined;

/** A page with its address. */
interface Painted {
  html: string;
  hash: string;
}

/** A mailbox of the acted Gmail, whose views can be painted. */
function actedGmail(shown: Mailbox, atMs: number) {
  const account = createAccount({ slot: 0, mailbox: shown, now: () => atMs, undoSendMs: () => 0, onChange: ignore });
  const scene = { name: 'inbox', argument: '', page: 1 };

  return {
    conversationId: (key: string) => account.conversation(key).hex,

    /** An open conversation; every message unfolded, or as it opens. `composer` is markup of an open reply. */
    conversation(key: string, isUnfolded: boolean, composer = ''): Painted {
      const { subject, permId, hex, messages } = threadOf(account, account.conversation(key), switches);
      const painted = messages.map((message: ActedMessage, index) => {
        const isLast = index === messages.length - 1;
        const isHidden = messages.length > 8 && index > 0 && index < messages.length - 2;
        const state = isLast || isUnfolded ? 'expanded' : isHidden ? 'hidden' : 'collapsed';
        const quoted = messages[index - 1];
        return paintMessage(message, { permId, quoted, state, schedule: atOnce, onReply: ignore }).element.outerHTML;
      });
      const bar = composer === '' ? paintReplyBar(messages, ignore).map(({ outerHTML }) => outerHTML) : [];
      const last = painted.length - 1;
      painted[last] = (painted[last] ?? '').replace('<div class="ip iq">', `<div class="ip iq adB">${composer}`);
      const thread = `<div role="main"><div class="g id"><div class="nH a98 iY">
        <div class="ha"><h2 class="hP" data-thread-perm-id="${permId}" data-legacy-thread-id="${hex}">${subject}</h2></div>
        <div class="aHU"><div role="list">${painted.join('')}</div></div><div class="btDi4d">${bar.join('')}</div></div></div></div>`;
      return { html: pageHtml(subject, thread), hash: `#inbox/${account.conversation(key).token}` };
    },

    /** The inbox. */
    list(): Painted {
      const { rows } = listOf(account, scene, switches);
      const body = document.createElement('tbody');
      const late: (() => void)[] = [];
      for (const row of rows) body.append(...paintRow(row, late));
      atOnce(late);
      const list = `<div role="main"><div gh="tl"><div class="Cp"><table class="F">${body.outerHTML}</table></div></div></div>`;
      return { html: pageHtml('Inbox', list), hash: '#inbox' };
    },
  };
}

/** An open reply to somebody with signature and quote, and words of the rep where they are given. */
function replyTo(address: string, words = ''): string {
  return composerHtml({ to: [address], body: `<div>${words || '<br>'}</div>${signature}${quote}` });
}

function pageHtml(title: string, view: string): string {
  const { address, name } = owner;
  const link = `<a href="https://accounts.google.com/SignOutOptions?x" aria-label="Google Account: ${name} (${address})"></a>`;
  return `<!DOCTYPE html><html lang="en"><head><meta name="og-profile-acct" content="${address}">
    <title>${title} - ${address} - Gmail</title></head><body><header role="banner">${link}</header>${view}</body></html>`;
}

const now = actedGmail(mailbox, nowMs);
const shownAt = (painted: Painted) => (clock: () => number) => {
  showPage(painted.html);
  location.hash = painted.hash;
  return createGmailAdapter(window, clock);
};
const opened = (key: string, isUnfolded = true, composer = ''): ActedView => ({
  name: `${key}${isUnfolded ? '' : ', folded'}${composer && ', an open reply'}`,
  atMs: nowMs,
  show: shownAt(now.conversation(key, isUnfolded, composer)),
});
const fixture = (name: string): ActedView => {
  const { nowMs: atMs } = showActed(name);
  clearPage();
  return {
    name,
    atMs,
    show: (clock) => {
      showActed(name);
      return createGmailAdapter(window, clock);
    },
  };
};
const inbox = now.list();
const fromMenu = `<div role="menu">${[owner, ...aliases].map(({ address }) => `<div role="menuitem" value="${address}"></div>`).join('')}</div>`;

/** A reply that waits for words, as Reply opens it. */
export const emptyReply = replyTo(contact);

/** Open replies: one that waits for words, in which the From menu is open, one with words of the rep's, and one in plain text. */
export const replyViews: ActedView[] = [
  opened('julien-festival', true, emptyReply + fromMenu),
  opened('julien-festival', true, replyTo(contact, repsWords)),
  opened('julien-festival', true, composerHtml({ to: [contact], plain: '' })),
];

export const views: ActedView[] = [
  ...openedViews((from, key, atMs) => {
    const acted = from === mailbox ? now : actedGmail(from, atMs);
    return { name: key, atMs, show: shownAt(acted.conversation(key, true)) };
  }),
  opened('benoit-long', false),
  { name: 'the inbox', atMs: nowMs, show: shownAt(inbox) },
  ...replyViews,
  ...['list-inbox-fr', 'split-vertical-ru', 'conversation-draft-fr', 'conversation-long-fr'].map(fixture),
  {
    name: 'a new mail in its own window',
    atMs: nowMs,
    show: shownAt({
      ...inbox,
      html: pageHtml('New mail', `<div>${composerHtml({ to: [] })}</div>`).replace('<body>', '<body class="xE xp">'),
    }),
  },
];
