import { named, type Seen } from '../dom.ts';

const composer = '[id^="docking_InitVisiblePart"], [contenteditable], input';
const messageBody = [
  '[role="document"]' as Seen<'captured 2026'>,
  '[id^="UniqueMessageBody"]' as Seen<'captured 2026'>,
  '.allowTextSelection' as Seen<'captured 2026'>,
];

/**
 * Everything Ghostlight knows about the markup of Outlook on the web. The type says how and when: `captured` on the live
 * page by the author of a public tool, `code` in such a tool without a capture, `inferred` concluded by us; the acted
 * page in `demo/outlook` follows it. Classes of the build are hashed and never used. When a candidate stops matching:
 * put the new one in front, keep the old one, add a page to the tests.
 */
export const outlook = named({
  // Whose mailbox
  mailboxRoot: ['[id^="primaryMailboxRoot_"]' as Seen<'captured 2025'>],
  accountButton: ['#O365_MainLink_Me[aria-label]' as Seen<'captured 2026'>],
  accountMenu: ['#mectrl_currentAccount_secondary, #mectrl_main_trigger' as Seen<'code 2026'>],
  addressFolder: ['[role="tree"] [role="treeitem"][title*="@"]' as Seen<'captured 2026'>],
  composeWindow: ['[data-app-section="Form_Content"]' as Seen<'code 2026'>],
  itemWindow: ['#ItemReadingPaneContainer' as Seen<'captured 2026'>],
  mainView: ['[role="main"]' as Seen<'captured 2026'>],
  // Only here do changes count: an advertisement beside them never stops changing (code 2026).
  pane: [
    '#ReadingPaneContainerId, [data-app-section="ConversationContainer"], [data-app-section="MessageList"], [role="tree"], #OwaTitleBar' as Seen<'captured 2026'>,
  ],

  // List
  listPane: ['[data-app-section="MessageList"], #MailList' as Seen<'captured 2026'>],
  conversationList: [
    '#MailList [role="listbox"]' as Seen<'captured 2026'>,
    '[data-app-section="MessageList"] [role="listbox"]' as Seen<'captured 2026'>,
  ],
  // Attachments, menus and suggestions are options too: only a conversation's row names its id.
  row: ['[role="option"][data-convid]' as Seen<'captured 2026'>],
  selectedRow: ['[data-convid][aria-selected="true"]' as Seen<'captured 2026'>],
  anyOption: ['[role="option"]' as Seen<'captured 2026'>],
  rowText: ['span[title]' as Seen<'captured 2026'>],
  rowControl: ['button' as Seen<'captured 2026'>],

  // Conversation
  readingPane: ['#ConversationReadingPaneContainer' as Seen<'captured 2026'>],
  messageScroller: ['.customScrollBar' as Seen<'captured 2026'>],
  foreignConversation: ['[data-convid]' as Seen<'captured 2026'>],
  heading: ['[role="heading"]' as Seen<'captured 2026'>],
  conversationSubject: [
    '[id^="CONV_"][id$="_SUBJECT"]' as Seen<'captured 2026'>,
    '[id^="MSG_"][id$="_SUBJECT"]' as Seen<'captured 2026'>,
  ],
  subjectText: ['span[title]' as Seen<'captured 2026'>],
  messageDate: ['[id^="MSG_"][id$="_DATETIME"], [data-testid="SentReceivedSavedTime"]' as Seen<'captured 2026'>],
  message: [
    '[aria-expanded]' as Seen<'code 2026'>,
    '.wide-content-host' as Seen<'captured 2026'>,
    '[aria-label="Email message"]' as Seen<'captured 2026'>,
  ],
  sender: ['[id^="MSG_"][id$="_FROM"]' as Seen<'captured 2026'>],
  labelledSender: [
    '[aria-label^="From:"], [aria-label^="Von:"], [aria-label^="De :"], [aria-label^="De\u00a0:"], [aria-label^="发件人:"], [aria-label^="מאת:"]' as Seen<'captured 2026'>,
  ],
  unlabelledSender: ['[role="heading"], .lpc-hoverTarget' as Seen<'captured 2025'>],
  senderButton: ['.lpc-hoverTarget' as Seen<'captured 2026'>, '[role="button"]' as Seen<'captured 2026'>],
  recipientButton: ['[role="button"]' as Seen<'captured 2026'>, '.lpc-hoverTarget' as Seen<'captured 2026'>],
  recipients: [
    '[id^="MSG_"][id$="_TO"], [id^="MSG_"][id$="_CC"]' as Seen<'captured 2026'>,
    '[data-testid="RecipientWell"]' as Seen<'captured 2026'>,
  ],
  messageBody,
  replyIcon: ['[data-icon-name="ArrowReplyRegular"]' as Seen<'captured 2025'>],
  paneButton: ['button, [role="button"]' as Seen<'captured 2026'>],
  notOwnWords: [
    'blockquote, [id$="Signature"], [id$="signature"], .gmail_quote, .gmail_signature, [id$="mail-editor-reference-message-container"]' as Seen<'captured 2026'>,
  ],
  // Outlook writes the quoted mail behind its header, without a box around both.
  quoteBegins: ['[id$="divRplyFwdMsg"], [id$="appendonsend"]' as Seen<'captured 2026'>],

  // Composer
  composer: [composer as Seen<'captured 2026'>],
  // Never searched for a sender, a date or the mark of a draft.
  notHeader: [composer as Seen<'captured 2026'>, ...messageBody],
  quotedHeader: ['#divRplyFwdMsg' as Seen<'captured 2026'>],
  sendButton: [
    '[data-testid="ComposeSendButton"]' as Seen<'captured 2026'>,
    'button[title*="Ctrl+Enter"]' as Seen<'captured 2026'>,
  ],
});
