import { named, type Seen } from '../dom.ts';

/**
 * Everything Ghostlight knows about Gmail's markup, from design notes on saved pages and on maintained code. The type says
 * the latest year for which somebody showed the markup or ran code on it; the acted page in `demo/gmail` follows it.
 * When one stops matching: put the new candidate in front, keep the old one, add a fixture.
 */
export const gmail = named({
  // Whose mailbox
  accountMeta: ['meta[name="og-profile-acct"]' as Seen<'2026'>],
  accountLink: [
    'a[href^="https://accounts.google.com/SignOutOptions"]' as Seen<'2026'>,
    'header [aria-label*="@"]' as Seen<'2026'>,
    '[role="banner"] [aria-label*="@"]' as Seen<'2026'>,
  ],
  fromMenu: ['[role="menu"]:has([role="menuitem"][value*="@"])' as Seen<'2026'>],
  fromMenuItem: ['[role="menuitem"][value*="@"]' as Seen<'2026'>],
  composeWindow: ['body.xE.xp' as Seen<'2026'>],

  // Lists
  mainView: ['[role="main"]' as Seen<'2026'>],
  conversationList: ['[gh="tl"]' as Seen<'2026'>],
  row: ['tr.zA' as Seen<'2026'>],
  foreignRow: ['.inboxsdk__ignore_row, .bundle' as Seen<'2026'>],
  adMark: ['.am0, .bvA' as Seen<'2026'>],
  rowIds: ['.y6 [data-legacy-thread-id]' as Seen<'2026'>, '.y6 [data-thread-id]' as Seen<'2022'>],
  loneDraft: ['[data-standalone-draft-id]' as Seen<'2026'>],
  rowPeople: ['.yW' as Seen<'2026'>],
  rowPerson: ['span[email], .yP, .zF' as Seen<'2026'>],
  rowCount: ['.bx0' as Seen<'2026'>],
  rowDraftWord: ['.boq' as Seen<'2026'>],
  rowSubject: ['.y6 > span[id]' as Seen<'2025'>],
  rowInPane: ['[gh="tl"] tr.aps' as Seen<'2026'>],
  previewPane: ['.aia' as Seen<'2026'>],

  // Conversation
  conversationSubject: ['h2.hP' as Seen<'2026'>],
  thread: [
    '.a98.iY' as Seen<'2026'>,
    '.PeIF1d' as Seen<'2023'>,
    '.if' as Seen<'2022'>,
    '[role="main"]' as Seen<'2026'>,
  ],
  threadItem: ['[role="list"] > [role="listitem"]' as Seen<'2026'>],
  expandedItem: ['.h7' as Seen<'2026'>],
  collapsedItem: ['.kv, .ky, .kQ, .kx' as Seen<'2026'>],
  foldedItem: ['.kQ, .kx' as Seen<'2026'>],
  foldedCount: ['.adx span' as Seen<'2026'>],
  messageIds: [
    '.adn.ads[data-legacy-message-id]' as Seen<'2026'>,
    '.adn[data-message-id]' as Seen<'2025'>,
    '.adn' as Seen<'2026'>,
  ],
  messageLog: ['.ii.gt[jslog], .aaq[jslog], [jslog].T-KT' as Seen<'2025'>],
  sender: ['.gD[email]' as Seen<'2026'>],
  messageDate: ['.g3' as Seen<'2026'>],
  recipient: ['.hb .g2[email]' as Seen<'2026'>],
  notHeader: ['.a3s, .M9' as Seen<'2026'>],
  messageBody: ['.a3s' as Seen<'2026'>],
  // Who has chosen a font writes in blocks of the class `gmail_default`.
  notOwnWords: [
    '[class^="gmail_"]:not(.gmail_default), blockquote, .gmail_quote, .gmail_signature, .adL, .h5' as Seen<'2026'>,
  ],

  // Composer
  composer: ['.M9' as Seen<'2026'>],
  composerForm: ['form.bAs' as Seen<'2026'>],
  // The hidden twins of the recipients stand in for them where the field shows none.
  composerRecipient: [
    '.anm[name="to"] [role="option"][data-hovercard-id]' as Seen<'2026'>,
    'form.bAs span[email]' as Seen<'2026'>,
  ],
  composerThread: ['input[name="lts"]' as Seen<'2026'>],
  replyBody: ['.Ap [g_editable="true"]' as Seen<'2026'>, '[g_editable="true"]' as Seen<'2026'>],
  plainReplyBody: ['.Ap textarea.Ak' as Seen<'2020'>],
  keptInReply: [
    '[class^="gmail_signature"], [data-smartmail="gmail_signature"], [class^="gmail_quote"], .gmail_attr' as Seen<'2026'>,
  ],
  replyBar: ['.amn > span.ams.bkH[role="link"]' as Seen<'2026'>, '.amn .ams.bkH' as Seen<'2026'>],
  replyButton: ['.T-I.aaq[role="button"]' as Seen<'2025'>],
  sendButton: ['.aoO' as Seen<'2026'>],
  discardButton: ['.oh' as Seen<'2026'>],
});
