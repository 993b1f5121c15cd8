import { named } from '../dom.ts';

/**
 * Everything Ghostlight knows about Gmail's markup, from design notes on saved pages and on maintained code. `seen` is
 * the latest year for which somebody showed the markup or ran code on it; the acted page in `demo/gmail` follows it.
 * When one stops matching: put the new candidate in front, keep the old one, add a fixture.
 */
export const gmail = named({
  // Whose mailbox
  accountMeta: [{ css: 'meta[name="og-profile-acct"]', seen: '2026' }],
  accountLink: [
    { css: 'a[href^="https://accounts.google.com/SignOutOptions"]', seen: '2026' },
    { css: 'header [aria-label*="@"]', seen: '2026' },
    { css: '[role="banner"] [aria-label*="@"]', seen: '2026' },
  ],
  fromMenu: [{ css: '[role="menu"]:has([role="menuitem"][value*="@"])', seen: '2026' }],
  fromMenuItem: [{ css: '[role="menuitem"][value*="@"]', seen: '2026' }],
  composeWindow: [{ css: 'body.xE.xp', seen: '2026' }],

  // Lists
  mainView: [{ css: '[role="main"]', seen: '2026' }],
  conversationList: [{ css: '[gh="tl"]', seen: '2026' }],
  row: [{ css: 'tr.zA', seen: '2026' }],
  foreignRow: [{ css: '.inboxsdk__ignore_row, .bundle', seen: '2026' }],
  adMark: [{ css: '.am0, .bvA', seen: '2026' }],
  rowIds: [
    { css: '.y6 [data-legacy-thread-id]', seen: '2026' },
    { css: '.y6 [data-thread-id]', seen: '2022' },
  ],
  loneDraft: [{ css: '[data-standalone-draft-id]', seen: '2026' }],
  rowPeople: [{ css: '.yW', seen: '2026' }],
  rowPerson: [{ css: 'span[email], .yP, .zF', seen: '2026' }],
  rowCount: [{ css: '.bx0', seen: '2026' }],
  rowDraftWord: [{ css: '.boq', seen: '2026' }],
  rowSubject: [{ css: '.y6 > span[id]', seen: '2025' }],
  rowInPane: [{ css: '[gh="tl"] tr.aps', seen: '2026' }],
  previewPane: [{ css: '.aia', seen: '2026' }],

  // Conversation
  conversationSubject: [{ css: 'h2.hP', seen: '2026' }],
  thread: [
    { css: '.a98.iY', seen: '2026' },
    { css: '.PeIF1d', seen: '2023' },
    { css: '.if', seen: '2022' },
    { css: '[role="main"]', seen: '2026' },
  ],
  threadItem: [{ css: '[role="list"] > [role="listitem"]', seen: '2026' }],
  expandedItem: [{ css: '.h7', seen: '2026' }],
  collapsedItem: [{ css: '.kv, .ky, .kQ, .kx', seen: '2026' }],
  foldedItem: [{ css: '.kQ, .kx', seen: '2026' }],
  foldedCount: [{ css: '.adx span', seen: '2026' }],
  messageIds: [
    { css: '.adn.ads[data-legacy-message-id]', seen: '2026' },
    { css: '.adn[data-message-id]', seen: '2025' },
    { css: '.adn', seen: '2026' },
  ],
  messageLog: [{ css: '.ii.gt[jslog], .aaq[jslog], [jslog].T-KT', seen: '2025' }],
  sender: [{ css: '.gD[email]', seen: '2026' }],
  messageDate: [{ css: '.g3', seen: '2026' }],
  recipient: [{ css: '.hb .g2[email]', seen: '2026' }],
  notHeader: [{ css: '.a3s, .M9', seen: '2026' }],
  messageBody: [{ css: '.a3s', seen: '2026' }],
  notOwnWords: [{ css: '[class^="gmail_"], blockquote, .gmail_quote, .gmail_signature, .adL, .h5', seen: '2026' }],

  // Composer
  composer: [{ css: '.M9', seen: '2026' }],
  composerForm: [{ css: 'form.bAs', seen: '2026' }],
  // The hidden twins of the recipients stand in for them where the field shows none.
  composerRecipient: [
    { css: '.anm[name="to"] [role="option"][data-hovercard-id]', seen: '2026' },
    { css: 'form.bAs span[email]', seen: '2026' },
  ],
  composerThread: [{ css: 'input[name="lts"]', seen: '2026' }],
  replyBody: [
    { css: '.Ap [g_editable="true"]', seen: '2026' },
    { css: '[g_editable="true"]', seen: '2026' },
  ],
  plainReplyBody: [{ css: '.Ap textarea.Ak', seen: '2020' }],
  keptInReply: [
    {
      css: '[class^="gmail_signature"], [data-smartmail="gmail_signature"], [class^="gmail_quote"], .gmail_attr',
      seen: '2026',
    },
  ],
  replyBar: [
    { css: '.amn > span.ams.bkH[role="link"]', seen: '2026' },
    { css: '.amn .ams.bkH', seen: '2026' },
  ],
  replyButton: [{ css: '.T-I.aaq[role="button"]', seen: '2025' }],
  sendButton: [{ css: '.aoO', seen: '2026' }],
  discardButton: [{ css: '.oh', seen: '2026' }],
});
